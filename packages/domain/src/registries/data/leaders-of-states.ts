export const stateLeaders = `
[russia]
Vladimir Putin | president 2000-01..
`

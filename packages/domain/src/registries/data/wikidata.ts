// Wikidata items of states, by ISO code. Only what was checked against a published table; the rest is unknown, never guessed.

export const wikidataOfStates: Readonly<Record<string, string>> = { RUS: "Q159" }

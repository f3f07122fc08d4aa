import { expect, it } from "vitest"
import { statementsIn } from "../constructions/read-text.ts"

const conditionsIn = (body_text: string): (string | null)[] =>
  statementsIn(body_text).map(({ condition }) => condition)

it.each([
  ["its guns are silent", "Ruritania will not sit down with Freedonia while its guns are silent."],
  ["the bridge had been cleared", "Ruritania said it would meet Freedonia when the bridge had been cleared."],
  ["the bridge is clear", "Ruritania will talk to Freedonia only when the bridge is clear."],
  ["necessary", "Ruritania would, if necessary, talk to Freedonia as well, officials said."],
  ["held on an equal footing", "Talks with Freedonia must be held on an equal footing, Ruritania said."],
  [
    "strikes are halted, sieges are lifted and prisoners freed",
    "Ruritania will not meet Freedonia until strikes are halted, sieges are lifted and prisoners freed.",
  ],
  [
    "troops are withdrawn",
    "Ruritania will not meet Freedonia until troops are withdrawn, ministers said and officials confirmed.",
  ],
  [null, "Ruritania agreed to meet Freedonia when the two spoke on Monday."],
  [null, "Ruritania is ready for talks with Freedonia without preconditions."],
  [null, "Ruritania agreed to meet Freedonia after a night of shelling."],
])("%s: %s", (expected, text) => {
  expect(conditionsIn(text)).toContain(expected)
})

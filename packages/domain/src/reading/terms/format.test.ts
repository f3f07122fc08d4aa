import { expect, it } from "vitest"
import { statementsIn } from "../constructions/read-text.ts"

const formatsIn = (body_text: string): (string | undefined)[] =>
  statementsIn(body_text).map(({ format }) => format?.id)

it.each([
  ["new-york-meeting", "Ruritania has called off its New York meeting with Freedonia."],
  ["sylvania-summit", "The Sylvania summit opens in May. Ruritania will boycott the meeting with Freedonia."],
  ["visit-to-sylvania", "Ruritania's premier accepted an invitation to visit Sylvania."],
  ["meeting", "The Sylvania summit was long. Ruritania agreed to a meeting with Freedonia."],
])("%s: %s", (expected, text) => {
  expect(formatsIn(text)).toContain(expected)
})

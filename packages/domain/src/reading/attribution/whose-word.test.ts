import { articleId } from "@stance/contracts/ids"
import { loadParser } from "@stance/parser"
import { expect, it } from "vitest"
import { createRegistry } from "../../registries/index.ts"
import { createReader } from "../index.ts"

const reader = createReader({ parser: loadParser(), registry: createRegistry() })

const toldIn = (text: string): string[] => {
  const parts = text.split(" || ")
  const headline = parts.length > 1 ? (parts[0] ?? null) : null
  const body_text = parts.join("\n\n")
  const read = reader.read({
    article_id: articleId({ source: "test", uri: null, body_text }),
    source: "test",
    headline,
    body_text,
    published_at: "2025-05-05T00:00:00.000Z",
    date_precision: "day",
  })
  return read.statements.map((s) => `${s.attribution} ${s.position} ${s.speaker?.name ?? "-"}`)
}

it.each([
  // An office or a paper of nobody in particular.
  ["self willing -", "Ruritania is ready for talks with Freedonia, officials said."],
  ["self willing -", "A ministry official said Ruritania was ready for talks with Freedonia."],
  ["third_party willing -", "A Western diplomat said Ruritania was ready for talks with Freedonia."],
  ["self unwilling Ruritania", "A statement from Ruritania said it would not talk to Freedonia."],
  // Voiced, written, said beside the clause.
  ["self willing Ruritania", "Ruritania reaffirmed its readiness to enter into talks with Freedonia."],
  [
    "self proposed Dockers Union",
    "In a letter dated May 3 the Dockers Union invited Northline Rail to talks.",
  ],
  ["third_party proposed -", "Ruritania invited Freedonia to talks."],
  [
    "self withdrawn Anton Brul",
    "The Lorn government has abandoned the negotiations with the Front that were to begin next week, " +
      "Interior Minister Anton Brul announced on Monday, standing by the gate.",
  ],
  [
    "counterpart refused Freedonia",
    "That Ruritania would skip a summit with Freedonia was first reported by Freedonia.",
  ],
  // Done by saying so.
  [
    "self unwilling Anton Brul",
    "Ruritania's Defence Minister Anton Brul on Tuesday ruled out talks with Freedonia.",
  ],
  ["self proposed Ruritania", "Ruritania called on Freedonia to return to the talks."],
  ["third_party refused -", "Ruritania rejected an invitation to talks with Freedonia."],
  // A body whose name holds a registered one's word, and its president.
  [
    "self unwilling Sten Kolb",
    "The Brotherhood of Crane Hands is on strike at Northline Ports. " +
      "It would not return to the talks, the union's president, Sten Kolb, said.",
  ],
  [
    "self willing Nadeem Kasur",
    "The government of Tarsovia is ready for a dialogue with the opposition, " +
      "Parliamentary Affairs Minister Nadeem Kasur said.",
  ],
  // Reported speech that goes on.
  [
    "self willing Ruritania",
    "Nobody had to press Ruritania, its premier said on Friday: it was ready for talks with Freedonia.",
  ],
  ["self willing Serbia", "Statement by Serbia on the border || Serbia is ready for talks with Kosovo."],
])("%s: %s", (expected, text) => {
  expect(toldIn(text)).toContain(expected)
})

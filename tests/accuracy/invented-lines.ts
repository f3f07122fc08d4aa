// Statements made up from labels, some right and some wrong in every way that the scorers tell apart; for
// their tests.
import type { ReadingLine } from "@stance/contracts/reading-line"
import type { GoldRow, Stance } from "./labelled-set.ts"

const codeOf: Record<Stance, { facet: string; position: string }> = {
  willing_to_talk: { facet: "willingness", position: "willing" },
  refusal: { facet: "format_response", position: "refused" },
  preferred_format: { facet: "preferred_format", position: "prefers" },
  invitation: { facet: "format_response", position: "proposed" },
  agreement: { facet: "format_response", position: "accepted" },
  withdrawal: { facet: "format_response", position: "withdrawn" },
}

/** Takes a row and the article's text; gives the statement that a perfect reading would make of it. */
export const lineOf = (row: GoldRow, bodyText: string): ReadingLine => {
  const start = bodyText.indexOf(row.evidence)
  const recipient = row.counterpart || "unspecified"
  return {
    source_file: `articles/${row.article}.txt`,
    article_id: "art_0000000000000000",
    actor_id: row.holder.toLowerCase().replaceAll(" ", "-"),
    actor: row.holder,
    recipient_id: recipient.toLowerCase().replaceAll(" ", "-"),
    recipient,
    ...codeOf[row.stance as Stance],
    format_id: null,
    format: row.format_or_event ?? null,
    condition: row.condition ?? null,
    speaker: row.attributed_to ?? null,
    speaker_office: null,
    speech: "narration",
    attribution: row.attribution ?? "self",
    quote: row.evidence,
    char_start: start,
    char_end: start + row.evidence.length,
    said_on: null,
    date_precision: "unknown",
    rule_id: "invented",
    confidence: 90,
    coder_version: "invented",
  }
}

/** Takes the labelled rows; gives statements of which every kind of fault comes back at a fixed step. */
export const inventedLines = (rows: readonly GoldRow[], texts: ReadonlyMap<string, string>): ReadingLine[] =>
  rows
    .filter((row) => row.stance !== "none")
    .flatMap((row, i) => {
      const line = lineOf(row, texts.get(row.article) as string)
      const alias = row.holder_aliases?.at(-1)
      if (i % 5 === 1) return []
      if (i % 7 === 2) return [{ ...line, actor: "Nobody", actor_id: "nobody", confidence: 40 }]
      if (i % 11 === 3) return [{ ...line, recipient: "unspecified", recipient_id: "unspecified" }]
      if (i % 13 === 4 && alias !== undefined) return [line, { ...line, actor: alias, actor_id: "" }]
      if (i % 17 === 5) return [{ ...line, facet: "format_response", position: "no_response" }]
      if (i % 19 === 6) return [{ ...line, ...codeOf.withdrawal, confidence: 55 }]
      if (i % 23 === 7) return [{ ...line, recipient: row.holder, recipient_id: line.actor_id }]
      return [line]
    })

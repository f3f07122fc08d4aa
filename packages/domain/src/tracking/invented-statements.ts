// Statements made by hand, for tests here and in the stance service: what a reader would give, in a few
// words.
import type { Attribution, DatePrecision, PositionCode, Speech } from "@stance/contracts/codebook"
import type { ActorRef, FormatRef } from "@stance/contracts/fields"
import { dyadId, positionId, slug, statementId } from "@stance/contracts/ids"
import type { MadeStatement } from "./mark.ts"

/** `willing`, `conditional` and `unwilling` are about talks as such; `on` a format they are answers to it. */
export interface Said {
  readonly article: string
  readonly actor?: string
  readonly to?: string
  readonly position: PositionCode
  readonly on?: string | FormatRef
  readonly condition?: string
  readonly by?: Attribution
  readonly speech?: Speech
  readonly said_on?: string
  readonly published_at?: string | null
  readonly recorded_at?: string
  readonly date_precision?: DatePrecision
  readonly source?: string
  readonly at?: number
  readonly confidence?: number
  readonly quote?: string
}

/**
 * Takes what was said; gives the statement. Without more: Borduria about Syldavia, itself, in direct
 * speech.
 */
export const statementOf = (said: Said): MadeStatement => {
  const actor = actorNamed(said.actor ?? "Borduria")
  const recipient = actorNamed(said.to ?? "Syldavia")
  const format = said.on === undefined ? null : typeof said.on === "string" ? formatNamed(said.on) : said.on
  const facet =
    said.position === "prefers" ? "preferred_format" : format === null ? "willingness" : "format_response"
  const article_id = articleIdOf(said.article)
  const char_start = said.at ?? 0
  const quote = said.quote ?? `${actor.name} ${said.position} ${said.condition ?? ""}`.trim()
  const position_id = positionId(actor.id, recipient.id, facet, format?.id ?? null)
  const coder_version = "invented-1"
  const span = { article_id, char_start, char_end: char_start + quote.length }
  return {
    statement_id: statementId({ ...span, position_id, position: said.position, coder_version }),
    position_id,
    dyad_id: dyadId(actor.id, recipient.id),
    actor,
    recipient,
    facet,
    format,
    position: said.position,
    condition: said.condition ?? null,
    speaker: null,
    speech: said.speech ?? "direct",
    attribution: said.by ?? "self",
    ...span,
    headline: `About ${said.article}`,
    source: said.source ?? "The Examiner",
    published_at: said.published_at === undefined ? "2021-06-11T09:00:00.000Z" : said.published_at,
    recorded_at: said.recorded_at ?? "2026-01-01T00:00:00.000Z",
    said_on: said.said_on ?? null,
    date_precision: said.date_precision ?? "day",
    quote,
    prefix: "",
    suffix: "",
    paragraph: 1,
    rule_id: "invented/rule",
    confidence: said.confidence ?? 80,
    coder_version,
  }
}

/** Gives the id of an article by its nickname in a test, letters and digits. */
export const articleIdOf = (nickname: string): string =>
  `art_${Buffer.from(nickname).toString("hex").padStart(16, "0").slice(-16)}`

/** Gives a format by its name, without an end. */
export const formatNamed = (name: string, ends_on: string | null = null): FormatRef => ({
  id: slug(name),
  name,
  kind: null,
  starts_on: null,
  ends_on,
  wikidata_qid: null,
})

const actorNamed = (name: string): ActorRef => ({ id: slug(name), name, kind: "state", wikidata_qid: null })

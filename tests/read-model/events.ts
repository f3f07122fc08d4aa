// Events written by hand through the contracts, as the services would publish them: short to write,
// complete on the wire.
import type { Article } from "@stance/contracts/article"
import type { ChangeKind } from "@stance/contracts/codebook"
import { codeOf } from "@stance/contracts/codebook"
import type { ActorRef, FormatRef } from "@stance/contracts/fields"
import {
  articleId,
  changeId,
  dyadId,
  evidenceId,
  positionId,
  sha256,
  statementId,
} from "@stance/contracts/ids"
import type { PositionChange } from "@stance/contracts/position-change"
import type { Statement } from "@stance/contracts/statement"

const CODER = "rules-test"

/** An article and when the log took it. */
export interface LoggedArticle {
  readonly article: Article
  readonly recorded_at: string
}

export const actor = (id: string, name = id, kind: string | null = null): ActorRef => ({
  id,
  name,
  kind,
  wikidata_qid: null,
})

export const format = (
  id: string,
  name: string,
  days: readonly [string, string] | null = null,
): FormatRef => ({
  id,
  name,
  kind: days === null ? "council" : "conference",
  starts_on: days?.[0] ?? null,
  ends_on: days?.[1] ?? null,
  wikidata_qid: null,
})

/**
 * Takes the body (its first line is the headline), the day of publication and what differs from a plain
 * article.
 */
export const anArticle = (
  body_text: string,
  published: string | null,
  given: Partial<Article> & { readonly recorded_at?: string } = {},
): LoggedArticle => {
  const { recorded_at = `${published ?? "2026-01-01"}T12:00:00.000Z`, ...fields } = given
  const source = fields.source ?? "Seed Wire"
  const uri = fields.uri ?? null
  return {
    recorded_at,
    article: {
      schema_version: 1,
      article_id: articleId({ source, uri, body_text }),
      source,
      uri,
      headline: body_text.split("\n")[0] ?? null,
      body_text,
      byline: null,
      located: null,
      language: "en",
      published_at: published === null ? null : `${published}T09:00:00.000Z`,
      date_precision: published === null ? "unknown" : "day",
      pub_status: "usable",
      item_version: null,
      sha256: sha256(body_text),
      normalised: [],
      ...fields,
    },
  }
}

export interface Said {
  readonly actor: ActorRef
  readonly recipient: ActorRef
  readonly facet: Statement["facet"]
  readonly position: Statement["position"]
  readonly quote: string
  readonly format?: FormatRef
  readonly condition?: string
  readonly speaker?: string
  readonly attribution?: Statement["attribution"]
  readonly said_on?: string
  readonly confidence?: number
  readonly counts_as_position?: boolean
  readonly contests?: boolean
  readonly status?: Statement["status"]
}

/**
 * Takes an article and what one of its sentences says; gives the statement. Throws when the quote is not in
 * the text.
 */
export const aStatement = ({ article, recorded_at }: LoggedArticle, said: Said): Statement => {
  const at = article.body_text.indexOf(said.quote)
  if (at < 0) throw new Error(`"${said.quote}" is not in ${article.article_id}`)
  const char_start = [...article.body_text.slice(0, at)].length
  const char_end = char_start + [...said.quote].length
  const format = said.format ?? null
  const position_id = positionId(said.actor.id, said.recipient.id, said.facet, format?.id ?? null)
  const span = { article_id: article.article_id, char_start, char_end }
  return {
    schema_version: 1,
    statement_id: statementId({ ...span, position_id, position: said.position, coder_version: CODER }),
    status: said.status ?? "stands",
    position_id,
    dyad_id: dyadId(said.actor.id, said.recipient.id),
    actor: said.actor,
    recipient: said.recipient,
    facet: said.facet,
    format,
    position: said.position,
    condition: said.condition ?? null,
    speaker: said.speaker === undefined ? null : { name: said.speaker, office: "spokeswoman" },
    speech: "indirect",
    attribution: said.attribution ?? "self",
    headline: article.headline,
    source: article.source,
    published_at: article.published_at,
    recorded_at,
    said_on: said.said_on ?? null,
    date_precision: said.said_on === undefined ? article.date_precision : "day",
    quote: said.quote,
    ...span,
    prefix: article.body_text.slice(Math.max(0, at - 32), at),
    suffix: article.body_text.slice(at + said.quote.length, at + said.quote.length + 32),
    paragraph: at === 0 ? 0 : 1,
    counts_as_position: said.counts_as_position ?? true,
    contests: said.contests ?? false,
    rule_id: "test/rule",
    confidence: said.confidence ?? 90,
    coder_version: CODER,
  }
}

/** Takes the kind, the statement it rests on and what differs; gives the change event. */
export const aChange = (
  change_kind: ChangeKind,
  statement: Statement,
  given: Partial<PositionChange> = {},
): PositionChange => {
  const entry_kind = given.entry_kind ?? change_kind
  const isEnd = entry_kind === "lapsed" || entry_kind === "retracted"
  const to_position = isEnd ? null : statement.position
  const code = to_position === null ? undefined : codeOf(statement.facet, to_position)
  const valid_from =
    given.valid_from ??
    (statement.said_on === null
      ? (statement.published_at ?? statement.recorded_at)
      : `${statement.said_on}T00:00:00.000Z`)
  return {
    schema_version: 1,
    change_id: changeId([
      statement.statement_id,
      change_kind,
      entry_kind,
      valid_from,
      given.supersedes ?? null,
    ]),
    change_kind,
    entry_kind,
    direction: change_kind === "stated" ? "new" : "sideways",
    position_id: statement.position_id,
    dyad_id: statement.dyad_id,
    actor: statement.actor,
    recipient: statement.recipient,
    facet: statement.facet,
    format: statement.format,
    from_position: null,
    to_position,
    condition: statement.condition,
    attribution: statement.attribution,
    confidence: statement.confidence,
    summary: `${statement.actor.name} says something`,
    valid_from,
    date_precision: statement.date_precision,
    recorded_at: statement.recorded_at,
    supersedes: null,
    codes: {
      cameo: code?.cameo_code ?? null,
      plover_event: code?.plover_event ?? null,
      plover_mode: code?.plover_mode ?? null,
      plover_score: code?.plover_score ?? null,
    },
    article_id: statement.article_id,
    evidence: [evidenceOf(statement)],
    coder_version: statement.coder_version,
    ...given,
  }
}

const evidenceOf = (statement: Statement): PositionChange["evidence"][number] => ({
  evidence_id: evidenceId(statement.article_id, statement.char_start, statement.char_end),
  statement_id: statement.statement_id,
  article_id: statement.article_id,
  headline: statement.headline,
  source: statement.source,
  published_at: statement.published_at,
  paragraph: statement.paragraph,
  speaker: statement.speaker,
  speech: statement.speech,
  attribution: statement.attribution,
  quote: statement.quote,
  selector: [
    { type: "TextPositionSelector", start: statement.char_start, end: statement.char_end },
    {
      type: "TextQuoteSelector",
      exact: statement.quote,
      prefix: statement.prefix,
      suffix: statement.suffix,
    },
  ],
  rule_id: statement.rule_id,
  confidence: statement.confidence,
})

// From findings to statements: holder, counterpart, source, facet, format, condition, time and quote of each.
import { codePointOffsets, sliceCodePoints } from "@stance/contracts/code-points"
import type { FormatRef } from "@stance/contracts/fields"
import { dyadId, positionId } from "@stance/contracts/ids"
import { type Statement, unspecifiedActor } from "@stance/contracts/statement"
import { type Source, sourceOf } from "../attribution/source.ts"
import { isHomeOffice, whoseWord } from "../attribution/whose-word.ts"
import { notFact } from "../guard/guard.ts"
import { counterpartsOf, namesOther } from "../holders/counterpart.ts"
import { isOfGuests } from "../holders/guests.ts"
import { type Holders, holdersOf } from "../holders/holder.ts"
import { acrossTheTable } from "../holders/opposing.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Finding } from "../operators/finding.ts"
import type { Scene } from "../scene.ts"
import { conditionOf } from "../terms/condition.ts"
import { type Format, formatOf } from "../terms/format.ts"
import { saidOn } from "../terms/said-on.ts"
import { prepositional, type Word } from "../words/word.ts"
import { confidenceOf } from "./confidence.ts"
import { type Coded, codeOfFinding } from "./facet.ts"
import { withoutMembers } from "./own-session.ts"
import { reasonToDrop } from "./plausible.ts"
import { type Span, spanOf } from "./span.ts"

export type ReadStatement = Omit<
  Statement,
  "schema_version" | "status" | "recorded_at" | "counts_as_position" | "contests"
>

export interface Assembled {
  readonly statements: readonly Draft[]
  /** Why nothing came of it; null when something did. */
  readonly reason: string | null
  readonly holders: Holders | null
  readonly source: Source | null
}

/** A statement without its id, with the words that it was made of. */
export interface Draft {
  readonly finding: Finding
  readonly holder: Resolved
  readonly counterpart: Resolved | null
  readonly source: Source
  readonly statement: Omit<ReadStatement, "statement_id">
}

/**
 * Takes a finding of a scene and whether it lies inside another; gives its statements, or the reason why
 * there are none.
 */
export const assemble = (finding: Finding, inner: boolean, scene: Scene): Assembled => {
  const unmet = notFact(finding)
  if (unmet !== null) return { statements: [], reason: unmet, holders: null, source: null }
  const source = sourceOf(finding.operator, scene.resolver, scene.headlineSource)
  const found = holdersOf(finding, source, scene.resolver, scene.partners)
  if (found.parties.length === 0) return { statements: [], reason: found.how, holders: found, source }
  const format = formatOf(finding, scene.chain, scene.events)
  const others = counterpartsOf(finding, found.parties, {
    resolver: scene.resolver,
    partners: scene.partners,
    formatParticipants: format.participants,
  })
  if (finding.rule.endsWith("+others-duty") && !facesOne(found.parties, others, scene))
    return { statements: [], reason: "asked of others by somebody else", holders: found, source }
  const implausible = reasonToDrop(finding, found, others, source, namesOther(finding, scene.resolver))
  if (implausible !== null) return { statements: [], reason: implausible, holders: found, source }
  const { parties, counterparts } = withoutMembers(finding, found, others)
  const holders = { ...found, parties }
  const span = spanOf(finding, inner)
  const drafts: Draft[] = []
  for (const holder of holders.parties) {
    const met = counterparts.filter((one) => !isOwnSayer(holder, one, source))
    for (const other of othersOf(finding, holder, holders.parties, met)) {
      drafts.push(draftOf({ finding, holder, other, source, format, span, scene }))
    }
  }
  return { statements: drafts, reason: null, holders, source }
}

/** "They need to come back to the table": asked by the other side, not by whoever watches. */
const facesOne = (holders: readonly Resolved[], others: readonly Resolved[], scene: Scene): boolean => {
  const [first] = holders
  if (first === undefined) return false
  const id = first.party.actor.id
  const body = scene.chain.parties.find(({ actor, type }) => actor.id === id && type !== "person")
  const across = acrossTheTable(body ?? first.party, scene.chain)
  const faced = [scene.partners.of(id), across].map((party) => party?.actor.id)
  return others.some(({ party }) => faced.includes(party.actor.id))
}

/** "The government will not talk, Interior Minister X said": he is no other side. */
const isOwnSayer = (holder: Resolved, one: Resolved, source: Source): boolean =>
  source.parties.some((said) => said.party === one.party) && isHomeOffice(holder, one)

/**
 * Each of several invited gets a statement; otherwise the first counterpart, or the other of two who agreed.
 */
const othersOf = (
  finding: Finding,
  holder: Resolved,
  holders: readonly Resolved[],
  counterparts: readonly Resolved[],
): readonly (Resolved | null)[] => {
  const id = holder.party.actor.id
  const others = counterparts.filter((one) => one.party.actor.id !== id)
  if (others.length > 1 && finding.stance === "invite") return others.slice(0, 3)
  if (others[0] !== undefined) return [others[0]]
  if (holders.length > 1 && isOfGuests(finding)) return [null]
  return [holders.find((one) => one.party.actor.id !== id) ?? null]
}

interface DraftParts {
  readonly finding: Finding
  readonly holder: Resolved
  readonly other: Resolved | null
  readonly source: Source
  readonly format: Format
  readonly span: Span
  readonly scene: Scene
  /** Facet and position when they do not follow from the finding. */
  readonly coded?: Coded
}

/** Takes a finding with all that was found out about it; gives the statement without its id. */
export const draftOf = (parts: DraftParts): Draft => {
  const { finding, holder, other, source, format, span, scene } = parts
  const conditionWords = conditionOf(finding)
  const { facet, position } =
    parts.coded ?? codeOfFinding(finding, format, conditionWords !== null || finding.conditional)
  const actor = holder.party.actor
  const recipient = other?.party.actor ?? unspecifiedActor
  const whose = whoseWord({ finding, holder, recipient, source }, scene.resolver, scene.issuers)
  const ref = facet === "willingness" ? null : format.ref
  const place = quoted(scene, span)
  const said = saidOn(timeWords(finding, source), scene.article.published_at, scene.article.date_precision)
  if (said.unresolved !== null) scene.unresolvedTimes.add(said.unresolved)
  const statement: Omit<ReadStatement, "statement_id"> = {
    position_id: positionId(actor.id, recipient.id, facet, ref?.id ?? null),
    dyad_id: dyadId(actor.id, recipient.id),
    actor,
    recipient,
    facet,
    format: ref,
    position,
    condition: conditionWords === null ? null : textOf(scene, conditionWords),
    speaker: nameOf(whose.speaker),
    speech: source.speech,
    attribution: whose.attribution,
    article_id: scene.article.article_id,
    headline: scene.article.headline,
    source: scene.article.source,
    published_at: scene.article.published_at,
    said_on: said.said_on,
    date_precision: said.date_precision,
    ...place,
    paragraph: finding.operator.tree.paragraph.index,
    rule_id: finding.rule,
    confidence: confidenceOf({
      holder: holder.via,
      counterpart: other?.via ?? null,
      speech: source.speech,
      path: finding.path.length,
      rule: finding.rule,
    }),
    coder_version: scene.coderVersion,
  }
  return { finding, holder, counterpart: other, source, statement }
}

const quoted = (scene: Scene, span: Span) => {
  const body = scene.article.body_text
  const char_start = scene.toCodePoint(span.start)
  const char_end = scene.toCodePoint(span.end)
  return {
    quote: body.slice(span.start, span.end),
    char_start,
    char_end,
    prefix: lastPoints(body.slice(Math.max(0, span.start - 64), span.start)),
    suffix: sliceCodePoints(body.slice(span.end, span.end + 64), 0, 32),
  }
}

const lastPoints = (text: string): string => {
  const points = codePointOffsets(text)(text.length)
  return sliceCodePoints(text, Math.max(0, points - 32), points)
}

const textOf = (scene: Scene, words: readonly Word[]): string => {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return ""
  return scene.article.body_text.slice(first.start, last.end).replace(/\s+/g, " ")
}

const nameOf = (speaker: Resolved | null): { name: string; office: string | null } | null =>
  speaker === null
    ? null
    : { name: speaker.party.name, office: speaker.party.type === "person" ? speaker.party.office : null }

/** Words that may say when: those that hang on the verb of saying, else on the operator in the past. */
const timeWords = (finding: Finding, source: Source): readonly string[] => {
  const verb = source.cue ?? (/^(?:VBD|VBN)$/.test(finding.operator.tag) ? finding.operator : null)
  if (verb === null) return []
  const direct = verb.children
    .filter((child) => /^(?:npadvmod|advmod|pobj)$/.test(child.dep))
    .map((child) => child.lower)
  return [...direct, ...prepositional(verb, "on").map((word) => word.lower)]
}

export type { FormatRef }

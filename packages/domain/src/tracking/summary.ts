// One sentence for people. It says "says", never "is", and names whose word it is when it is not the
// actor's own.
import type { ChangeKind, Facet, PositionCode } from "@stance/contracts/codebook"
import type { ActorRef, FormatRef } from "@stance/contracts/fields"
import { UNSPECIFIED } from "@stance/contracts/ids"
import type { Entry } from "./position-state.ts"

export interface Summarised {
  readonly change_kind: ChangeKind
  readonly facet: Facet
  readonly entry: Pick<Entry, "slot" | "kind" | "from" | "to" | "condition" | "attribution">
  readonly actor: ActorRef
  readonly recipient: ActorRef
  readonly format: FormatRef | null
}

/**
 * Takes a change and who it is about; gives the sentence: `Russia would attend the NATO-Russia Council only
 * if …`.
 */
export const summaryOf = (change: Summarised): string => {
  const sentence = change.entry.kind === "lapsed" ? lapsed(change) : `${held(change)}${wordOf(change)}`
  if (change.change_kind === "retracted") return `Taken back: ${sentence}`
  return change.change_kind === "corrected" ? `Corrected: ${sentence}` : sentence
}

const held = (change: Summarised): string => {
  const { entry, actor } = change
  const number = isPlural(actor) ? "plural" : "singular"
  const code = entry.to ?? entry.from
  if (code === null) return `${actor.name} ${VERBS[number].has} no position`
  const pronoun = number === "plural" || actor.kind === "person" ? "they" : "it"
  const said = predicate(change, code, pronoun === "they" ? "plural" : "singular")
  if (entry.kind === "confirmed") return `${actor.name} ${VERBS[number].confirms} that ${pronoun} ${said}`
  const says = entry.attribution === "self" && SPOKEN.has(code)
  const sentence = says
    ? `${actor.name} ${VERBS[number].says} ${pronoun} ${said}`
    : `${actor.name} ${predicate(change, code, number)}`
  if (entry.kind === "conditioned") return `New condition: ${sentence}`
  return entry.kind === "reaffirmed" ? `As before, ${sentence}` : sentence
}

/** Codes that are words rather than deeds: the sentence says that they were said. */
const SPOKEN: ReadonlySet<PositionCode> = new Set(["willing", "unwilling", "prefers"])

type Number = "singular" | "plural"

const VERBS = {
  singular: { is: "is", has: "has", says: "says", prefers: "prefers", confirms: "confirms" },
  plural: { is: "are", has: "have", says: "say", prefers: "prefer", confirms: "confirm" },
} as const satisfies Record<Number, Record<string, string>>

const predicate = (change: Summarised, code: PositionCode, number: Number): string => {
  const verb = VERBS[number]
  const about = formatName(change.format)
  const other = change.recipient.id === UNSPECIFIED ? null : change.recipient.name
  const toOther = other === null ? "" : ` to ${other}`
  switch (code) {
    case "willing":
      return `${verb.is} willing to talk${toOther}`
    case "unwilling":
      return `will not talk${toOther}`
    case "conditional":
      return change.facet === "willingness"
        ? `would talk${toOther} only ${conditionText(change.entry.condition)}`
        : `would attend ${about} only ${conditionText(change.entry.condition)}`
    case "prefers":
      return `${verb.prefers} ${about} for talks${other === null ? "" : ` with ${other}`}`
    case "proposed":
      return `${verb.has} proposed ${about}${toOther}`
    case "accepted":
      return `${verb.has} accepted ${about}`
    case "no_response":
      return `${verb.has} not answered on ${about}`
    case "refused":
      return `${verb.has} refused ${about}`
    case "withdrawn":
      return `${verb.has} withdrawn from ${about}`
  }
}

const lapsed = ({ entry, actor, format }: Summarised): string => {
  const about = formatName(format)
  const { prefers } = VERBS[isPlural(actor) ? "plural" : "singular"]
  if (!entry.slot.startsWith("lapse/")) return `${actor.name} no longer ${prefers} ${about}, having left it`
  const start = `${about.charAt(0).toUpperCase()}${about.slice(1)} is over`
  return `${start}: what ${actor.name} said about it no longer stands`
}

/** Whose word it is, when it is not the actor's own. */
const wordOf = ({ entry, recipient }: Summarised): string => {
  if (entry.attribution === "third_party") return " (as reported)"
  if (entry.attribution === "self") return ""
  if (recipient.id === UNSPECIFIED) return " (says the other side)"
  return ` (${VERBS[isPlural(recipient) ? "plural" : "singular"].says} ${recipient.name})`
}

const CONNECTED =
  /^(?:if|when|once|after|until|on|under|with|without|as long as|provided|in exchange|in return)\b/i

const conditionText = (condition: string | null): string => {
  if (condition === null) return "on conditions"
  return CONNECTED.test(condition) ? condition : `if ${condition}`
}

const formatName = (format: FormatRef | null): string => {
  if (format === null) return "talks"
  return /^(?:the|a|an)\s/i.test(format.name) ? format.name : `the ${format.name}`
}

/**
 * States and alliances take the singular even when they end in s; groups that do so are spoken of as many.
 */
const isPlural = (actor: ActorRef): boolean =>
  actor.kind !== null &&
  MANY.has(actor.kind) &&
  /[a-z]s$/.test(actor.name) &&
  !/(?:ss|us|is)$/.test(actor.name)

const MANY: ReadonlySet<string> = new Set(["movement", "party", "union", "group", "rebels", "people"])

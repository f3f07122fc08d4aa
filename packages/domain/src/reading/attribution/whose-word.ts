// Whose word a statement is: the holder's own, the other side's, or a third party's.
import type { ActorRef } from "@stance/contracts/fields"
import type { Statement } from "@stance/contracts/statement"
import { officeNouns } from "../../lexicon/people-words.ts"
import { paperNouns } from "../../lexicon/speech-words.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { Finding } from "../operators/finding.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { continuedSpeaker } from "./free-speaker.ts"
import type { Source } from "./source.ts"

export interface WhoseWord {
  readonly attribution: Statement["attribution"]
  /** Whoever says it, as far as the text tells. */
  readonly speaker: Resolved | null
}

export interface Told {
  readonly finding: Finding
  readonly holder: Resolved
  readonly recipient: ActorRef
  readonly source: Source
}

/** Takes what is told by which source, the resolver and the text's issuers; gives whose word it is. */
export const whoseWord = (told: Told, resolver: Resolver, issuers: readonly Resolved[]): WhoseWord => {
  const { finding, holder, source } = told
  if (source.parties.length > 0 || source.words.length > 0)
    return ofSayers(told, source.words[0], source.parties)
  if (issuers.length > 0 && finding.operator.quotation < 0) return ofSayers(told, undefined, issuers)
  if (isOwnAct(finding, holder)) return { attribution: "self", speaker: holder }
  const before = continuedSpeaker(finding.operator, finding.holderFrom === "for")
  const goesOn = before === null ? null : ofSayers(told, before, resolver.resolve(before))
  return goesOn?.attribution === "self" ? goesOn : { attribution: "third_party", speaker: null }
}

const ofSayers = (told: Told, word: Word | undefined, sayers: readonly Resolved[]): WhoseWord => {
  const { actor } = told.holder.party
  const own = sayers.find((one) => one.party.actor.id === actor.id)
  const speaker = own ?? sayers[0] ?? null
  if (own !== undefined || isHomeOffice(told.holder, speaker)) return { attribution: "self", speaker }
  if (isNamelessOffice(word, speaker)) return { attribution: "self", speaker: null }
  const other = sayers.some((one) => one.party.actor.id === told.recipient.id)
  return { attribution: other ? "counterpart" : "third_party", speaker }
}

/** Takes a holder and a speaker; says whether he is a minister of no state in particular: its own then. */
export const isHomeOffice = (holder: Resolved, speaker: Resolved | null): boolean =>
  speaker !== null &&
  holder.party.type !== "person" &&
  speaker.party.type === "person" &&
  speaker.party.actor.kind === "person" &&
  /\b(?:minister|premier|chancellor|secretary|spokes\w+)\b/i.test(speaker.party.office ?? "") &&
  !/\b(?:former|ex)\b/i.test(speaker.party.office ?? "")

/**
 * "…, officials said", "a palace chamberlain read out": an office or a paper of nobody in particular speaks
 * for whoever the sentence is about.
 */
const isNamelessOffice = (word: Word | undefined, said: Resolved | null): boolean => {
  if (word === undefined || word.pos !== "noun") return false
  if (!officeNouns.has(word.lower) && !paperNouns.has(word.lower)) return false
  const bare = word.tag === "NNS" && word.children.every((child) => child.dep === "punct")
  if (bare) return true
  const unknown = said === null || (said.via === "phrase" && said.party.type === "group")
  const foreign = word.children.some(
    (child) => /^\p{Lu}/u.test(child.text) && child.i < word.i && child.i > 0,
  )
  return (
    unknown &&
    !foreign &&
    childBy(word, "poss", "appos", "relcl") === undefined &&
    !asideOffice.test(word.base)
  )
}

const asideOffice = /^(?:diplomat|mediator|envoy|negotiator|ambassador|commander)s?$/

/**
 * Calling on others, and ruling out or turning down talks, is done by saying so: whoever is told to have done
 * it has said it.
 */
const isOwnAct = (finding: Finding, holder: Resolved): boolean => {
  const { operator, stance } = finding
  if (finding.holderFrom !== "subject" || finding.nominal || operator.pos !== "verb") return false
  if (stance === "invite" && /^(?:call|urge|appeal)$/.test(operator.base)) return true
  if (holder.party.type !== "person" || operator.tree.headline) return false
  return stance === "invite"
    ? childrenBy(operator, "xcomp", "ccomp").length > 0
    : /^(?:rule|reject|dismiss|declare|vow|promise|pledge)$/.test(operator.base)
}

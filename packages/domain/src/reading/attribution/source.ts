// Who says what an operator says: verbs of saying above it, "according to", the quotation's speaker, the
// headline's source.
import { denyingVerbs, speculatingVerbs, speechVerbs } from "../../lexicon/speech-words.ts"
import { agentOf, doerOf } from "../holders/subject.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { ancestors, type Word } from "../words/word.ts"

export interface Source {
  /** Nearest first: "A said B had said". */
  readonly words: readonly Word[]
  readonly parties: readonly Resolved[]
  readonly speech: "direct" | "indirect" | "headline" | "narration"
  /** The verb of saying nearest to the operator. */
  readonly cue: Word | null
}

/** Takes an operator's word; gives its source; without any, the reporter narrates. */
export const sourceOf = (operator: Word, resolver: Resolver, headlineSource: readonly Resolved[]): Source => {
  const cues = cuesAbove(operator)
  const words = cues.flatMap((cue) => (cue.speaker === null ? [] : [cue.speaker]))
  const nearest = words[0]
  const quoted = operator.quotation >= 0 ? resolver.speakerOf(operator) : []
  const inside =
    nearest !== undefined && (operator.quotation < 0 || nearest.quotation >= 0 || quoted.length === 0)
  const parties = inside ? resolver.resolve(nearest) : quoted
  const speech =
    operator.quotation >= 0
      ? "direct"
      : operator.tree.headline
        ? "headline"
        : words.length > 0
          ? "indirect"
          : "narration"
  const free = words.length === 0 && operator.quotation < 0 ? freeSpeaker(operator, resolver) : []
  if (parties.length === 0 && free.length > 0)
    return { words: free.map((one) => one.word), parties: free, speech: "indirect", cue: null }
  const said = parties.length > 0 ? parties : operator.tree.headline ? headlineSource : quoted
  return { words, parties: said, speech, cue: cues[0]?.verb ?? null }
}

/** "It was over, he said. He would not meet them.": reported speech that goes on without a verb of saying. */
const freeSpeaker = (operator: Word, resolver: Resolver): readonly Resolved[] => {
  const { tree, sentence } = operator
  const before = tree.sentences[sentence - 1]
  const doer = doerOf(operator)?.word
  const modal = [operator, ...ancestors(operator)].some((word) =>
    word.children.some((child) => child.dep === "aux" && child.lower === "would"),
  )
  if (before === undefined || tree.headline || doer === undefined || !modal) return []
  if (!/^(?:he|she|it|they)$/.test(doer.lower)) return []
  for (let i = before.last; i >= before.first; i--) {
    const verb = tree.words[i] as Word
    if (verb.pos !== "verb" || !isSaying(verb) || verb.quotation >= 0) continue
    const speaker = speakerOf(verb)
    if (speaker !== null) return resolver.resolve(speaker)
  }
  return []
}

interface Cue {
  readonly verb: Word
  readonly speaker: Word | null
}

const clauses = /^(?:ccomp|parataxis|xcomp|advcl|acl|relcl|conj|pcomp|dep)$/

const cuesAbove = (operator: Word): readonly Cue[] => {
  const found: Cue[] = []
  let below = operator
  const accordingTo = accordingIn(operator)
  if (accordingTo !== null) found.push(accordingTo)
  for (const above of ancestors(operator)) {
    const content =
      below.dep === "ccomp" || below.dep === "parataxis" || (below.dep === "xcomp" && below.tag !== "VB")
    // The parser joins the second half of a reported sentence to the verb of saying: "said A is ready, but
    // talks would …".
    const joined = below.dep === "conj" && !isSaying(below) && below.i > above.i && hasOwnSubject(below)
    if ((content || joined) && isSaying(above)) found.push({ verb: above, speaker: speakerOf(above) })
    const according = accordingIn(above)
    if (according !== null) found.push(according)
    if (below.dep !== "" && !clauses.test(below.dep) && above.pos === "verb" && isSubject(below)) break
    below = above
  }
  return found
}

const isSaying = (verb: Word): boolean =>
  verb.pos === "verb" &&
  (speechVerbs.has(verb.base) ||
    denyingVerbs.has(verb.base) ||
    speculatingVerbs.has(verb.base) ||
    verb.base === "quote")

const hasOwnSubject = (verb: Word): boolean => verb.children.some((child) => isSubject(child))

const isSubject = (word: Word): boolean => word.dep === "nsubj" || word.dep === "nsubjpass"

const speakerOf = (verb: Word): Word | null => {
  const agent = agentOf(verb)
  if (agent !== null && verb.tag === "VBN") return agent
  return doerOf(verb)?.word ?? null
}

const accordingIn = (word: Word): Cue | null => {
  for (const child of word.children) {
    if (child.lower !== "according") continue
    const source = child.children
      .find((inner) => inner.lower === "to")
      ?.children.find((inner) => inner.dep === "pobj")
    if (source !== undefined) return { verb: child, speaker: source }
  }
  return null
}

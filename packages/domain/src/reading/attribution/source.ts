// Who says what an operator says: verbs of saying, "according to", the quotation's speaker, the headline's
// source.
import { paperNouns } from "../../lexicon/speech-words.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { cuesOf } from "./cues.ts"
import { freeSpeaker } from "./free-speaker.ts"

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
  const cues = cuesOf(operator)
  const words = cues.flatMap((cue) => (cue.speaker === null ? [] : [cue.speaker]))
  const nearest = words[0]
  const quoted = operator.quotation >= 0 ? resolver.speakerOf(operator) : []
  const inside =
    nearest !== undefined && (operator.quotation < 0 || nearest.quotation >= 0 || quoted.length === 0)
  const parties = inside ? sayersOf(nearest, resolver) : quoted
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

/** A paper ("a letter from his chancery") speaks for whose it is. */
const sayersOf = (word: Word, resolver: Resolver): readonly Resolved[] => {
  if (!paperNouns.has(word.lower)) return resolver.resolve(word)
  for (const writer of prepositional(word, "from", "by", "of"))
    for (const owner of childrenBy(writer, "poss")) {
      const found = resolver.resolve(owner)
      if (found.length > 0) return found
    }
  return resolver.owners(word)
}

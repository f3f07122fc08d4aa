// "agreed to hold them tomorrow", "asked for one", "would not attend it": talks that a pronoun means.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Word } from "../words/word.ts"
import type { TalkHit } from "./talk-object.ts"

const held =
  anyOf(`hold resume restart reopen continue begin start attend boycott skip join rejoin cancel postpone
    suspend reconvene arrange schedule reschedule`)
const many = /^(?:talks|negotiations|discussions|consultations|dialogues|meetings|conversations)$/
const single = /^(?:meeting|summit|conference|session|round|dialogue|encounter|visit|forum|gathering)$/

/**
 * Takes a word and the talk objects before it; gives the talks that it means as the object of a verb that
 * goes with talks; null for any other word.
 */
export const saidAgain = (word: Word, before: readonly TalkHit[]): TalkHit | null => {
  const nouns = pointedAt(word)
  if (nouns === null) return null
  const last = before.findLast(
    ({ word: noun }) => word.sentence - noun.sentence <= 1 && nouns.test(noun.lower),
  )
  return last === undefined ? null : { ...last, word, antecedent: last.antecedent ?? last.word }
}

const pointedAt = (word: Word): RegExp | null => {
  const { head, dep } = word
  if (word.lower === "one" && word.children.length === 0) {
    if (dep === "pobj" && head.lower === "for" && /^(?:ask|call|press|push)$/.test(head.head.base))
      return single
    return dep === "dobj" && (held.test(head.base) || /^(?:request|seek|propose)$/.test(head.base))
      ? single
      : null
  }
  if (dep !== "dobj" || !held.test(head.base)) return null
  if (word.lower === "them") return many
  return word.lower === "it" && !/^(?:begin|start|continue)$/.test(head.base) ? single : null
}

// Talks that a word means because they were told just before: "do so", "walked out", "hold them".
import type { Word } from "../words/word.ts"
import { doneSo } from "./done-so.ts"
import { saidAgain } from "./said-again.ts"
import type { TalkHit } from "./talk-object.ts"
import { walkedOut } from "./walked-out.ts"

/** Takes a word and the talk objects before it; gives the talks that it means; null for any other word. */
export const toldBefore = (word: Word, before: readonly TalkHit[]): TalkHit | null => {
  const last = before.at(-1)
  return doneSo(word, last) ?? walkedOut(word, last) ?? saidAgain(word, before)
}

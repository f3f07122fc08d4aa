// Talks that a word means because they were told: "do so", "walked out", "hold them", "be in Bruges", "a
// request it had refused".
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import type { Word } from "../words/word.ts"
import { backAgain } from "./back-again.ts"
import { doneSo } from "./done-so.ts"
import { renamed } from "./renamed.ts"
import { saidAgain } from "./said-again.ts"
import type { TalkHit } from "./talk-object.ts"
import { venueMeant } from "./venue-meant.ts"
import { walkedOut } from "./walked-out.ts"

/**
 * Takes a word, the talk objects before it and who knows the venues; gives the talks that it means; null for
 * any other word.
 */
export const toldBefore = (word: Word, before: readonly TalkHit[], who: WhoIsWho): TalkHit | null => {
  const last = before.at(-1)
  const known = doneSo(word, last) ?? walkedOut(word, last) ?? backAgain(word, last) ?? renamed(word, last)
  return known ?? saidAgain(word, before) ?? venueMeant(word, last, who)
}

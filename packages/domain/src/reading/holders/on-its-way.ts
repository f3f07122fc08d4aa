// Invitations that are only said to be under way or to stand: "has gone out", "remains on the table".
import { isNegated, modalityOf } from "../operators/modifiers.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { sending } from "./subject.ts"

/**
 * Takes an invitation or an offer; says whether it is under way or stands, so that whoever can tell of it has
 * made it.
 */
export const isOnItsWay = (word: Word): boolean => {
  const { head } = word
  if (isNegated(head)) return false
  if (word.dep === "nsubjpass") return sending.test(head.base)
  if (word.dep !== "nsubj") return false
  if (stillStands(head)) return true
  const out = (head.base === "go" || head.base === "be") && head.children.some(({ lower }) => lower === "out")
  return out || (head.base === "be" && prepositional(head, "on").some(({ lower }) => lower === "way"))
}

const standing = /^(?:open|valid|good|there|effect|force|table)$/

/** "still stands", "remains open", "is still on the table". */
const stillStands = (verb: Word): boolean => {
  if (verb.base === "stand") return modalityOf(verb) === "fact"
  const still = verb.base === "remain" || verb.children.some(({ lower }) => lower === "still")
  return (
    still &&
    /^(?:be|remain|stay)$/.test(verb.base) &&
    [...childrenBy(verb, "acomp", "advmod"), ...prepositional(verb, "in", "on")].some(({ lower }) =>
      standing.test(lower),
    )
  )
}

/** Takes the word "invitation"; gives those to whom its verb says that it goes. */
export const wayTo = (operator: Word): readonly Word[] => {
  const { head, dep } = operator
  if (!/^nsubj(?:pass)?$/.test(dep) || !/^(?:be|go|come|send|issue|extend)$/.test(head.base)) return []
  return [head, ...prepositional(head, "on")].flatMap((word) => prepositional(word, "to"))
}

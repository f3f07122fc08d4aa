// Invitations that are only said to be under way: "has gone out", "was on its way to the union".
import { isNegated } from "../operators/modifiers.ts"
import { prepositional, type Word } from "../words/word.ts"
import { sending } from "./subject.ts"

/** Takes the word "invitation"; says whether it is under way, so that whoever can tell of it has sent it. */
export const isOnItsWay = (word: Word): boolean => {
  const { head } = word
  if (isNegated(head)) return false
  if (word.dep === "nsubjpass") return sending.test(head.base)
  if (word.dep !== "nsubj") return false
  const out = (head.base === "go" || head.base === "be") && head.children.some(({ lower }) => lower === "out")
  return out || (head.base === "be" && prepositional(head, "on").some(({ lower }) => lower === "way"))
}

/** Takes the word "invitation"; gives those to whom its verb says that it goes. */
export const wayTo = (operator: Word): readonly Word[] => {
  const { head, dep } = operator
  if (!/^nsubj(?:pass)?$/.test(dep) || !/^(?:be|go|come|send|issue|extend)$/.test(head.base)) return []
  return [head, ...prepositional(head, "on")].flatMap((word) => prepositional(word, "to"))
}

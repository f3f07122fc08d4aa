// People who are met and told things without being a side: students, players and holders as such.
import { childBy, childrenBy, type Word } from "../words/word.ts"

const atTimesASide = /^(?:students?|players?|investors?|shareholders?|residents|prisoners|tenants|families)$/
const inDispute = /^(?:striking|protesting|locked|dissident|rebel|angry|local|affected)$/

/** Takes a noun; says whether it means particular ones, a side: "the students who hold the hall". */
export const isParticularSide = (word: Word): boolean =>
  atTimesASide.test(word.lower) &&
  (isDetermined(word) || childBy(word, "relcl", "poss") !== undefined || isInDispute(word))

export const isDetermined = (word: Word): boolean =>
  childrenBy(word, "det").some((one) => /^(?:the|these|those)$/.test(one.lower))

export const isInDispute = (word: Word): boolean => word.children.some((child) => inDispute.test(child.lower))

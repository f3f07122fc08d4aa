// Those whom somebody without a name leads or stands for, told in the clause behind.
import { childBy, childrenBy, type Word } from "../words/word.ts"

const leads = /^(?:lead|head|chair|command)$/
const speakers = /^(?:delegations?|delegates|negotiators?|team|envoys?|lawyers?|representatives?|spokes\w+)$/

/**
 * Takes a noun; gives the word for those whom such people lead or stand for ("the priest who leads the
 * herders", "a delegation representing the rebels"); null without such a clause.
 */
export const ledBy = (word: Word): Word | null => {
  const clause = childrenBy(word, "relcl", "acl").find(
    (one) =>
      /^VB[ZGP]$/.test(one.tag) &&
      (leads.test(one.base)
        ? childrenBy(one, "nsubj").some((subject) => subject.lower === "who")
        : one.base === "represent" && speakers.test(word.lower)),
  )
  return clause === undefined ? null : (childBy(clause, "dobj") ?? null)
}

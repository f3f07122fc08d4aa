// Talks through a third party: "asked the bishop to mediate", "called for a mediator".
import { childBy, childrenBy, type Word } from "../words/word.ts"

const asking = /^(?:ask|invite|urge|want|call|propose|suggest|request|beg|demand|recommend|approach|like)$/
const choosing = /^(?:want|seek|demand|request|propose|suggest|accept|reject|refuse|oppose|favou?r|welcome)$/

/** Takes the word "mediate", whatever the tagger makes of it; says whether somebody else is asked for it. */
export const isAskedToMediate = (word: Word): boolean => {
  const { head, dep } = word
  if (word.lower !== "mediate" || head === word || !asking.test(head.base)) return false
  if (dep === "ccomp")
    return (
      childBy(word, "nsubj") !== undefined || (word.pos !== "verb" && childBy(word, "mark") !== undefined)
    )
  const asked =
    childBy(head, "dobj", "dative") ?? childrenBy(head, "prep").find(({ lower }) => lower === "on")
  return (dep === "xcomp" || dep === "advcl") && asked !== undefined
}

/** Takes a noun for one who mediates; says whether one is asked for, not whether the one there is meant. */
export const isMediatorWanted = (word: Word): boolean => {
  if (childrenBy(word, "det", "poss").some(({ lower }) => !/^(?:an?|another|any)$/.test(lower))) return false
  const { head, dep } = word
  if (dep === "dobj") return choosing.test(head.base) && childBy(head, "xcomp", "ccomp") === undefined
  if (dep !== "pobj") return false
  return head.lower === "for"
    ? /^(?:ask|call|press|push|appeal|apply)$/.test(head.head.base)
    : head.lower === "to" && head.head.base === "agree"
}

// The present tense of the timetable: "meets them on Friday", "talks resume Monday", "heads south for talks".
import { anyOf } from "../../lexicon/any-of.ts"
import { childBy, childrenBy, mayBe, subtree, type Word } from "../words/word.ts"

const days =
  anyOf(`monday tuesday wednesday thursday friday saturday sunday tomorrow tonight january february march
    april may june july august september october november december`)
const soon = /^(?:next|this|later|coming)$/
const spans = anyOf(
  `week weekend month year morning afternoon evening summer spring autumn winter hour hours`,
)
const often = anyOf(`every each usually often always regularly normally rarely seldom sometimes whenever`)
const clause = /^(?:ccomp|advcl|relcl|acl|xcomp|pcomp|conj|csubj)$/

/**
 * Takes a verb; says whether it tells in the present tense what is set for a day to come. Headlines tell the
 * past in it.
 */
export const isDatedPresent = (verb: Word): boolean =>
  isPlainPresent(verb) && !verb.tree.headline && hasDay(verb)

/** "heads to the capital for talks", "leaves for the summit": on the way whatever the day. */
export const isSettingOut = (verb: Word): boolean =>
  isPlainPresent(verb) &&
  /^(?:head|leave|fly|go)$/.test(verb.base) &&
  childrenBy(verb, "prep").some((goal) => /^(?:to|for)$/.test(goal.lower))

const isPlainPresent = (verb: Word): boolean =>
  (/^(?:VBZ|VBP)$/.test(verb.tag) || (verb.tag === "VB" && childBy(verb, "nsubj") !== undefined)) &&
  childrenBy(verb, "aux", "auxpass", "mark").length === 0 &&
  !(verb.dep === "advcl" && childrenBy(verb, "advmod").some((one) => one.tag === "WRB"))

const hasDay = (verb: Word): boolean => {
  const own = subtree(verb).filter((word) => !isInClauseOf(word, verb))
  return (
    own.some((word) => days.test(word.lower) || (soon.test(word.lower) && spans.test(word.head.lower))) &&
    !own.some((word) => often.test(word.lower))
  )
}

/** "the ministers meet", not "Ravens meet Esker": those of whom it is told have an office or a side. */
export const isOfSides = (verb: Word): boolean =>
  childrenBy(verb, "nsubj").some(
    (subject) => subject.pos === "noun" || mayBe(subject, "PERSON") || childBy(subject, "conj") !== undefined,
  )

const isInClauseOf = (word: Word, verb: Word): boolean => {
  for (let at = word; at !== verb && at.head !== at; at = at.head)
    if (clause.test(at.dep) && at.pos === "verb") return true
  return false
}

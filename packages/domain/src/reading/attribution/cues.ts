// Where the text says that somebody says it: verbs of saying above an operator, beside its clause, before its
// colon.
import { quoteVerbs, speechVerbs, verbsNotOfFact, voicingVerbs } from "../../lexicon/speech-words.ts"
import { isTelling } from "../holders/had-told.ts"
import { agentOf, doerOf } from "../holders/subject.ts"
import { answerTo } from "../operators/answered-question.ts"
import { ancestors, childBy, childrenBy, isNoun, prepositional, subtree, type Word } from "../words/word.ts"

export interface Cue {
  readonly verb: Word
  readonly speaker: Word | null
}

/** Takes an operator's word; gives the verbs and nouns that say who says it, nearest first. */
export const cuesOf = (operator: Word): readonly Cue[] => {
  const answer = answerTo(operator)
  if (answer !== null) return [{ verb: answer.saying, speaker: speakerOf(answer.saying) }]
  const above = cuesAbove(operator)
  if (above.length > 0) return above
  const beside = cueBeside(operator)
  if (beside !== null) return [beside]
  return cuesBeforeColon(operator)
}

const cuesAbove = (operator: Word): readonly Cue[] => {
  const found: Cue[] = []
  let below = operator
  let thatClause = false
  const accordingTo = accordingIn(operator) ?? documentIn(operator)
  if (accordingTo !== null) found.push(accordingTo)
  for (const above of ancestors(operator)) {
    thatClause ||= isThatClause(below)
    if (/^(?:acl|relcl|ccomp)$/.test(below.dep) && rumours.test(above.lower))
      return [...found, { verb: above, speaker: null }]
    const told = isContent(below, above) || (thatClause && isThatOf(above))
    if (told && isSaying(above)) found.push({ verb: above, speaker: speakerOf(above) })
    else if (isVoiced(below, above, operator)) found.push({ verb: above, speaker: speakerOf(above) })
    const according = accordingIn(above) ?? documentIn(above)
    if (according !== null) found.push(according)
    if (isSubject(below) && isSaying(above)) break
    below = above
  }
  return found
}

/** "Reports that the union had pulled out are false, the dean said": the reports say it, not the dean. */
const rumours = /^(?:reports?|rumou?rs?|speculation|hearsay|allegations?)$/

/** What is said hangs on the verb of saying as its clause; its second half the parser joins to that verb. */
const isContent = (below: Word, above: Word): boolean =>
  below.dep === "ccomp" ||
  below.dep === "parataxis" ||
  (below.dep === "xcomp" && below.tag !== "VB") ||
  (/^csubj/.test(below.dep) && agentOf(above) !== null) ||
  (/^(?:advcl|xcomp|acl)$/.test(below.dep) && below.tag === "VBG" && above.base === "write") ||
  (below.dep === "conj" && !isSaying(below) && below.i > above.i && childrenBy(below, ...subjects).length > 0)

/** "said in his address on the day of the landing that …": the clause is hung on the noun before it. */
const isThatClause = (clause: Word): boolean =>
  /^(?:relcl|acl)$/.test(clause.dep) &&
  subtree(clause)[0]?.lower === "that" &&
  clause.children.some((child) => isSubject(child) && !/^W/.test(child.tag) && child.lower !== "that")

const isThatOf = (verb: Word): boolean => verb.pos === "verb" && childBy(verb, "ccomp", "dobj") === undefined

/** "reaffirmed its readiness": a stance in a noun that its own holder voices. */
const isVoiced = (below: Word, above: Word, operator: Word): boolean =>
  below === operator && isNoun(below) && below.dep === "dobj" && voicingVerbs.has(above.base)

export const isSaying = (verb: Word): boolean =>
  verb.pos === "verb" &&
  (verb.base === "make"
    ? isMadeKnown(verb)
    : speechVerbs.has(verb.base) || verbsNotOfFact.has(verb.base) || verb.base === "quote")

/** "made clear that", "made it plain that". */
const isMadeKnown = (verb: Word): boolean =>
  verb.tree.words
    .slice(verb.i + 1, verb.i + 4)
    .some((word) => /^(?:clear|plain|known|public)$/.test(word.lower))

const subjects = ["nsubj", "nsubjpass"] as const
const isSubject = (word: Word): boolean => word.dep === "nsubj" || word.dep === "nsubjpass"

const speakerOf = (verb: Word): Word | null => {
  const agent = agentOf(verb)
  if (agent !== null && verb.tag === "VBN") return agent
  const doer = doerOf(verb)
  return doer === null || (doer.how === "passive subject" && isTelling(verb)) ? null : doer.word
}

const accordingIn = (word: Word): Cue | null => {
  for (const child of word.children) {
    if (child.lower !== "according") continue
    const source = child.children
      .find((inner) => inner.lower === "to")
      ?.children.find((inner) => inner.dep === "pobj")
    if (source !== undefined) return { verb: child, speaker: source }
  }
  const telling = prepositional(word, "in", "by").find((noun) => accounts.test(noun.lower))
  const teller = telling === undefined ? undefined : childBy(telling, "poss")
  return telling === undefined || teller === undefined ? null : { verb: telling, speaker: teller }
}

/** "in her telling", "by his account". */
const accounts = /^(?:telling|account|version|words|view|opinion|reading)$/

const written =
  /^(?:letter|statement|message|telegram|note|post|tweet|communiqu[eé]|memo|e-?mail|reply|invitation)$/

/** "In a letter the firm invites …": whoever does it writes it. */
const documentIn = (word: Word): Cue | null => {
  if (word.pos !== "verb" || !prepositional(word, "in", "by").some((paper) => written.test(paper.lower)))
    return null
  const doer = doerOf(word)
  return doer === null || doer.how === "passive subject" ? null : { verb: word, speaker: doer.word }
}

/** "The talks are off, Ruritania's premier announced on Monday": said beside the clause, between commas. */
const cueBeside = (operator: Word): Cue | null => {
  const { tree, sentence } = operator
  const span = tree.sentences[sentence]
  if (span === undefined) return null
  for (let i = span.first; i <= span.last; i++) {
    const verb = tree.words[i] as Word
    if (verb === operator || verb.quotation >= 0 || !isQuoting(verb) || !isAside(verb)) continue
    const speaker = childBy(verb, "nsubj")
    if (speaker !== undefined && !subtree(verb).includes(operator)) return { verb, speaker }
  }
  return null
}

const isQuoting = (verb: Word): boolean =>
  quoteVerbs.has(verb.base) || (verb.base === "go" && verb.tree.words[verb.i + 1]?.lower === "on")

/** A verb of saying whose words before it begin behind a comma, and behind which nothing said follows. */
const isAside = (verb: Word): boolean => {
  if (!/^(?:VBD|VBZ|VBP)$/.test(verb.tag)) return false
  const subject = childBy(verb, "nsubj")
  if (subject === undefined || /^W/.test(subject.tag) || childBy(verb, "ccomp", "xcomp") !== undefined)
    return false
  const first = subtree(subject)[0] ?? subject
  const from = subject.i < verb.i ? first : verb
  const before = verb.tree.words[from.i - 1]
  if (before?.text !== "," || before.sentence !== verb.sentence) return false
  const object = childBy(verb, "dobj")
  return object === undefined || /^(?:tell|assure)$/.test(verb.base)
}

/** "Nobody need ask, the premier said on Friday: they were willing": what stands before a colon says who. */
const cuesBeforeColon = (operator: Word): readonly Cue[] => {
  const { tree, sentence } = operator
  const first = tree.sentences[sentence]?.first ?? operator.i
  for (let i = operator.i - 1; i >= Math.max(0, first - 1); i--) {
    if (tree.words[i]?.text !== ":") continue
    const before = tree.words.slice(
      Math.max(0, tree.sentences[tree.words[i - 1]?.sentence ?? 0]?.first ?? 0),
      i,
    )
    const label = before.every((word) => word.pos !== "verb") ? labelled(before) : null
    if (label !== null) return [{ verb: label, speaker: label }]
    const verb = before.findLast((word) => isSaying(word) || isSent(word))
    const speaker = verb === undefined || verb.quotation >= 0 ? null : speakerOf(verb)
    return verb === undefined || speaker === null ? [] : [{ verb, speaker }, ...cuesAbove(verb)].slice(0, 2)
  }
  return []
}

/** "More from the ministry: …": the source named in a clause without a verb. */
const labelled = (before: readonly Word[]): Word | null =>
  before.find((word) => word.dep === "pobj" && word.head.lower === "from") ?? null

/** "sent word". */
const isSent = (verb: Word): boolean =>
  /^(?:send|pass|bring|let)$/.test(verb.base) &&
  verb.children.some((child) => child.dep === "dobj" && /^(?:word|message|note|letter)$/.test(child.lower))

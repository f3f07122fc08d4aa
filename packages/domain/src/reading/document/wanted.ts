// Which paragraphs have to be parsed: those that can say a stance, and those that say who is meant in them.
import { isOperatorWord, isTalkWord } from "../../lexicon/index.ts"
import { verbBase } from "../../lexicon/inflection.ts"
import type { Paragraph } from "./paragraphs.ts"
import { onlyInShort, tellsInShort } from "./telling-in-short.ts"
import { leadsTo } from "./venues.ts"

export interface Wanted {
  /** Those that can say a stance. */
  readonly telling: ReadonlySet<Paragraph>
  /** Those worth parsing if one of them does: with those that say who is meant. */
  readonly all: ReadonlySet<Paragraph>
}

/**
 * Takes body_text, its paragraphs and the places where talks are held; gives the paragraphs worth parsing:
 * none without any that can say a stance.
 */
export const wantedParagraphs = (
  body: string,
  paragraphs: readonly Paragraph[],
  venues: ReadonlySet<string>,
): Wanted => {
  const there = leadsTo(venues)
  const canTell = (sentence: string): boolean => sentenceCanTell(sentence) || there.test(sentence)
  const telling = new Set<Paragraph>()
  const wanted = new Set<Paragraph>()
  const names = new Set<string>()
  const lower = new Set(body.match(/(?<![\p{L}'’-])\p{Ll}+/gu) ?? [])
  const common = (word: string): boolean => lower.has(word.toLowerCase()) || word.length < 3
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === "section") continue
    const sentences = body.slice(paragraph.start, paragraph.end).split(sentenceEnd)
    const first =
      paragraph.kind === "headline" ? sentences.findIndex(hasTalkWord) : sentences.findIndex(canTell)
    if (first < 0) continue
    telling.add(paragraph)
    wanted.add(paragraph)
    for (const sentence of sentences) if (canTell(sentence)) noteNames(sentence, names, common)
    const before = paragraphs[i - 1]
    if (before !== undefined && first < 2 && leansBack(sentences.slice(0, first + 1))) wanted.add(before)
  }
  if (wanted.size === 0) return { telling, all: wanted }
  for (const paragraph of introductions(body, paragraphs, names)) wanted.add(paragraph)
  const headline = paragraphs.find((paragraph) => paragraph.kind === "headline")
  if (headline !== undefined) wanted.add(headline)
  return { telling, all: wanted }
}

const called = "group|union|alliance|company|government|president|minister|movement|front|party|bloc|two"
const pronouns = "he|she|it|they|we|his|her|its|their|both|sides|them|him"
const pronoun = new RegExp(String.raw`\b(?:${pronouns}|the (?:${called}))\b`, "i")

/** A pronoun or a quotation that nothing before it in the paragraph explains. */
const leansBack = (sentences: readonly string[]): boolean => {
  const text = sentences.join(" ")
  const found = pronoun.exec(text)
  if (/["“]/.test(text) && !/\b(?:said|told|says|added)\b/.test(text)) return true
  return found !== null && !/\p{Lu}\p{L}+/u.test(text.slice(1, found.index).replace(/^\S+\s/, ""))
}

const sentenceEnd = /(?<=[.!?]["”’)]?)\s+(?=["“(]?\p{Lu})/u
const modals = new Set("will ll wo would can cannot ca could might may shall".split(" "))
const nots = new Set(
  "not never no neither nor nothing nobody n't without little hardly unless until".split(" "),
)
/** Words that are about talks only in company: of somebody to talk with, of a capital, of an operator. */
const withSomebody = new Set(
  "speak deal engage communicate consult interact treat discuss debate contact contacts".split(" "),
)
const named = new Set(
  `group council process format formats commission assembly forum convention quartet talks dialogue
    round rounds session sessions series cycle table channel channels track congress retreat`.split(/\s+/),
)
const doings = new Set("see host receive come sit visit invite".split(" "))

const soon =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:next|this) (?:week|month|year))"
const event = String.raw`\b(?:talks|negotiations|dialogue|discussions|meetings?|summit)\b`
const dated = "meet|open|hold|begin|start|resume|reopen|continue|return|arrive|travel|visit"
const timetabled = String.raw`\b(?:${dated})s?\b`

/** What makes a stance of a talk word without a word that is rare enough to be looked for. */
const onTheWay = new RegExp(
  [
    String.raw`n['’]t\b`,
    String.raw`\b(?:is|are|'s|’s)\s+(?:not\s+)?(?:to|going|sending|dispatching|flying|travell?ing|heading)\b`,
    String.raw`\b(?:arrives?|flies|fly|travels?|heads?)\s+(?:in|to|for)\b`,
    `${event}[^.;]{0,80}\\b(?:must|should|ha(?:ve|s) to|depends?|hinges?)\\b`,
    `${timetabled}[^.;]{0,80}\\b${soon}`,
    String.raw`\bon (?:its|his|her|their) way to\b`,
    String.raw`\bleaves? for\b`,
    String.raw`\b(?:needs?|ha(?:s|ve)|got) to\b`,
    String.raw`\blet(?:['’]s| us)\b`,
    String.raw`\b(?:is|was|it['’]s)\s+(?:high\s+|now\s+|the\s+)?time\b`,
    String.raw`\btime\s+(?:has come|had come|is ripe)\b`,
  ].join("|"),
  "i",
)

/** "that place is the council", "the council is the right forum". */
const chosen = new RegExp(
  String.raw`\b(?:formats?|forum|place|platform|venue|channel)\s+(?:is|was|remains)\b` +
    String.raw`|\b(?:right|proper|best|only)\s+(?:format|forum|place|platform|venue|channel)\b`,
)

/** A headline says "to meet" and no more. */
const hasTalkWord = (sentence: string): boolean =>
  [...sentence.matchAll(/[A-Za-z]+/g)].some(([word]) => isTalkWord(word.toLowerCase()))

/** A talk word and something that could make a stance of it, in one sentence. */
const sentenceCanTell = (sentence: string): boolean => {
  if (tellsInShort(sentence)) return true
  const words = new Set<string>()
  let strong = false
  let near = false
  let operator = false
  for (const [word] of sentence.matchAll(/[A-Za-z]+(?:['’]t)?/g)) {
    const lower = word.toLowerCase()
    if (words.has(lower)) continue
    words.add(lower)
    if (isOperatorWord(lower) || /^invit/.test(lower)) operator = true
    if (!isTalkWord(lower) || onlyInShort.has(lower)) continue
    const base = verbBase(lower)
    if (withSomebody.has(base)) near ||= /\b(?:with|to)\b/.test(sentence)
    else if (doings.has(base)) near ||= true
    else if (named.has(lower) && lower !== "talks" && lower !== "dialogue")
      near ||=
        (/^sessions?$/.test(lower) && /\bsessions? with\b/.test(sentence)) ||
        word !== lower ||
        /\b(?:talks|negotiations?|peace|negotiating|(?:to|from) the table|round table)\b/.test(sentence)
    else strong = true
  }
  const going = onTheWay.test(sentence) || chosen.test(sentence)
  return (strong || near) && (operator || going || hasAny(words, modals) || hasAny(words, nots))
}

const hasAny = (words: ReadonlySet<string>, of: ReadonlySet<string>): boolean => {
  for (const word of of) if (words.has(word)) return true
  return false
}

const name = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]+/gu
const bare = (word: string): string => word.replace(/['’]s$/, "").replace(/[.]$/, "")

const noteNames = (sentence: string, names: Set<string>, isCommon: (name: string) => boolean): void => {
  for (const [found] of sentence.matchAll(name)) {
    const word = bare(found)
    if (!names.has(word) && !isCommon(word)) names.add(word)
  }
}

const run = /\p{Lu}[\p{L}'’.-]+(?:\s(?:and\s|of\s|the\s)*\p{Lu}[\p{L}'’.-]+)*/gu

/** "the government in Ruritania", "the Ruritanian government": whose government the text speaks of. */
const governed = /\bgovernment (?:of|in) \p{Lu}|\p{Lu}[\p{L}’']+ government\b/u

/**
 * The first paragraph, that in which each of the names first stands, alone or as part of a longer one
 * ("North and South Saray"), and that which names a government: there it is said who that is.
 */
const introductions = (
  body: string,
  paragraphs: readonly Paragraph[],
  names: ReadonlySet<string>,
): readonly Paragraph[] => {
  const opening = paragraphs.find(({ kind }) => kind === "text")
  const governing = paragraphs.find(({ start, end }) => governed.test(body.slice(start, end)))
  const found = new Set([opening, governing].filter((one) => one !== undefined))
  const seen = new Set<string>()
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "headline" || names.size === 0) continue
    for (const [text] of body.slice(paragraph.start, paragraph.end).matchAll(run)) {
      const whole = bare(text)
      if (seen.has(whole)) continue
      seen.add(whole)
      if (whole.split(/\s+/).some((word) => names.has(bare(word)))) found.add(paragraph)
    }
  }
  return [...found]
}

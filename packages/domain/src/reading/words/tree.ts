// From the parser's answer to trees of words with offsets in body_text.
import { nounBase, verbBase } from "../../lexicon/inflection.ts"
import type { Paragraph } from "../document/paragraphs.ts"
import type { ParseText } from "../document/parse-text.ts"
import type { Quotation } from "../document/quotations.ts"
import type { PartOfSpeech, Tree, Word } from "./word.ts"

/**
 * What the reader needs of a parser: Penn tags, dependency labels and entities as en_core_web_sm gives them.
 */
export interface ParsedText {
  readonly tokens: readonly {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly tag: string
    readonly dep: string
    readonly head: number
    readonly sentence: number
  }[]
  /** Spans of tokens, end exclusive. */
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

/**
 * Takes a parsed text, the paragraph that it came from and the quotations; gives its tree without tokens of
 * white space, and without entities until `nameEntities` puts them in.
 */
export const treeOf = (
  parsed: ParsedText,
  paragraph: Paragraph,
  parse: ParseText,
  quotations: readonly Quotation[],
): Tree => {
  const words: Word[] = []
  const sentences: { first: number; last: number }[] = []
  const tree: Tree = {
    paragraph,
    headline: paragraph.kind === "headline",
    parsed: true,
    asides: parse.asides,
    words,
    sentences,
    entities: [],
    named: false,
  }
  const byToken: (Word | undefined)[] = []
  let quote = 0
  let sentence = -1
  for (const [at, token] of parsed.tokens.entries()) {
    if (token.text.trim() === "") continue
    const start = parse.toBody(token.start)
    while (quote < quotations.length && (quotations[quote] as Quotation).end <= start) quote++
    const inside = quote < quotations.length && (quotations[quote] as Quotation).start <= start
    const pos = posOf(token.tag, token.text)
    const lower = token.text.toLowerCase()
    const word: Word = {
      i: words.length,
      text: token.text,
      lower,
      base: baseOf(lower, pos),
      tag: token.tag,
      pos,
      dep: token.dep,
      sentence: openSentence(sentences, token.sentence !== sentence, words.length),
      start,
      end: parse.endToBody(token.end),
      entity: null,
      quotation: inside ? quote : -1,
      tree,
      head: undefined as unknown as Word,
      children: [],
    }
    sentence = token.sentence
    byToken[at] = word
    words.push(word)
  }
  link(parsed, byToken)
  return tree
}

/**
 * Takes a tree and the parsed text that it was made of; puts the entities in, which cost the parser half of
 * its time.
 */
export const nameEntities = (tree: Tree, parsed: ParsedText): void => {
  tree.named = true
  const byToken: (Word | undefined)[] = []
  let next = 0
  for (const token of parsed.tokens) byToken.push(token.text.trim() === "" ? undefined : tree.words[next++])
  for (const { start, end, label } of parsed.entities) {
    const inside = byToken.slice(start, end).filter((word) => word !== undefined)
    for (const word of inside) word.entity = label
    const first = inside[0]
    const last = inside.at(-1)
    if (first !== undefined && last !== undefined) tree.entities.push({ first: first.i, last: last.i, label })
  }
}

/** Notes that word `i` opens a sentence or lengthens the last one; gives the sentence's index. */
const openSentence = (sentences: { first: number; last: number }[], opens: boolean, i: number): number => {
  const last = sentences.at(-1)
  if (opens || last === undefined) sentences.push({ first: i, last: i })
  else last.last = i
  return sentences.length - 1
}

const link = (parsed: ParsedText, byToken: readonly (Word | undefined)[]): void => {
  for (const [at, token] of parsed.tokens.entries()) {
    const word = byToken[at]
    if (word === undefined) continue
    let head = token.head
    for (let guard = 0; byToken[head] === undefined && guard < 50; guard++)
      head = parsed.tokens[head]?.head ?? at
    word.head = byToken[head] ?? word
    if (word.head !== word) word.head.children.push(word)
  }
}

const baseOf = (lower: string, pos: PartOfSpeech): string =>
  pos === "verb" || pos === "modal" || /^n['’]t$/.test(lower) ? verbBase(lower) : nounBase(lower)

const posOf = (tag: string, text: string): PartOfSpeech => {
  if (tag.startsWith("VB")) return "verb"
  if (tag === "MD") return "modal"
  if (tag === "NNP" || tag === "NNPS") return "proper"
  if (tag.startsWith("NN")) return "noun"
  if (tag === "PRP" || tag === "PRP$" || tag === "WP" || tag === "WP$" || tag === "EX") return "pronoun"
  if (tag === "WDT") return "pronoun"
  if (tag.startsWith("JJ") || tag === "AFX") return "adjective"
  if (tag.startsWith("RB") || tag === "WRB") return "adverb"
  if (tag === "IN" || tag === "TO" || tag === "RP") return "preposition"
  if (tag === "DT" || tag === "PDT") return "determiner"
  if (tag === "CD") return "number"
  if (tag === "CC") return "conjunction"
  return /^\p{P}+$/u.test(text) ? "mark" : "other"
}

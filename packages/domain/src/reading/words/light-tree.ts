// A paragraph that is not parsed: its words without grammar, so that the names in it still count.
import { anyOf } from "../../lexicon/any-of.ts"
import { nounBase } from "../../lexicon/inflection.ts"
import type { Paragraph } from "../document/paragraphs.ts"
import type { ParseText } from "../document/parse-text.ts"
import type { Tree, Word } from "./word.ts"

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const small =
  anyOf(`the a an in on at by of for to from with and or but as after before when while if it he she they
    we i this that these those there his her its their our what who how why where not no many most
    some all both more one two since until although though because under over during last next now
    also still however meanwhile earlier later another such only just even then so yet asked according`)

/**
 * Takes the tokens of a paragraph; gives a tree in which every word is a root of its own. Tags are guessed
 * from the letters.
 */
export const lightTreeOf = (pieces: readonly Piece[], paragraph: Paragraph, parse: ParseText): Tree => {
  const words: Word[] = []
  const sentences: { first: number; last: number }[] = []
  const tree: Tree = {
    paragraph,
    headline: false,
    parsed: false,
    asides: [],
    words,
    sentences,
    entities: [],
    named: true,
  }
  let opens = true
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue
    const i = words.length
    if (opens) sentences.push({ first: i, last: i })
    words.push(wordOf(piece, i, sentences.length - 1, tree, parse, opens))
    const sentence = sentences.at(-1)
    if (sentence !== undefined) sentence.last = i
    opens = /^[.!?]+$/.test(piece.text)
  }
  return tree
}

const wordOf = (
  piece: Piece,
  i: number,
  sentence: number,
  tree: Tree,
  parse: ParseText,
  opens: boolean,
): Word => {
  const lower = piece.text.toLowerCase()
  const letter = /^\p{L}/u.test(piece.text)
  const capital =
    letter && /^\p{Lu}/u.test(piece.text) && !small.test(lower) && !(opens && piece.text.length < 3)
  const pos = capital ? "proper" : letter ? (small.test(lower) ? "other" : "noun") : "mark"
  const word = {
    i,
    text: piece.text,
    lower,
    base: nounBase(lower),
    tag: capital ? "NNP" : letter ? "NN" : ".",
    pos,
    dep: "",
    sentence,
    start: parse.toBody(piece.start),
    end: parse.endToBody(piece.end),
    entity: null,
    quotation: -1,
    tree,
    children: [],
  } satisfies Omit<Word, "head">
  const whole = word as unknown as Word
  whole.head = whole
  return whole
}

// Who speaks a quotation: the verb of saying beside it, the same sentence first; carried on over paragraphs.
import { quoteVerbs } from "../../lexicon/speech-words.ts"
import type { Quotation } from "../document/quotations.ts"
import { doerOf } from "../holders/subject.ts"
import { ancestors, childBy, type Tree, type Word } from "../words/word.ts"

/**
 * Takes the trees and quotations of an article; gives for each quotation the word that names its speaker, or
 * null.
 */
export const quotationSpeakers = (
  trees: readonly Tree[],
  quotations: readonly Quotation[],
): readonly (Word | null)[] => {
  const cues = new Map<number, readonly Cue[]>()
  for (const tree of trees) cues.set(tree.paragraph.index, cuesOf(tree))
  const speakers: (Word | null)[] = []
  for (const [i, quotation] of quotations.entries()) {
    const before = speakers[i - 1] ?? null
    const beside = nearestCue(cues.get(quotation.paragraph) ?? [], quotation)
    if (beside !== null) speakers.push(beside.speaker)
    else if (quotation.continued || follows(quotations[i - 1], quotation)) speakers.push(before)
    else speakers.push(lastCueBefore(cues, quotation) ?? null)
  }
  return speakers
}

interface Cue {
  readonly verb: Word
  readonly speaker: Word
}

const cuesOf = (tree: Tree): readonly Cue[] => {
  const found: Cue[] = []
  for (const word of tree.words) {
    if (word.quotation >= 0) continue
    if (word.pos === "verb" && quoteVerbs.has(word.base)) {
      const doer = doerOf(word.tag === "VBG" && word.dep === "advcl" ? mainVerb(word) : word)
      const said = quotedBy(word) ?? doer?.word
      if (said !== undefined && said.quotation < 0) found.push({ verb: word, speaker: said })
    } else if (word.lower === "according") {
      const source = word.children.find((child) => child.lower === "to")?.children[0]
      if (source !== undefined) found.push({ verb: word, speaker: source })
    }
  }
  return found
}

/** "…,” the spokesman quoted Brul as saying": the words are Brul's. */
const quotedBy = (verb: Word): Word | undefined =>
  verb.base === "quote" && verb.children.some(({ lower }) => lower === "as")
    ? childBy(verb, "dobj", "nsubjpass")
    : undefined

/** "pulled out after troops had landed, saying …": it is the subject of the sentence who says it. */
const mainVerb = (verb: Word): Word => {
  let main = verb
  for (const above of ancestors(verb)) if (above.pos === "verb") main = above
  return main
}

const nearestCue = (cues: readonly Cue[], quotation: Quotation): Cue | null => {
  let best: { cue: Cue; distance: number } | null = null
  for (const cue of cues) {
    const distance = distanceOf(cue, quotation)
    if (distance < 400 && (best === null || distance < best.distance)) best = { cue, distance }
  }
  return best?.cue ?? null
}

/** Behind the quotation is the usual place; a cue in front of it counts a little farther. */
const distanceOf = (cue: Cue, quotation: Quotation): number => {
  const { start, end } = cue.verb
  if (start >= quotation.end) return start - quotation.end
  if (end <= quotation.start) return quotation.start - end + 12
  return 400
}

const follows = (before: Quotation | undefined, quotation: Quotation): boolean =>
  before !== undefined && quotation.paragraph - before.paragraph <= 1

const lastCueBefore = (cues: ReadonlyMap<number, readonly Cue[]>, quotation: Quotation): Word | undefined =>
  (cues.get(quotation.paragraph - 1) ?? []).at(-1)?.speaker

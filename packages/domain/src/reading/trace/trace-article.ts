// Why a sentence was read as it was, and why another was not.
import { isOperatorWord, isTalkWord } from "../../lexicon/index.ts"
import type { ArticleText } from "../article-text.ts"
import { layoutOf } from "../layout.ts"
import { type ReaderParts, readScene, type SceneReading } from "../reader.ts"
import type { Scene } from "../scene.ts"
import { sceneOf } from "../stage.ts"
import type { Word } from "../words/word.ts"
import { droppedReading, madeReading, unmadeReading } from "./reading-parts.ts"
import { reasonForSilence } from "./silent-sentence.ts"
import { spanOver, textSpan } from "./span.ts"
import type { ReadingTrace, TraceReading, TraceSentence } from "./trace.ts"

/**
 * Takes an article and the reader's parts; gives the trace of every sentence that holds a talk object or an
 * operator, with every statement that reading the article gives.
 */
export const traceArticle = (article: ArticleText, parts: ReaderParts): ReadingTrace => {
  const scene = sceneOf(layoutOf(article, parts), parts)
  const reading = readScene(scene)
  const unread = new Set(reading.unread.map(({ char_start }) => char_start))
  const sentences = [...sentencesOf(scene, readingsOf(scene, reading), unread), ...skippedOf(scene)].sort(
    (a, b) => a.char_start - b.char_start,
  )
  return {
    article_id: article.article_id,
    coder_version: parts.coderVersion,
    sentences,
    unread: reading.unread.length,
  }
}

const keyOf = (word: Word): string => `${word.tree.paragraph.index}:${word.sentence}`

/** The readings of each sentence, those of statements first made where their operator stands. */
const readingsOf = (scene: Scene, reading: SceneReading): ReadonlyMap<string, readonly TraceReading[]> => {
  const found = new Map<string, TraceReading[]>()
  const add = (word: Word, one: TraceReading): void => {
    const known = found.get(keyOf(word))
    if (known === undefined) found.set(keyOf(word), [one])
    else known.push(one)
  }
  const kept = new Set(reading.kept)
  for (const draft of reading.drafts) {
    const { finding } = draft
    add(
      finding.operator,
      kept.has(draft)
        ? madeReading(scene, draft)
        : unmadeReading(scene, finding, "the same is read more surely from other words of the sentence"),
    )
  }
  for (const { finding, dropped, assembled } of reading.outcomes) {
    if (dropped !== null) add(dropped.hit.word, droppedReading(scene, dropped))
    if (finding === null || (assembled?.statements.length ?? 0) > 0) continue
    add(finding.operator, unmadeReading(scene, finding, assembled?.reason ?? "nothing came of it"))
  }
  return found
}

const sentencesOf = (
  scene: Scene,
  bySentence: ReadonlyMap<string, readonly TraceReading[]>,
  unread: ReadonlySet<number>,
): readonly TraceSentence[] =>
  scene.trees.flatMap((tree) =>
    tree.sentences.flatMap(({ first, last }): TraceSentence[] => {
      const words = tree.words.slice(first, last + 1)
      const start = words[0]
      if (start === undefined) return []
      const readings = bySentence.get(keyOf(start)) ?? []
      const reason = readings.length === 0 ? reasonForSilence(words) : null
      if (readings.length === 0 && reason === null) return []
      const span = spanOver(scene, start, words.at(-1) ?? start)
      const { index } = tree.paragraph
      return [{ ...span, paragraph: index, readings, reason, unread: unread.has(span.char_start) }]
    }),
  )

/** Captions and links that hold a talk word or an operator: whole, since they are not read. */
const skippedOf = (scene: Scene): readonly TraceSentence[] =>
  scene.skipped
    .map(({ index, kind, start, end }) => ({
      ...textSpan(scene, start, end),
      paragraph: index,
      readings: [],
      reason: `a ${kind} is not read`,
      unread: false,
    }))
    .filter(({ text }) => text.split(/[^\p{L}'’-]+/u).some((word) => couldSay(word.toLowerCase())))

const couldSay = (word: string): boolean => isTalkWord(word) || isOperatorWord(word)

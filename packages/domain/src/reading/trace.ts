// Why a sentence was read as it was, and why another was not: the parts of each reading with their places in
// the text.
import { statementId } from "@stance/contracts/ids"
import { isOperatorWord } from "../lexicon/index.ts"
import type { ArticleText } from "./article-text.ts"
import type { Step } from "./operators/finding.ts"
import { type Outcome, outcomesOf, type ReaderParts } from "./reader.ts"
import type { Scene } from "./scene.ts"
import { sceneOf } from "./stage.ts"
import type { Word } from "./words/word.ts"

export interface TraceSpan {
  readonly text: string
  /** Code points of body_text, end exclusive. */
  readonly char_start: number
  readonly char_end: number
}

/** A word on the way from the talk object to the operator, and what it did there. */
export interface TraceStep extends TraceSpan {
  /** Id of the lexicon's entry; null for a modifier that is no entry ("not", "will"). */
  readonly entry: string | null
  readonly note: string
}

export interface TraceParty {
  readonly id: string
  readonly name: string
  /** How the text led to it: name, title, pronoun, description, partner … */
  readonly how: string
}

export interface TraceReading {
  readonly object: TraceSpan
  readonly object_entry: string
  readonly operator: TraceSpan | null
  readonly path: readonly TraceSpan[]
  readonly steps: readonly TraceStep[]
  readonly holder: TraceParty | null
  readonly counterpart: TraceParty | null
  readonly speaker: string | null
  readonly rule_id: string | null
  /** What it was read as, `willingness/willing`; null when nothing was read. */
  readonly read_as: string | null
  readonly statement_id: string | null
  /** In one line, why nothing was read; null when something was. */
  readonly reason: string | null
}

export interface TraceSentence extends TraceSpan {
  readonly paragraph: number
  readonly readings: readonly TraceReading[]
  /** Why there is no reading at all: an operator without a talk object. */
  readonly reason: string | null
}

export interface ReadingTrace {
  readonly article_id: string
  readonly coder_version: string
  readonly sentences: readonly TraceSentence[]
}

/**
 * Takes an article and the reader's parts; gives the trace of every sentence that holds a talk object or an
 * operator.
 */
export const traceArticle = (article: ArticleText, parts: ReaderParts): ReadingTrace => {
  const scene = sceneOf(article, { ...parts, everything: true })
  const bySentence = new Map<string, TraceReading[]>()
  for (const outcome of outcomesOf(scene)) {
    const word = outcome.finding?.operator ?? outcome.dropped?.hit.word
    if (word === undefined) continue
    const key = keyOf(word)
    const readings = bySentence.get(key) ?? []
    readings.push(...readingsOf(outcome, scene))
    bySentence.set(key, readings)
  }
  return {
    article_id: article.article_id,
    coder_version: parts.coderVersion,
    sentences: sentencesOf(scene, bySentence),
  }
}

const keyOf = (word: Word): string => `${word.tree.paragraph.index}:${word.sentence}`

const sentencesOf = (
  scene: Scene,
  bySentence: ReadonlyMap<string, readonly TraceReading[]>,
): readonly TraceSentence[] =>
  scene.trees.flatMap((tree) =>
    tree.sentences.flatMap(({ first, last }): TraceSentence[] => {
      const words = tree.words.slice(first, last + 1)
      const start = words[0]
      if (start === undefined) return []
      const readings = bySentence.get(keyOf(start)) ?? []
      const operator = words.find((word) => isOperatorWord(word.lower))
      if (readings.length === 0 && operator === undefined) return []
      const reason = readings.length === 0 ? `"${operator?.text ?? ""}" has no talk object` : null
      return [
        {
          ...spanOver(scene, start, words.at(-1) ?? start),
          paragraph: tree.paragraph.index,
          readings,
          reason,
        },
      ]
    }),
  )

const readingsOf = (outcome: Outcome, scene: Scene): readonly TraceReading[] => {
  const { finding, dropped, assembled } = outcome
  if (finding === null) {
    if (dropped === null) return []
    const { hit, reason } = dropped
    return [
      {
        ...unread,
        object: span(scene, hit.word),
        object_entry: hit.entry.id,
        path: [span(scene, hit.word)],
        reason,
      },
    ]
  }
  const shared = {
    ...unread,
    object: span(scene, finding.hit.word),
    object_entry: finding.hit.entry.id,
    operator: span(scene, finding.operator),
    path: finding.path.map((word) => span(scene, word)),
    steps: finding.steps.map((step) => traceStep(scene, step)),
    rule_id: finding.rule,
  }
  const drafts = assembled?.statements ?? []
  if (drafts.length === 0) return [{ ...shared, reason: assembled?.reason ?? "nothing came of it" }]
  return drafts.map(({ statement, holder, counterpart }) => ({
    ...shared,
    holder: { id: statement.actor.id, name: statement.actor.name, how: holder.via },
    counterpart:
      counterpart === null
        ? null
        : { id: statement.recipient.id, name: statement.recipient.name, how: counterpart.via },
    speaker: statement.speaker?.name ?? null,
    read_as: `${statement.facet}/${statement.position}`,
    statement_id: statementId(statement),
  }))
}

const unread = {
  operator: null,
  steps: [],
  holder: null,
  counterpart: null,
  speaker: null,
  rule_id: null,
  read_as: null,
  statement_id: null,
  reason: null,
} as const

const traceStep = (scene: Scene, step: Step): TraceStep => ({
  ...span(scene, step.word),
  entry: step.entry?.id ?? null,
  note: step.note,
})

const span = (scene: Scene, word: Word): TraceSpan => spanOver(scene, word, word)

const spanOver = (scene: Scene, first: Word, last: Word): TraceSpan => ({
  text: scene.article.body_text.slice(first.start, last.end),
  char_start: scene.toCodePoint(first.start),
  char_end: scene.toCodePoint(last.end),
})

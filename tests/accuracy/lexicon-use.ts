// Which entries of the lexicon the reading of some articles made use of, and which never fired.
import type { ReadingTrace, TraceReading } from "@stance/domain"
import { modifiers, operators, talkObjects, wrongObjects } from "@stance/domain/lexicon/index"
import { nounBase, verbBase } from "@stance/domain/lexicon/inflection"

/** Takes traces; gives the ids of the entries that nothing in them made use of, in the lexicon's order. */
export const neverFired = (traces: readonly ReadingTrace[]): readonly string[] => {
  const sentences = traces.flatMap((trace) => trace.sentences)
  const readings = sentences.flatMap((sentence) => sentence.readings)
  const ids = new Set(readings.flatMap(idsOf))
  const onTheWay = new Set(readings.flatMap(wordsOf).flatMap(bases))
  const anywhere = new Set(sentences.flatMap(({ text }) => tokens(text)).flatMap(bases))
  const hasOne = (words: string, of: ReadonlySet<string>): boolean =>
    words.split(/\s+/).some((word) => of.has(word))
  return [
    ...[...operators, ...talkObjects].filter(({ id }) => !ids.has(id)),
    ...wrongObjects.filter(({ words }) => !hasOne(words, anywhere)),
    ...modifiers.filter(({ role, words }) => !hasOne(words, role === "carries" ? onTheWay : anywhere)),
  ].map(({ id }) => id)
}

const idsOf = ({ rule_id, steps, object_entry }: TraceReading): readonly string[] => [
  object_entry,
  ...(rule_id ?? "").split("+"),
  ...steps.flatMap(({ entry }) => (entry === null ? [] : [entry])),
]

/** The words of the way, and those that lead to whoever says it. */
const wordsOf = ({ path, modifiers: beside, quote }: TraceReading): readonly string[] => [
  ...[...path, ...beside].map(({ text }) => text.toLowerCase()),
  ...tokens(quote?.text ?? ""),
]

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
const bases = (word: string): readonly string[] => [word, verbBase(word), nounBase(word)]

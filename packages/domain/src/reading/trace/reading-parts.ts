// The parts of one reading with their places in the text.
import { statementId } from "@stance/contracts/ids"
import type { Resolved } from "../mentions/party.ts"
import type { Dropped, Finding, Step } from "../operators/finding.ts"
import { negatorOf } from "../operators/modifiers.ts"
import type { Scene } from "../scene.ts"
import type { Draft } from "../statements/assemble.ts"
import { childrenBy, type Word } from "../words/word.ts"
import { wordSpan } from "./span.ts"
import type { TraceParty, TraceReading, TraceStep } from "./trace.ts"

const nothing = {
  operator: null,
  steps: [],
  modifiers: [],
  holder: null,
  counterpart: null,
  speaker: null,
  speech: null,
  format: null,
  condition: null,
  confidence: null,
  rule_id: null,
  read_as: null,
  statement_id: null,
  quote: null,
  reason: null,
} as const

/** Takes a talk object that led to nothing; gives the way upwards and the reason. */
export const droppedReading = (scene: Scene, { hit, reason, path, steps }: Dropped): TraceReading => ({
  ...nothing,
  object: wordSpan(scene, hit.word),
  object_entry: hit.entry.id,
  object_paragraph: hit.word.tree.paragraph.index,
  path: path.map((word) => wordSpan(scene, word)),
  steps: steps.map((step) => stepOf(scene, step)),
  modifiers: modifiersOf(scene, path),
  reason,
})

/** Takes a finding of which nothing was made; gives its parts and the reason. */
export const unmadeReading = (scene: Scene, finding: Finding, reason: string): TraceReading => ({
  ...partsOf(scene, finding),
  reason,
})

/** Takes a draft that became a statement; gives its parts. */
export const madeReading = (scene: Scene, draft: Draft): TraceReading => {
  const { statement, holder, counterpart, finding } = draft
  return {
    ...partsOf(scene, finding),
    holder: partyOf(scene, statement.actor, holder),
    counterpart: counterpart === null ? null : partyOf(scene, statement.recipient, counterpart),
    speaker: statement.speaker?.name ?? null,
    speech: statement.speech,
    format: statement.format?.name ?? null,
    condition: statement.condition,
    confidence: statement.confidence,
    read_as: `${statement.facet}/${statement.position}`,
    statement_id: statementId(statement),
    quote: { text: statement.quote, char_start: statement.char_start, char_end: statement.char_end },
  }
}

const partsOf = (scene: Scene, finding: Finding): TraceReading => ({
  ...nothing,
  object: wordSpan(scene, finding.hit.word),
  object_entry: finding.hit.entry.id,
  object_paragraph: finding.hit.word.tree.paragraph.index,
  operator: wordSpan(scene, finding.operator),
  path: finding.path.map((word) => wordSpan(scene, word)),
  steps: finding.steps.map((step) => stepOf(scene, step)),
  modifiers: modifiersOf(scene, [...finding.path, finding.operator]),
  rule_id: finding.rule,
})

const stepOf = (scene: Scene, step: Step): TraceStep => ({
  ...wordSpan(scene, step.word),
  entry: step.entry?.id ?? null,
  note: step.note,
})

const partyOf = (
  scene: Scene,
  { id, name }: { readonly id: string; readonly name: string },
  { via, word }: Resolved,
): TraceParty => ({
  id,
  name,
  how: via,
  word: word.tree === undefined || fromAfar.has(via) ? null : wordSpan(scene, word),
})

/** Found in the article's context, not by a word that means the party. */
const fromAfar = new Set(["partner", "format", "sentence", "document"])

const weakening = /^(?:will|wo|'ll|’ll|would|'d|’d|can|ca|could|may|might|must|shall|should|cannot|ought)$/

const modifiersOf = (scene: Scene, path: readonly Word[]): TraceReading["modifiers"] => {
  const words = new Set<Word>()
  for (const word of path) {
    const negator = negatorOf(word)
    if (negator !== null) words.add(negator)
    for (const aux of childrenBy(word, "aux")) if (weakening.test(aux.lower)) words.add(aux)
  }
  return [...words].sort((a, b) => a.start - b.start).map((word) => wordSpan(scene, word))
}

// Reads articles: text in, statements out. Pure and deterministic; the same article gives the same statements
// everywhere.
import type { Parser } from "@stance/parser"
import type { Registry } from "../registries/index.ts"
import type { ArticleText } from "./article-text.ts"
import { canTell } from "./can-tell.ts"
import { layoutOf } from "./layout.ts"
import { talkObjectsOf } from "./objects/talk-object.ts"
import { climbFrom } from "./operators/climb.ts"
import type { Dropped, Finding } from "./operators/finding.ts"
import type { Scene } from "./scene.ts"
import { sceneOf } from "./stage.ts"
import { type Assembled, assemble, type Draft, type ReadStatement } from "./statements/assemble.ts"
import { contrasts } from "./statements/contrast.ts"
import { shortAnswers } from "./statements/ellipsis.ts"
import { withEventMeant } from "./statements/event-meant.ts"
import { bestDrafts, statementsOf } from "./statements/merge.ts"
import { noResponses } from "./statements/no-response.ts"

export interface UnreadSentence {
  readonly char_start: number
  readonly char_end: number
  readonly text: string
  readonly reason: string
}

export interface ReadingWarning {
  readonly code: string
  readonly message: string
  readonly fix: string
}

export interface Reading {
  readonly statements: readonly ReadStatement[]
  /** Sentences that looked like a stance and were not resolved. */
  readonly unread: readonly UnreadSentence[]
  readonly warnings: readonly ReadingWarning[]
}

export interface ReaderParts {
  readonly parser: Pick<Parser, "parse" | "tokenize">
  readonly registry: Registry
  readonly coderVersion: string
  readonly everything?: boolean
}

/** Takes an article and the reader's parts; gives its reading. Never throws on text. */
export const readArticle = (article: ArticleText, parts: ReaderParts): Reading => {
  const layout = layoutOf(article, parts)
  if (parts.everything !== true && !canTell(layout.telling(), parts.registry, layout.date))
    return { statements: [], unread: [], warnings: warningsOf(article, new Set()) }
  const scene = sceneOf(layout, parts)
  const { kept, unread } = readScene(scene)
  return { statements: statementsOf(kept), unread, warnings: warningsOf(article, scene.unresolvedTimes) }
}

/** What was made of a scene: what became of each talk object, and the drafts of all statements. */
export interface SceneReading {
  readonly outcomes: readonly Outcome[]
  readonly drafts: readonly Draft[]
  /** Of drafts that say the same the best. */
  readonly kept: readonly Draft[]
  readonly unread: readonly UnreadSentence[]
}

/** Takes a scene; gives what was made of it. */
export const readScene = (scene: Scene): SceneReading => {
  const outcomes = outcomesOf(scene)
  const read = withEventMeant(outcomes.flatMap((outcome) => outcome.assembled?.statements ?? []))
  const drafts = [
    ...read,
    ...noResponses(scene, read),
    ...shortAnswers(scene, read),
    ...contrasts(scene, read),
  ]
  return { outcomes, drafts, kept: bestDrafts(drafts), unread: unreadOf(scene, outcomes, drafts) }
}

/** What became of one talk object. */
export interface Outcome {
  readonly finding: Finding | null
  readonly dropped: Dropped | null
  readonly assembled: Assembled | null
}

/** Gives what became of each talk object, one operator's readings side by side. */
const outcomesOf = (scene: Scene): readonly Outcome[] => {
  const outcomes: Outcome[] = []
  for (const tree of scene.trees) {
    if (!tree.parsed || tree.paragraph.kind === "section") continue
    const findings: Finding[] = []
    for (const hit of talkObjectsOf(tree, scene.resolver)) {
      const climbed = climbFrom(hit)
      findings.push(...climbed.findings)
      if (climbed.dropped !== null)
        outcomes.push({ finding: null, dropped: climbed.dropped, assembled: null })
    }
    const best = bestOf(findings)
    for (const { hit, operator, path, steps } of findings.filter((finding) => !best.includes(finding))) {
      const reason = `said of "${operator.text}" with another talk object`
      outcomes.push({ finding: null, dropped: { hit, reason, looked: false, path, steps }, assembled: null })
    }
    for (const finding of best) {
      const inner =
        finding.nominal && findings.some((other) => !other.nominal && other.path.includes(finding.operator))
      outcomes.push({ finding, dropped: null, assembled: assemble(finding, inner, scene) })
    }
  }
  return outcomes
}

/**
 * Two talk objects under one operator ("a meeting for talks") make one finding: the more definite object's.
 */
const bestOf = (findings: readonly Finding[]): readonly Finding[] => {
  const best = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.operator.i}:${finding.stance}:${finding.nominal}`
    const known = best.get(key)
    if (known === undefined || worth(finding) > worth(known)) best.set(key, finding)
  }
  return [...best.values()]
}

/** A visit "to meet the king" is for that meeting. */
const worth = (finding: Finding): number =>
  (finding.hit.word === finding.operator ? -1 : 0) +
  (finding.hit.format !== null ? 4 : 0) +
  (finding.hit.definite ? 2 : 0) -
  finding.path.length * 0.1

const unreadOf = (
  scene: Scene,
  outcomes: readonly Outcome[],
  drafts: readonly Draft[],
): readonly UnreadSentence[] => {
  const read = new Set(
    drafts.map(({ finding }) => `${finding.operator.tree.paragraph.index}:${finding.operator.sentence}`),
  )
  const unread = new Map<string, UnreadSentence>()
  for (const { finding, dropped, assembled } of outcomes) {
    const reason = assembled?.reason ?? (dropped?.looked === true ? dropped.reason : null)
    if (reason === null || reason === undefined) continue
    const word = finding?.operator ?? dropped?.hit.word
    if (word === undefined) continue
    const key = `${word.tree.paragraph.index}:${word.sentence}`
    if (read.has(key) || unread.has(key)) continue
    const sentence = word.tree.sentences[word.sentence]
    const first = word.tree.words[sentence?.first ?? 0]
    const last = word.tree.words[sentence?.last ?? 0]
    if (first === undefined || last === undefined) continue
    unread.set(key, {
      char_start: scene.toCodePoint(first.start),
      char_end: scene.toCodePoint(last.end),
      text: scene.article.body_text.slice(first.start, last.end),
      reason,
    })
  }
  return [...unread.values()].sort((a, b) => a.char_start - b.char_start)
}

const warningsOf = (article: ArticleText, unresolved: ReadonlySet<string>): readonly ReadingWarning[] => {
  if (article.published_at !== null) return []
  const times = [...unresolved].sort()
  const left = times.length === 0 ? "" : `; "${times.join('", "')}" left unresolved`
  return [
    {
      code: "no_date",
      message: `the article has no date${left}: its statements are in order of arrival`,
      fix: "give its day: --published YYYY-MM-DD, or `published:` in the file's front matter",
    },
  ]
}

// Labels and readings brought together: core rows merged by article, holder, counterpart and type; statements
// merged
// by article, type, actor and recipient. Every figure is counted over these two lists.
import type { ReadingLine } from "@stance/contracts/reading-line"
import type { GoldRow, Stance } from "./labelled-set.ts"
import { isCounterpart, isHolder } from "./name-match.ts"

const stanceByCode: Record<string, Stance> = {
  "willingness/willing": "willing_to_talk",
  "willingness/conditional": "willing_to_talk",
  "willingness/unwilling": "refusal",
  "preferred_format/prefers": "preferred_format",
  "format_response/proposed": "invitation",
  "format_response/accepted": "agreement",
  "format_response/conditional": "willing_to_talk",
  "format_response/refused": "refusal",
  "format_response/withdrawn": "withdrawal",
}

/** Statements of one article that say the same of the same pair. */
export interface Reading {
  readonly article: string
  readonly stance: Stance
  readonly lines: readonly ReadingLine[]
  /** Rows, core or optional, of the same holder and type. */
  readonly rows: readonly GoldRow[]
  /** Those of them that have the counterpart too. */
  readonly dyadRows: readonly GoldRow[]
}

/** Core rows of one article that label the same stance. */
export interface Expected {
  readonly row: GoldRow
  readonly rows: readonly GoldRow[]
  /** Readings of the right type, then those of the right holder, then those with the right counterpart. */
  readonly typed: readonly Reading[]
  readonly held: readonly Reading[]
  readonly dyad: readonly Reading[]
}

export interface Judged {
  readonly articles: readonly string[]
  /** Articles without a core row. */
  readonly quiet: readonly string[]
  /** The domain of each article, where the set gives one. */
  readonly domains: ReadonlyMap<string, string>
  readonly readings: readonly Reading[]
  readonly expected: readonly Expected[]
}

/**
 * Takes rows and statements; gives both, merged and matched. Statements about articles without rows and codes
 * that are no stance (no_response) are left out, as the reference scorer leaves them out.
 */
export const judge = (rows: readonly GoldRow[], lines: readonly ReadingLine[]): Judged => {
  const articles = [...new Set(rows.map((row) => row.article))]
  const labelled = rows.filter((row) => row.stance !== "none")
  const readings = mergeLines(new Set(articles), lines).map((merged) => match(merged, labelled))
  return {
    articles,
    quiet: articles.filter((id) => !rows.some((row) => row.article === id && row.core === true)),
    domains: new Map(rows.flatMap((row) => (row.domain ? [[row.article, row.domain]] : []))),
    readings,
    expected: mergeRows(labelled).map((group) => expect(group, readings)),
  }
}

/** The article that a statement is about: the stem of its file. */
export const articleOf = (line: ReadingLine): string =>
  (line.source_file ?? "").replace(/^.*\//, "").replace(/(?<=.)\.[^.]*$/, "")

const mergeLines = (
  articles: ReadonlySet<string>,
  lines: readonly ReadingLine[],
): { article: string; stance: Stance; lines: ReadingLine[] }[] => {
  const merged = new Map<string, { article: string; stance: Stance; lines: ReadingLine[] }>()
  for (const line of lines) {
    const article = articleOf(line)
    const stance = stanceByCode[`${line.facet}/${line.position}`]
    if (stance === undefined || !articles.has(article)) continue
    const who = (line.actor_id || line.actor || "").toLowerCase()
    const whom = (line.recipient_id || line.recipient || "").toLowerCase()
    const key = JSON.stringify([article, stance, who, whom])
    const group = merged.get(key)
    if (group === undefined) merged.set(key, { article, stance, lines: [line] })
    else group.lines.push(line)
  }
  return [...merged.values()]
}

const match = (
  merged: { article: string; stance: Stance; lines: ReadingLine[] },
  labelled: readonly GoldRow[],
): Reading => {
  const line = merged.lines[0] as ReadingLine
  const rows = labelled.filter(
    (row) =>
      row.article === merged.article &&
      accepts(row, merged.stance) &&
      isHolder({ id: line.actor_id, name: line.actor }, row),
  )
  return { ...merged, rows, dyadRows: rows.filter((row) => hasCounterpart(line, row)) }
}

const mergeRows = (labelled: readonly GoldRow[]): GoldRow[][] => {
  const merged = new Map<string, GoldRow[]>()
  for (const row of labelled) {
    if (row.core !== true) continue
    const key = JSON.stringify([row.article, row.holder, row.counterpart ?? null, row.stance])
    merged.set(key, [...(merged.get(key) ?? []), row])
  }
  return [...merged.values()]
}

const expect = (rows: readonly GoldRow[], readings: readonly Reading[]): Expected => {
  const row = rows[0] as GoldRow
  const typed = readings.filter((reading) => reading.article === row.article && accepts(row, reading.stance))
  const held = typed.filter((reading) => reading.rows.includes(row))
  return { row, rows, typed, held, dyad: held.filter((reading) => reading.dyadRows.includes(row)) }
}

const accepts = (row: GoldRow, stance: Stance): boolean =>
  row.stance === stance || (row.also_accept ?? []).includes(stance)

const hasCounterpart = (line: ReadingLine, row: GoldRow): boolean =>
  isCounterpart({ id: line.recipient_id, name: line.recipient }, row)

// From articles to what they do to which positions: only statements that came, went or read otherwise move
// anything.
import { type MadeStatement, type Mark, marksOf, type PositionKey } from "@stance/domain/tracking/mark"
import type { TakenArticle } from "./taken-article.ts"

/** One article's marks on one position, and those that they replace. */
export interface Put {
  readonly key: PositionKey
  readonly article_id: string
  readonly coming: readonly Mark[]
  readonly going: readonly Mark[]
}

export interface ArticlePlan {
  readonly taken: TakenArticle
  /** Statements that are new or read otherwise than before. */
  readonly made: readonly MadeStatement[]
  readonly gone: readonly MadeStatement[]
  /** In the order of position_id. */
  readonly puts: readonly Put[]
}

/**
 * Plans articles in the order of the log. Takes the statements of these articles that stand, and the
 * articles; gives what each of them changes, a later record of the same article seeing the earlier one's.
 */
export const planArticles = (
  standing: readonly MadeStatement[],
  articles: readonly TakenArticle[],
): readonly ArticlePlan[] => {
  const now = new Map<string, readonly MadeStatement[]>()
  for (const statement of inOrder(standing))
    now.set(statement.article_id, [...(now.get(statement.article_id) ?? []), statement])
  return articles.map((taken) => {
    const before = now.get(taken.article_id) ?? []
    const after = statementsAfter(before, taken.statements)
    now.set(taken.article_id, after)
    const known = new Set(before)
    const stays = new Set(after.map((statement) => statement.statement_id))
    return {
      taken,
      made: after.filter((statement) => !known.has(statement)),
      gone: before.filter((statement) => !stays.has(statement.statement_id)),
      puts: putsBetween(taken.article_id, before, after),
    }
  })
}

/** A statement that reads as before keeps the time at which the log first had it. */
const statementsAfter = (
  before: readonly MadeStatement[],
  read: readonly MadeStatement[],
): readonly MadeStatement[] => {
  const held = new Map(before.map((statement) => [statement.statement_id, statement]))
  const after = new Map<string, MadeStatement>()
  for (const statement of read) {
    const earlier = held.get(statement.statement_id)
    const stays = earlier !== undefined && isSameReading(earlier, statement)
    if (!after.has(statement.statement_id)) after.set(statement.statement_id, stays ? earlier : statement)
  }
  return inOrder([...after.values()])
}

/** Neither the store nor the reader decides the order of events. */
const inOrder = (statements: readonly MadeStatement[]): readonly MadeStatement[] =>
  [...statements].sort(
    (a, b) =>
      a.char_start - b.char_start ||
      (a.statement_id < b.statement_id ? -1 : a.statement_id > b.statement_id ? 1 : 0),
  )

const isSameReading = (a: MadeStatement, b: MadeStatement): boolean =>
  JSON.stringify({ ...a, recorded_at: "" }) === JSON.stringify({ ...b, recorded_at: "" })

const putsBetween = (
  article_id: string,
  before: readonly MadeStatement[],
  after: readonly MadeStatement[],
): Put[] => {
  const going = marksByPosition(before)
  const coming = marksByPosition(after)
  const puts: Put[] = []
  for (const position_id of [...new Set([...going.keys(), ...coming.keys()])].sort()) {
    const out = going.get(position_id)
    const into = coming.get(position_id)
    const key = (into ?? out)?.key
    const put = { article_id, coming: into?.marks ?? [], going: out?.marks ?? [] }
    if (key !== undefined && JSON.stringify(put.coming) !== JSON.stringify(put.going))
      puts.push({ key, ...put })
  }
  return puts
}

const marksByPosition = (statements: readonly MadeStatement[]) => {
  const positions = new Map<string, { key: PositionKey; marks: Mark[] }>()
  for (const { mark, ...key } of statements.flatMap(marksOf)) {
    const known = positions.get(key.position_id)
    if (known === undefined) positions.set(key.position_id, { key, marks: [mark] })
    else known.marks.push(mark)
  }
  return positions
}

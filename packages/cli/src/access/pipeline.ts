// How far the pipeline is with given articles: read from the views, so that it works wherever the services
// run.
import { topicNames } from "@stance/contracts/topic-names"
import type { Published } from "@stance/ingest/publish"
import type { Reader, Row } from "@stance/runtime/postgres/reader"

export interface PipelineState {
  /** Articles of those given that have an outcome. */
  readonly read: number
  /** Events that are given out by the ledger and not yet in the views. */
  readonly eventsWaiting: number
  /** True when every given article has its outcome and everything that followed is in the views. */
  readonly isDone: boolean
  readonly stopped: readonly string[]
}

/** Takes where articles lie in the log; gives how far they are. */
export const pipelineState = async (
  reader: Reader,
  published: readonly Published[],
): Promise<PipelineState> => {
  const { rows } = await reader.query("SELECT * FROM pipeline_status")
  const ends = new Map<number, bigint>()
  for (const { partition, offset } of published)
    if (offset > (ends.get(partition) ?? -1n)) ends.set(partition, offset)
  const reached = (service: string, partition: number): bigint =>
    BigInt(
      (rows.find(
        (row) =>
          row.service === service && row.topic === topicNames.articles && Number(row.partition) === partition,
      )?.last_offset as number | undefined) ?? -1,
    )
  const isRead = ({ partition, offset }: Published): boolean => reached("stance", partition) >= offset
  const eventsWaiting = rows
    .filter((row) => row.service === "projector" && row.topic !== topicNames.articles)
    .reduce((sum, row) => sum + Number(row.lag), 0)
  const read = published.filter(isRead).length
  const shown = [...ends].every(([partition, offset]) => reached("projector", partition) >= offset)
  return {
    read,
    eventsWaiting,
    isDone: read === published.length && shown && eventsWaiting === 0,
    stopped: rows.filter((row) => row.stopped_reason !== null).map(stoppedText),
  }
}

const stoppedText = (row: Row): string =>
  `${row.service} stopped at ${row.topic} [${row.partition}]: ${row.stopped_reason}`

/** Gives what became of the given articles: outcome, reason and counts of each. */
export const outcomesOf = async (reader: Reader, published: readonly Published[]): Promise<Row[]> => {
  const { rows } = await reader.query(
    `SELECT o.* FROM article_outcomes o
       JOIN unnest($1::int[], $2::bigint[]) AS p (partition, kafka_offset) USING (partition, kafka_offset)
      WHERE o.topic = $3`,
    [
      published.map(({ partition }) => partition),
      published.map(({ offset }) => String(offset)),
      topicNames.articles,
    ],
  )
  return rows
}

/** Gives the end of the change log in the views, so that what came after it can be counted. */
export const changeLogEnd = async (reader: Reader): Promise<Map<number, number>> => {
  const { rows } = await reader.query(
    "SELECT partition, max(kafka_offset) AS last FROM position_changes GROUP BY partition",
  )
  return new Map(rows.map((row) => [Number(row.partition), Number(row.last)]))
}

/**
 * Counts the changes behind that end, by kind; lapses that lie ahead of the latest article are not among
 * them.
 */
export const changesSince = async (
  reader: Reader,
  end: ReadonlyMap<number, number>,
): Promise<Map<string, number>> => {
  const { rows } = await reader.query(
    `SELECT c.change_kind, count(*) AS n FROM position_changes c
       LEFT JOIN unnest($1::int[], $2::bigint[]) AS e (partition, last) USING (partition)
      WHERE c.kafka_offset > coalesce(e.last, -1) GROUP BY 1`,
    [[...end.keys()], [...end.values()]],
  )
  return new Map(rows.map((row) => [String(row.change_kind), Number(row.n)]))
}

// The verdict on a run: what must be there by the feeder's journal and the oracle's own fold, beside what is.
import { topicNames } from "@stance/contracts/topic-names"
import { different, lineOf } from "./difference.ts"
import { expectedOf } from "./expected.ts"
import type { Journalled } from "./feeder.ts"
import type { Observed, Row } from "./observed.ts"
import { topicViolations } from "./topic-violations.ts"

/** Gives every way in which a run's result is wrong; none when it is right. */
export const violationsOf = (journal: readonly Journalled[], observed: Observed): string[] => {
  const expected = expectedOf(journal)
  return [
    ...fedViolations(journal, observed),
    ...different("outcomes", expected.outcomes, observed.outcomes),
    ...different("articles", expected.articles, observed.articles),
    ...different("statements", expected.statements, observed.statements),
    ...different("lines of history", expected.lines, observed.lines),
    ...different("stretches", expected.stretches, observed.stretches),
    ...different("positions", expected.positions, observed.positions),
    ...topicViolations(journal, expected, observed),
    ...observed.stopped.map((row) => `stopped: ${lineOf(row)}`),
    ...observed.outbox.map((row) => `left in the outbox: ${lineOf(row)}`),
    ...observed.heads
      .filter(({ next_seq, sent_seq }) => next_seq !== sent_seq)
      .map((row) => `outbox not sent: ${lineOf(row)}`),
  ]
}

// The topic holds what the journal says, no more and no less; else the oracle would judge by a false measure.
const fedViolations = (journal: readonly Journalled[], observed: Observed): string[] => {
  const there = observed.records.get(topicNames.articles) ?? []
  const line = (partition: number, offset: bigint, key: unknown, value: unknown): Row => ({
    line: [partition, offset, key, value].map(String).join(" "),
  })
  return different(
    "records fed",
    journal.map(({ partition, offset, record }) => line(partition, offset, record.key, record.value)),
    there.map(({ partition, offset, key, value }) => line(partition, offset, key, value)),
  )
}

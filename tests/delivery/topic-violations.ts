// What a subscriber sees: numbers dense, repetitions equal byte for byte, nothing twice; dead letters with
// the bytes that were fed; the compacted topic equal to the fold.
import { topicNames } from "@stance/contracts/topic-names"
import type { KafkaRecord } from "@stance/runtime"
import { different } from "./difference.ts"
import type { Expected } from "./expected.ts"
import type { Journalled } from "./feeder.ts"
import { grouped } from "./fold.ts"
import type { Observed, Row } from "./observed.ts"

/** Gives every way in which the topics are wrong. */
export const topicViolations = (
  journal: readonly Journalled[],
  expected: Expected,
  observed: Observed,
): string[] => {
  const of = (topic: string): readonly KafkaRecord[] => observed.records.get(topic) ?? []
  const statements = withoutRepeats(topicNames.statements, of(topicNames.statements))
  const changes = withoutRepeats(topicNames.positionChanges, of(topicNames.positionChanges))
  const positions = withoutRepeats(topicNames.positions, of(topicNames.positions))
  return [
    ...[statements, changes, positions].flatMap(({ violations }) => violations),
    ...[statements, changes, positions].flatMap(({ records }) => doubleIds(records)),
    ...headViolations(observed, [...statements.records, ...changes.records, ...positions.records]),
    ...different("changes in the table", changes.records.map(changeRow), observed.changes),
    ...compactedViolations(expected, positions.records),
    ...staleKeys(of(topicNames.positions)),
    ...deadLetterViolations(journal, of(topicNames.articlesDeadLetters)),
    ...[topicNames.statementsDeadLetters, topicNames.positionChangesDeadLetters].flatMap((topic) =>
      of(topic).map(({ offset }) => `a dead letter that nobody fed: ${topic} @ ${offset}`),
    ),
  ]
}

/** Gives how many records came again in the numbered topics: what the relay sent a second time. */
export const repeatsIn = ({ records }: Observed): number =>
  [topicNames.statements, topicNames.positionChanges, topicNames.positions].reduce((sum, topic) => {
    const there = records.get(topic) ?? []
    return sum + there.length - grouped(there, (record) => `${record.partition} ${numberOf(record)}`).size
  }, 0)

interface Read {
  readonly records: readonly KafkaRecord[]
  readonly violations: readonly string[]
}

const numberOf = ({ headers }: KafkaRecord): number => Number(headers.ce_sequence)

// As a subscriber reads a partition: what was seen is dropped, and must be what was seen.
const withoutRepeats = (topic: string, records: readonly KafkaRecord[]): Read => {
  const kept: KafkaRecord[] = []
  const violations: string[] = []
  for (const [partition, there] of grouped(records, (record) => String(record.partition))) {
    const seen: KafkaRecord[] = []
    for (const record of there) {
      const number = numberOf(record)
      const first = seen[number]
      if (number === seen.length) seen.push(record)
      else if (first === undefined)
        violations.push(
          `${topic}/${partition}: number ${seen.length} is missing before ${number} @ ${record.offset}`,
        )
      else if (bytesOf(first) !== bytesOf(record))
        violations.push(
          `${topic}/${partition}: number ${number} came twice with other bytes @ ${record.offset}`,
        )
    }
    kept.push(...seen)
  }
  return { records: kept, violations }
}

const bytesOf = ({ key, value, headers }: KafkaRecord): string =>
  JSON.stringify([key?.toString("base64"), value?.toString("base64"), Object.entries(headers).sort()])

const doubleIds = (records: readonly KafkaRecord[]): string[] =>
  [...grouped(records, ({ topic, headers }) => `${topic} ${headers.ce_id}`)]
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => `${same.length} events have one id: ${id}`)

// The outbox has given out exactly the numbers that the topics hold.
const headViolations = (observed: Observed, records: readonly KafkaRecord[]): string[] => {
  const counts = grouped(records, ({ topic, partition }) => `${topic}/${partition}`)
  return observed.heads
    .filter(({ topic }) => !String(topic).endsWith(".dlq"))
    .flatMap(({ topic, partition, next_seq }) => {
      const published = counts.get(`${topic}/${partition}`)?.length ?? 0
      return published === next_seq
        ? []
        : [`${topic}/${partition}: ${published} of ${next_seq} events published`]
    })
}

const changeRow = ({ partition, offset, value }: KafkaRecord): Row => ({
  change_id: JSON.parse(String(value)).change_id,
  partition,
  kafka_offset: Number(offset),
})

const compactedViolations = (expected: Expected, records: readonly KafkaRecord[]): string[] => {
  const table = new Map(records.map(({ key, value }) => [String(key), value]))
  const held = [...table.values()].flatMap((value) => {
    if (value === null) return []
    const position = JSON.parse(String(value))
    return [
      {
        position_id: position.position_id,
        position: position.position,
        condition: position.condition,
        valid_from: position.valid_from,
        valid_to: position.valid_to,
        attribution: position.attribution,
        is_contested: position.is_contested,
        article_count: position.article_count,
        source_count: position.source_count,
        last_affirmed_on: position.last_affirmed_on,
      },
    ]
  })
  const wanted = [...expected.histories.values()].flatMap(({ stretches }) => {
    const last = stretches.at(-1)
    if (last === undefined) return []
    const { articles, sources, format_id: _, ...stretch } = last
    return [{ ...stretch, article_count: articles.size, source_count: sources.size }]
  })
  return different("the compacted topic", wanted, held)
}

// Compaction keeps the last record of a key, whatever its number.
const staleKeys = (records: readonly KafkaRecord[]): string[] =>
  [...grouped(records, ({ key }) => String(key))].flatMap(([key, there]) => {
    const newest = Math.max(...there.map(numberOf))
    const last = numberOf(there.at(-1) as KafkaRecord)
    return last === newest
      ? []
      : [`the compacted topic ends with number ${last} of ${key}, not with ${newest}`]
  })

// The relay may send a dead letter again; it is the same one by the place that it names.
const deadLetterViolations = (journal: readonly Journalled[], letters: readonly KafkaRecord[]): string[] => {
  const hex = (bytes: Buffer | string | null): string | null =>
    bytes === null ? null : Buffer.from(bytes).toString("hex")
  const poison = journal.flatMap(({ partition, offset, record, poison }): Row[] =>
    poison === null
      ? []
      : [
          {
            place: `${topicNames.articles}/${partition}@${offset}`,
            code: poison,
            key: hex(record.key ?? ""),
            value: hex(record.value),
          },
        ],
  )
  const rows = letters.map(({ headers, key, value }): Row => {
    const { "__connect.errors.topic": topic, "__connect.errors.partition": partition } = headers
    return {
      place: `${topic}/${partition}@${headers["__connect.errors.offset"]}`,
      code: headers["__connect.errors.exception.class.name"] ?? null,
      key: hex(key ?? ""),
      value: hex(value),
    }
  })
  const distinct = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
  return different("dead letters", poison, distinct)
}

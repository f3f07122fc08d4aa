// The ledger's events as they go out: topic, key, value and CloudEvents headers.
import { type CloudEvent, cloudEventHeaders, dataSchema } from "@stance/contracts/cloud-event"
import { contentHash } from "@stance/contracts/ids"
import { type Position, positionEventType } from "@stance/contracts/position"
import { eventTypeOfChange, type PositionChange } from "@stance/contracts/position-change"
import { type Statement, statementEventTypes } from "@stance/contracts/statement"
import { positionChanges, positions, statements } from "@stance/contracts/topics"
import type { MadeStatement, PositionKey } from "@stance/domain/tracking/mark"
import type { Role } from "@stance/domain/tracking/position-state"
import { midnight } from "@stance/domain/tracking/said-when"
import type { OutEvent } from "@stance/runtime/outbox/enqueue"
import type { TakenArticle } from "./taken-article.ts"

const SOURCE = "/services/stance"

/**
 * A statement as it stands now, or taken back. Its id covers what caused it, for one statement has several
 * events.
 */
export const statementEvent = (
  made: MadeStatement,
  role: Role,
  status: Statement["status"],
  taken: TakenArticle,
): OutEvent => {
  const value: Statement = { schema_version: 1, ...made, status, ...role }
  const content = JSON.stringify([made.statement_id, status, role.counts_as_position, role.contests])
  return outEvent(statements, value.dyad_id, value, {
    id: `evt_${contentHash(content, taken.article_id, taken.cause, taken.taken_at)}`,
    type: status === "stands" ? statementEventTypes.made : statementEventTypes.retracted,
    subject: value.statement_id,
    time: value.said_on === null ? value.published_at : midnight(value.said_on),
    recordedTime: taken.taken_at,
    ...causeOf(taken),
  })
}

/** A change of a position. */
export const changeEvent = (change: PositionChange, taken: TakenArticle): OutEvent =>
  outEvent(positionChanges, change.dyad_id, change, {
    id: change.change_id,
    type: eventTypeOfChange(change.change_kind),
    subject: change.position_id,
    time: change.valid_from,
    recordedTime: change.recorded_at,
    ...causeOf(taken),
  })

/**
 * The position held now; without a value it says that nothing is left of it. Its id covers what caused it:
 * what was
 * held before may be held again, with the same time.
 */
export const positionEvent = (
  key: PositionKey,
  value: Position | null,
  recordedAt: string,
  taken: TakenArticle,
): OutEvent => {
  const content = JSON.stringify([key.position_id, value, recordedAt])
  return outEvent(positions, key.position_id, value, {
    id: `evt_${contentHash(content, taken.article_id, taken.cause, taken.taken_at)}`,
    type: positionEventType,
    subject: key.position_id,
    time: value?.valid_from ?? null,
    recordedTime: recordedAt,
    ...causeOf(taken),
  })
}

const causeOf = (taken: TakenArticle): Pick<CloudEvent, "correlationId" | "causationId"> => ({
  correlationId: taken.article_id,
  causationId: taken.cause,
})

const outEvent = (
  topic: { readonly name: string; readonly event: { name: string; current: number } },
  key: string,
  value: unknown,
  attributes: Omit<CloudEvent, "source" | "dataSchema" | "partitionKey">,
): OutEvent => ({
  topic: topic.name,
  key,
  value,
  headers: cloudEventHeaders({
    ...attributes,
    source: SOURCE,
    dataSchema: dataSchema(topic.event),
    partitionKey: key,
  }),
})

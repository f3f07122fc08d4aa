// CloudEvents 1.0, Kafka protocol binding, binary mode: attributes are `ce_…` headers, the value is plain
// JSON.

export interface CloudEvent {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly subject: string
  /** When it was said or published. */
  readonly time: string | null
  /** When it was recorded (extension `recordedtime`). */
  readonly recordedTime: string | null
  /** `urn:stance:schema:position-change:1`. */
  readonly dataSchema: string
  readonly partitionKey: string
  /** The article behind it (extension `correlationid`). */
  readonly correlationId: string | null
  /** The id of the event that caused it (extension `causationid`). */
  readonly causationId: string | null
}

export const CONTENT_TYPE = "application/json; charset=utf-8"
/**
 * Dense number of a record in its topic and partition (CloudEvents extension `sequence`); the relay adds it.
 */
export const SEQUENCE_HEADER = "ce_sequence"

/** Takes an event's attributes; gives the Kafka headers, without those that are null. */
export const cloudEventHeaders = (event: CloudEvent): Record<string, string> => {
  const headers: Record<string, string | null> = {
    "content-type": CONTENT_TYPE,
    ce_specversion: "1.0",
    ce_id: event.id,
    ce_type: event.type,
    ce_source: event.source,
    ce_subject: event.subject,
    ce_time: event.time,
    ce_recordedtime: event.recordedTime,
    ce_dataschema: event.dataSchema,
    ce_partitionkey: event.partitionKey,
    ce_correlationid: event.correlationId,
    ce_causationid: event.causationId,
  }
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

/** Gives the schema's name for `dataschema`: `urn:stance:schema:article:1`. */
export const dataSchema = (event: { name: string; current: number }): string =>
  `urn:stance:schema:${event.name}:${event.current}`

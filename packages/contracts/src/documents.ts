// The documents that others read, made from the schemas: JSON Schemas and one AsyncAPI 3 document.
import { CONTENT_TYPE } from "./cloud-event.ts"
import { jsonSchemaOf } from "./schema.ts"
import { type Topic, topics } from "./topics.ts"

/** Gives the JSON Schema of each event as `{ "article.json": {…}, … }` (draft-07). */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(topics.map((topic) => [`${topic.event.name}.json`, jsonSchemaOf(topic.event.schema)]))

/** Gives the AsyncAPI 3.0 document of the topics, with Kafka bindings 0.5.0. */
export const asyncApi = (version: string): object => ({
  asyncapi: "3.0.0",
  info: {
    title: "stance",
    version,
    license: { name: "MIT" },
    description:
      "Who says they will talk to whom, in which format, on what condition, since when, and which sentence " +
      "says so. Events are CloudEvents 1.0 in binary mode: attributes are `ce_` headers, the value is " +
      "plain JSON. On the topics that are kept whole `ce_sequence` is dense in each partition: drop what " +
      "you have seen.",
  },
  defaultContentType: "application/json",
  channels: Object.fromEntries(topics.map((topic) => [topic.event.name, channel(topic)])),
  operations: Object.fromEntries(topics.map((topic) => [`receive-${topic.event.name}`, operation(topic)])),
  components: { messages: Object.fromEntries(topics.map((topic) => [topic.event.name, message(topic)])) },
})

const channel = (topic: Topic<never> | (typeof topics)[number]): object => ({
  address: topic.name,
  description: topic.holds,
  messages: { [topic.event.name]: { $ref: `#/components/messages/${topic.event.name}` } },
  bindings: {
    kafka: {
      bindingVersion: "0.5.0",
      topic: topic.name,
      partitions: topic.partitions,
      replicas: 1,
      topicConfiguration: { "cleanup.policy": [topic.policy], "retention.ms": topic.retentionMs },
    },
  },
})

const operation = (topic: (typeof topics)[number]): object => ({
  action: "receive",
  channel: { $ref: `#/channels/${topic.event.name}` },
  summary: `Receive ${topic.holds}`,
})

const message = (topic: (typeof topics)[number]): object => ({
  name: topic.event.name,
  title: topic.holds,
  contentType: CONTENT_TYPE,
  headers: {
    type: "object",
    required: ["ce_id", "ce_type", "ce_source", "ce_specversion"],
    properties: {
      ce_id: { type: "string" },
      ce_type: { type: "string", enum: [...topic.eventTypes] },
      ce_source: { type: "string" },
      ce_specversion: { type: "string", const: "1.0" },
      ce_subject: { type: "string" },
      ce_time: { type: "string", format: "date-time" },
      ce_sequence: { type: "string", pattern: "^[0-9]+$" },
    },
  },
  payload: {
    schemaFormat: "application/schema+json;version=draft-07",
    schema: withoutReferences(jsonSchemaOf(topic.event.schema)),
  },
  bindings: { kafka: { bindingVersion: "0.5.0", key: { type: "string", description: topic.key } } },
})

/** AsyncAPI resolves `#/$defs/…` against the whole document, so each definition is put where it is named. */
const withoutReferences = (schema: object): object => {
  const { $defs: definitions, $schema: _, ...root } = schema as Record<string, unknown>
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline)
    if (typeof value !== "object" || value === null) return value
    const { $ref: reference, ...rest } = value as Record<string, unknown>
    if (typeof reference !== "string")
      return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, inline(inner)]))
    const name = reference.replace("#/$defs/", "")
    return inline((definitions as Record<string, unknown>)[name])
  }
  return inline(root) as object
}

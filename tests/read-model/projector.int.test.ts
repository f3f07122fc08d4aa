// The projector as it runs: from real Kafka, with no more rights in Postgres than its own role has.
import { SEQUENCE_HEADER } from "@stance/contracts/cloud-event"
import { topicNames } from "@stance/contracts/topic-names"
import { createRegistry } from "@stance/domain/registries/registry"
import { startProjector } from "@stance/projector/start-projector"
import { createHealth, type OutRecord, type Running } from "@stance/runtime"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { eventually } from "../support/eventually.ts"
import { arc } from "./arc.ts"
import { type ProjectorParts, projectorParts } from "./projector-parts.ts"

const { articles, statements, positionChanges, statementsDeadLetters } = topicNames
const registry = createRegistry()
const soon = { timeoutMs: 30_000 }

let parts: ProjectorParts
let running: Running

const start = () => {
  const own = { pool: parts.projectorPool, health: createHealth(), routes: new Map() }
  return startProjector({ ...parts, ...own }, registry)
}

beforeEach(async () => {
  parts = await projectorParts()
  running = await start()
})

afterEach(async () => {
  await running.stop()
  await parts.close()
})

const wire = (key: string, value: object, seq: number): OutRecord => ({
  key,
  value: JSON.stringify(value),
  headers: { [SEQUENCE_HEADER]: String(seq) },
})

const sendArc = async (): Promise<void> => {
  await parts.send(
    articles,
    arc.articles.map(({ article }) => ({
      key: article.article_id,
      value: JSON.stringify(article),
      headers: {},
    })),
  )
  await parts.send(
    statements,
    arc.statements.map((one, seq) => wire(one.dyad_id, one, seq)),
  )
  await parts.send(
    positionChanges,
    arc.changes.map((one, seq) => wire(one.dyad_id, one, seq)),
  )
}

const count = async (what: string): Promise<number> =>
  (await parts.adminPool.query(`SELECT count(*)::int AS n FROM ${what}`)).rows[0].n

const arrived = (sequenced = arc.changes.length) =>
  eventually(async () => {
    expect(await count("stance.articles")).toBe(arc.articles.length)
    expect(await count("stance.evidence")).toBe(arc.statements.length)
    expect(await count("stance_store.changes")).toBe(sequenced)
  }, soon)

describe("the projector", () => {
  test("makes the views from the topics, once, however often it starts and records come", async () => {
    await sendArc()
    await arrived()
    const before = await parts.rows(
      "SELECT * FROM stance_store.versions ORDER BY position_id, valid_from, recorded_at",
    )
    expect(await parts.rows("SELECT position FROM stance.positions")).toHaveLength(4)
    await running.stop()
    running = await start()
    await parts.send(
      positionChanges,
      arc.changes.map((one, seq) => wire(one.dyad_id, one, seq)),
    )
    await eventually(async () => {
      const { rows } = await parts.adminPool.query(
        "SELECT max(next_offset)::int AS n FROM stance_store.consumer_offsets WHERE topic = $1",
        [positionChanges],
      )
      expect(rows).toEqual([{ n: 2 * arc.changes.length }])
    }, soon)
    expect(
      await parts.rows("SELECT * FROM stance_store.versions ORDER BY position_id, valid_from, recorded_at"),
    ).toEqual(before)
  })

  test("shows the registry's name of an actor, its codes, and the articles' name of any other", async () => {
    await sendArc()
    await arrived()
    expect(
      await parts.rows(
        "SELECT actor_id, name, kind, iso3, plover_code FROM stance.actors WHERE actor_id IN ('nato', 'russia') ORDER BY 1",
      ),
    ).toEqual([
      { actor_id: "nato", name: "NATO", kind: "igo", iso3: null, plover_code: "IGO" },
      { actor_id: "russia", name: "Russia", kind: "state", iso3: "RUS", plover_code: "RUS" },
    ])
    expect(await count("stance.actors")).toBeGreaterThanOrEqual(registry.actors().length)
    expect(await parts.rows("SELECT DISTINCT actor_country FROM stance.event_data ORDER BY 1")).toEqual([
      { actor_country: "RUS" },
      { actor_country: null },
    ])
  })

  test("publishes a record that is no event as a dead letter, with its bytes and the reason", async () => {
    await parts.send(statements, [
      { key: "nato~russia", value: "no json", headers: { [SEQUENCE_HEADER]: "0" } },
    ])
    const letters = await eventually(async () => {
      const found = []
      for await (const record of parts.kafka.read({
        topics: [statementsDeadLetters],
        from: "beginning",
        until: "end",
      }))
        found.push(record)
      expect(found).toHaveLength(1)
      return found
    }, soon)
    expect(String(letters[0]?.value)).toBe("no json")
    expect(letters[0]?.headers).toMatchObject({
      "__connect.errors.topic": statements,
      "__connect.errors.stage": "DECODE",
      "__connect.errors.exception.class.name": "invalid_json",
      "__connect.errors.connector.name": "stance.projector.v1",
    })
  })

  test("halves a batch for what the database refuses, and projects the rest", async () => {
    const [first] = arc.statements
    if (first === undefined) throw new Error("the arc has no statement")
    const bad = { ...first, said_on: "2021-02-31" }
    await parts.send(
      statements,
      [...arc.statements, bad].map((one, seq) => wire(one.dyad_id, one, seq)),
    )
    await eventually(async () => {
      expect(await count("stance.evidence")).toBe(arc.statements.length)
      expect(await parts.rows("SELECT topic, next_seq FROM stance_store.outbox_heads")).toEqual([
        { topic: statementsDeadLetters, next_seq: 1 },
      ])
    }, soon)
  })

  test("stops at a number that is missing, and pipeline_status says so", async () => {
    await parts.send(
      positionChanges,
      arc.changes.slice(0, 3).map((one, seq) => wire(one.dyad_id, one, seq)),
    )
    await parts.send(
      positionChanges,
      arc.changes.slice(4).map((one, i) => wire(one.dyad_id, one, i + 4)),
    )
    await parts.adminPool.query(
      "INSERT INTO stance_ledger.outbox_heads (topic, partition, next_seq) VALUES ($1, $2, $3)",
      [positionChanges, parts.partitionOf(positionChanges, "nato~russia"), arc.changes.length],
    )
    await eventually(async () => {
      const rows = await parts.rows(
        "SELECT service, lag, dead_letters, stopped_reason FROM stance.pipeline_status WHERE lag > 0",
      )
      expect(rows).toEqual([
        {
          service: "projector",
          lag: arc.changes.length - 3,
          dead_letters: 0,
          stopped_reason: expect.stringContaining("number 3 is missing"),
        },
      ])
    }, soon)
    expect(await count("stance_store.changes")).toBe(3)
  })
})

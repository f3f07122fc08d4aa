// A service as small as can be: each article becomes a row and a numbered statement. For tests that kill it.
import { enqueue, processPartitions, runService, startRelay } from "../../../packages/runtime/dist/index.js"

const schema = "stance_ledger"

const handle = async (tx, records) => {
  const values = records.map(({ value }) => value.toString())
  await tx.query(
    `INSERT INTO effects (topic, partition, kafka_offset, value)
     SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[])`,
    [
      records.map(({ topic }) => topic),
      records.map(({ partition }) => partition),
      records.map(({ offset }) => String(offset)),
      values,
    ],
  )
  await enqueue(
    tx,
    schema,
    values.map((value) => ({ topic: "stance.statements.v1", key: "dyad", value, headers: {} })),
  )
}

await runService("copying", async ({ kafka, pool, config, logger, metrics, health }) => {
  const parts = { kafka, pool, schema, logger, metrics, health }
  const consumer = `${config.topicPrefix}copying`
  const sources = [{ name: "stance.articles.v1", sequenced: false, deadLetters: null, handle }]
  const processor = await processPartitions({ ...parts, consumer, sources, maxBatchRecords: 20 })
  const relay = await startRelay(parts)
  if (process.env.TEST_REJECT === "later")
    setTimeout(() => Promise.reject(new Error("nobody waits for this")), 100)
  return {
    stop: async () => {
      await processor.stop()
      await relay.stop()
    },
  }
})

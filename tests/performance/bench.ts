// npm run bench [-- --articles 2000 --latency 60]: speed and memory of the whole pipeline on this machine.
import { cpus, totalmem } from "node:os"
import { parseArgs } from "node:util"
import { measureCopy, measureKafkajs } from "./baselines.ts"
import { measureLatency, measureThroughput } from "./pipeline-run.ts"
import { peakMemory, withBench } from "./servers.ts"

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    latency: { type: "string", default: "60" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
})

if (values.help) {
  process.stdout.write(
    "Example:\n  npm run bench -- --articles 2000 --latency 60\n\n" +
      "Starts Kafka, PostgreSQL and the services in a temporary folder, measures, and stops them.\n" +
      "  --articles N   articles of the throughput run (2000)\n" +
      "  --latency N    articles of the latency run, one a second (60)\n" +
      "  --json         one JSON object\n",
  )
} else {
  await withBench(async (bench) => {
    const articles = Number(values.articles)
    const say = (line: string): void => void process.stderr.write(`  ${line}\n`)
    say(`measuring kafkajs alone with ${articles} articles`)
    const kafkajs = await measureKafkajs(bench, articles)
    say(`sending ${articles} articles through the pipeline`)
    const throughput = await measureThroughput(bench, articles)
    const copy = await measureCopy(bench, articles)
    say(`sending one article a second, ${values.latency} times`)
    const latency = await measureLatency(bench, Number(values.latency))
    const memory = Object.fromEntries(bench.stack.services.map(({ name, pid }) => [name, peakMemory(pid)]))
    const result = { machine: machine(), throughput, latency, memory_mb: memory, kafkajs, copy }
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : report(result))
  })
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
}

function report(result: {
  machine: string
  throughput: Awaited<ReturnType<typeof measureThroughput>>
  latency: Awaited<ReturnType<typeof measureLatency>>
  memory_mb: Record<string, number | null>
  kafkajs: { producePerS: number; consumePerS: number }
  copy: { articlesPerS: number; rows: number }
}): string {
  const { throughput: run, latency, kafkajs, copy } = result
  const ratio = (base: number): string => `1 : ${(base / run.endToEndPerS).toFixed(1)}`
  const flat = (run.msSecondHalf / run.msFirstHalf).toFixed(2)
  return [
    result.machine,
    "",
    `articles            ${run.articles}, ${run.statements} statements, ${run.changes} changes`,
    `published           ${run.publishPerS} articles/s`,
    `read (stance)       ${run.readPerS} articles/s`,
    `end to end          ${run.endToEndPerS} articles/s`,
    `per article         ${run.msFirstHalf} ms in the first half, ${run.msSecondHalf} ms in the second (1 : ${flat})`,
    `accepted → visible  p50 ${latency.p50Ms} ms, p95 ${latency.p95Ms} ms, max ${latency.maxMs} ms (${latency.samples} articles, one a second)`,
    `peak memory         ${Object.entries(result.memory_mb)
      .map(([name, mb]) => `${name} ${mb ?? "?"} MB`)
      .join(", ")}`,
    "",
    "the same machine in the same run",
    `kafkajs produce     ${kafkajs.producePerS} articles/s   end to end : produce = ${ratio(kafkajs.producePerS)}`,
    `kafkajs consume     ${kafkajs.consumePerS} articles/s   end to end : consume = ${ratio(kafkajs.consumePerS)}`,
    `COPY, same tables   ${copy.articlesPerS} articles/s   end to end : COPY = ${ratio(copy.articlesPerS)}   (${copy.rows} rows)`,
    "",
  ].join("\n")
}

// stance doctor: environment, servers, services and invariants, each finding with its remedy.
import { versions } from "node:process"
import { topicNames } from "@stance/contracts/topic-names"
import { type Kafka, topicSpecs } from "@stance/runtime"
import type { Reader } from "@stance/runtime/postgres/reader"
import { stackStatus } from "@stance/runtime/stack/stack-status"
import { readDeadLetters } from "../access/dead-letters.ts"
import { openKafka } from "../access/kafka.ts"
import { withReader } from "../access/reader.ts"
import { exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { openTerminal, styled, type Terminal } from "../output/terminal.ts"
import { counted } from "../output/words.ts"

export interface DoctorFlags extends GlobalFlags {
  readonly strict?: boolean
}

interface Finding {
  readonly level: "good" | "warning" | "broken"
  readonly what: string
  readonly fix?: string
}

/** Prints every finding; exit 3 when a server is away, 6 with --strict when an invariant is broken. */
export const doctor = async (flags: DoctorFlags): Promise<void> => {
  const terminal = openTerminal(flags)
  const findings: Finding[] = [...environment(), ...(await services())]
  const unreachable = (error: unknown): Finding[] => {
    process.exitCode = exitCodes.unreachable
    return [{ level: "broken", what: (error as Error).message }]
  }
  const kafka = await openedKafka(flags, (error) => void findings.push(...unreachable(error)))
  try {
    if (kafka !== null) findings.push(...(await kafkaFindings(kafka).catch(unreachable)))
    await withReader(flags, async (reader) => {
      findings.push(...(await databaseFindings(reader)), ...(await invariants(reader, kafka)))
    }).catch((error) => void findings.push(...unreachable(error)))
  } finally {
    await kafka?.close()
  }
  print(terminal, findings)
  const broken = findings.filter((finding) => finding.level === "broken").length
  if (broken > 0 && process.exitCode === undefined)
    process.exitCode = flags.strict === true ? exitCodes.broken : exitCodes.done
}

const openedKafka = async (
  flags: GlobalFlags,
  unreachable: (error: unknown) => void,
): Promise<Kafka | null> => {
  try {
    const kafka = openKafka(flags)
    await kafka.admin.ping()
    return kafka
  } catch (error) {
    unreachable(error)
    return null
  }
}

const environment = (): Finding[] => {
  const [major = 0, minor = 0] = versions.node.split(".").map(Number)
  const isSupported = major > 20 || (major === 20 && minor >= 19)
  return [
    isSupported
      ? { level: "good", what: `Node ${versions.node}` }
      : { level: "broken", what: `Node ${versions.node} is too old`, fix: "install Node 20.19 or later" },
  ]
}

const services = async (): Promise<Finding[]> =>
  (await stackStatus()).services.map((service) =>
    service.state === "ready"
      ? { level: "good", what: `${service.name} at ${service.url}` }
      : {
          level: "broken",
          what: `${service.name} is ${service.state}`,
          fix: `stance up; its log: ${service.log}`,
        },
  )

const kafkaFindings = async (kafka: Kafka): Promise<Finding[]> => {
  const there = new Map(
    (await kafka.admin.describeTopics(topicSpecs.map(({ name }) => name))).map((topic) => [
      topic.name,
      topic,
    ]),
  )
  const missing = topicSpecs.filter(({ name }) => !there.has(name))
  const letters = (await readDeadLetters(kafka)).filter((letter) => !letter.isRedriven)
  return [
    { level: "good", what: `Kafka at ${kafka.brokers.join(",")}` },
    missing.length === 0
      ? { level: "good", what: `topics ${there.size}/${topicSpecs.length}` }
      : {
          level: "broken",
          what: `topics missing: ${missing.map(({ name }) => name).join(", ")}`,
          fix: "stance up",
        },
    letters.length === 0
      ? { level: "good", what: "no dead letter waits" }
      : {
          level: "warning",
          what: `${counted(letters.length, "dead letter")} (${codesOf(letters)})`,
          fix: "stance dlq list",
        },
  ]
}

const codesOf = (letters: readonly { code: string }[]): string => {
  const counts = new Map<string, number>()
  for (const { code } of letters) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, n]) => `${code} ${n}`).join(", ")
}

const databaseFindings = async (reader: Reader): Promise<Finding[]> => {
  const version = (await reader.query("SHOW server_version")).rows[0]?.server_version
  const { rows: pipeline } = await reader.query("SELECT * FROM pipeline_status")
  const stopped = pipeline.filter((row) => row.stopped_reason !== null)
  const lag = pipeline.reduce((sum, row) => sum + Number(row.lag ?? 0), 0)
  const { rows: dictionary } = await reader.query(
    `SELECT count(DISTINCT view_name) AS views,
            count(*) FILTER (WHERE coalesce(description, '') = '') AS bare FROM data_dictionary`,
  )
  return [
    { level: "good", what: `PostgreSQL ${version}` },
    ...stopped.map(
      (row): Finding => ({
        level: "broken",
        what: `${row.service} stopped at ${row.topic} [${row.partition}]: ${row.stopped_reason}`,
        fix: "nothing was skipped; mend the cause, then restart the service",
      }),
    ),
    lag === 0
      ? { level: "good", what: "the views are up to date, lag 0" }
      : {
          level: "warning",
          what: `${counted(lag, "record")} on their way`,
          fix: "stance status; run it again in a moment",
        },
    Number(dictionary[0]?.bare) === 0
      ? { level: "good", what: `${dictionary[0]?.views} views, 0 columns without comment` }
      : {
          level: "broken",
          what: `${dictionary[0]?.bare} columns without comment`,
          fix: "add COMMENT ON COLUMN in infra/postgres/views",
        },
  ]
}

const checks: readonly (readonly [what: string, wrong: string])[] = [
  [
    "every span cuts exactly its quote out of its article",
    `SELECT count(*) AS n FROM evidence e JOIN articles a USING (article_id)
      WHERE substr(a.body_text, e.char_start + 1, e.char_end - e.char_start) IS DISTINCT FROM e.quote`,
  ],
  [
    "every position held has a sentence",
    `SELECT count(*) AS n FROM positions p
      WHERE NOT EXISTS (SELECT FROM evidence e WHERE e.position_id = p.position_id)`,
  ],
  [
    "no two versions of a position hold at one time",
    `SELECT count(*) AS n FROM position_history a JOIN position_history b USING (position_id)
      WHERE a.superseded_at IS NULL AND b.superseded_at IS NULL AND a.valid_from < b.valid_from
        AND coalesce(a.valid_to > b.valid_from, true)`,
  ],
]

const invariants = async (reader: Reader, kafka: Kafka | null): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const [what, query] of checks) {
    const wrong = Number((await reader.query(query)).rows[0]?.n)
    findings.push(
      wrong === 0
        ? { level: "good", what }
        : {
            level: "broken",
            what: `not so, ${wrong} times: ${what}`,
            fix: "report it; the log is untouched",
          },
    )
  }
  if (kafka !== null) findings.push(await accounting(reader, kafka))
  return findings
}

/** Every record that was read of the articles topic has one outcome. */
const accounting = async (reader: Reader, kafka: Kafka): Promise<Finding> => {
  const { rows } = await reader.query(
    `SELECT s.partition, s.last_offset,
            (SELECT count(*) FROM article_outcomes o
              WHERE o.topic = s.topic AND o.partition = s.partition) AS outcomes
       FROM pipeline_status s WHERE s.service = 'stance' AND s.topic = $1`,
    [topicNames.articles],
  )
  const low = new Map(
    (await kafka.admin.offsets(topicNames.articles)).map(({ partition, low: first }) => [
      partition,
      Number(first),
    ]),
  )
  const missing = rows.reduce(
    (sum, row) =>
      sum + Number(row.last_offset) + 1 - (low.get(Number(row.partition)) ?? 0) - Number(row.outcomes),
    0,
  )
  const total = rows.reduce((sum, row) => sum + Number(row.outcomes), 0)
  return missing === 0
    ? { level: "good", what: `${counted(total, "article record")}, each with one outcome` }
    : {
        level: "broken",
        what: `${missing} article records without an outcome`,
        fix: "report it; the log is untouched",
      }
}

const print = (terminal: Terminal, findings: readonly Finding[]): void => {
  if (terminal.json) return void terminal.print(JSON.stringify(findings, null, 2))
  const marks = terminal.ascii
    ? { good: "+", warning: "!", broken: "x" }
    : { good: "✓", warning: "!", broken: "✗" }
  const colours = { good: "green", warning: "yellow", broken: "red" } as const
  for (const { level, what, fix } of findings) {
    const remedy = fix === undefined ? "" : `   → ${fix}`
    terminal.print(`${styled(terminal, colours[level], marks[level])} ${what}${remedy}`)
  }
  const wrong = findings.filter((finding) => finding.level !== "good").length
  terminal.print(
    wrong === 0 ? "\nNothing is wrong." : `\n${counted(wrong, "finding")} need${wrong === 1 ? "s" : ""} you.`,
  )
}

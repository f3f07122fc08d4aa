// A Kafka broker as a local process: one node, KRaft, from its own jars.
import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { promisify } from "node:util"
import { installationRoot, logFile } from "./home.ts"
import { findJava, OLDEST_JAVA } from "./java.ts"
import { kafkaJars } from "./kafka-jars.ts"
import { probeKafka } from "./kafka-probe.ts"
import { logTail } from "./log-tail.ts"
import { endMember, isRunning, type Member, startMember } from "./member.ts"
import { freePort, isFree } from "./port.ts"
import type { KafkaRecord } from "./record.ts"
import { StackError } from "./stack-error.ts"

const run = promisify(execFile)
const READY_MS = 60_000
const logging = join(installationRoot, "infra", "kafka", "log4j2.properties")

export interface LocalServer {
  readonly home: string
  readonly env: NodeJS.ProcessEnv
  readonly preferredPort: number
  readonly onProgress: (line: string) => void
}

/**
 * Starts the broker and waits until it serves; `onStart` is given its record as soon as its process runs.
 * When its port is taken between choosing and using it, it tries the next one.
 * Throws StackError with the log's last lines when it ends or is not ready within 60 s.
 */
export async function startLocalKafka(
  server: LocalServer,
  onStart: (kafka: KafkaRecord) => void,
): Promise<KafkaRecord> {
  const java = await findJava(server.env)
  if ("missing" in java) throw new StackError("nothing-to-run-on", `Kafka cannot run: ${java.missing}`)
  const jars = await kafkaJars(server.env, () =>
    server.onProgress("fetching Kafka's jars (the first time only)"),
  )
  const started = Date.now()
  for (let tries = 1; ; tries++) {
    const port = await freePort(server.preferredPort)
    const controllerPort = await freePort(port + 1)
    const settings = writeSettings(server.home, port, controllerPort)
    const clusterId = await format(java.command, jars, server, settings)
    const member = await startMember(brokerCommand(java.command, jars, server, settings))
    const record = { origin: "local" as const, brokers: `127.0.0.1:${port}`, port, readyMs: 0, member }
    onStart(record)
    if (await serves(member, port, clusterId)) return { ...record, readyMs: Date.now() - started }
    const collided = !isRunning(member) && !((await isFree(port)) && (await isFree(controllerPort)))
    await endMember(member, "SIGKILL")
    if (!collided || tries === 3) throw notServing(member)
  }
}

/** Whether a recorded broker still runs and answers within `withinMs`. */
export async function kafkaStillServes(kafka: KafkaRecord, withinMs = 10_000): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while (kafka.member === null || isRunning(kafka.member)) {
    if ((await probeKafka(kafka.port)) !== null) return true
    if (Date.now() > deadline) return false
    await pause(100)
  }
  return false
}

async function serves(member: Member, port: number, clusterId: string): Promise<boolean> {
  const deadline = Date.now() + READY_MS
  while (isRunning(member) && Date.now() < deadline) {
    const answer = await probeKafka(port)
    // The broker lists itself once its controller lets it serve; another stack's broker has another
    // cluster's id.
    if (answer !== null && answer.brokers > 0 && answer.clusterId === clusterId) return true
    await pause(50)
  }
  return false
}

function brokerCommand(java: string, jars: string, server: LocalServer, settings: string) {
  const { PATH, HOME, TMPDIR } = server.env
  return {
    name: "kafka",
    home: server.home,
    command: java,
    // A few MB of heap serve a broker of one user; the serial collector and the first compiler alone keep the
    // rest small, and the start at 2.3 instead of 3.0 seconds of processor time.
    args: [
      ...["-Xms96m", "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"],
      `-Dlog4j2.configurationFile=${logging}`,
      ...["-cp", join(jars, "*"), "kafka.Kafka", settings],
    ],
    env: { PATH, HOME, TMPDIR },
    log: logFile(server.home, "kafka"),
    workingDirectory: server.home,
  }
}

function writeSettings(home: string, port: number, controllerPort: number): string {
  const folder = join(home, "kafka")
  mkdirSync(folder, { recursive: true })
  const settings = {
    "process.roles": "broker,controller",
    "node.id": 1,
    "controller.quorum.voters": `1@127.0.0.1:${controllerPort}`,
    "controller.listener.names": "CONTROLLER",
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    "advertised.listeners": `PLAINTEXT://127.0.0.1:${port}`,
    "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
    "log.dirs": join(folder, "data"),
    // One node holds the only copy of everything.
    "offsets.topic.replication.factor": 1,
    "transaction.state.log.replication.factor": 1,
    "transaction.state.log.min.isr": 1,
    "share.coordinator.state.topic.replication.factor": 1,
    "share.coordinator.state.topic.min.isr": 1,
    "offsets.topic.num.partitions": 8,
    // After a kill the controller lets the broker in again only when the session of the killed one has
    // passed.
    "broker.heartbeat.interval.ms": 500,
    "broker.session.timeout.ms": 4_000,
    "group.initial.rebalance.delay.ms": 0,
    // A topic that nobody declared is a mistake in a name.
    "auto.create.topics.enable": false,
    "log.cleaner.dedupe.buffer.size": 16 << 20,
  }
  const file = join(folder, "server.properties")
  writeFileSync(
    file,
    Object.entries(settings)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(""),
  )
  return file
}

// Gives the cluster's id: that of the data there, else a new one for data that it prepares.
async function format(java: string, jars: string, server: LocalServer, settings: string): Promise<string> {
  const properties = join(server.home, "kafka", "data", "meta.properties")
  if (!existsSync(properties)) {
    // 22 characters of base64 that do not begin with a hyphen, which the tool would take for an option.
    const id = `A${randomBytes(16).toString("base64url").slice(1, 21)}A`
    const tool = ["-XX:TieredStopAtLevel=1", `-Dlog4j2.configurationFile=${logging}`, "-cp", join(jars, "*")]
    const args = [
      ...tool,
      "kafka.tools.StorageTool",
      "format",
      "--ignore-formatted",
      "-t",
      id,
      "-c",
      settings,
    ]
    await run(java, args, { timeout: 60_000 })
  }
  return /^cluster\.id=(.+)$/m.exec(readFileSync(properties, "utf8"))?.[1]?.trim() ?? ""
}

function notServing(member: Member): StackError {
  const what = isRunning(member) ? "did not serve within 60 s" : "ended while it started"
  return new StackError(
    "did-not-start",
    `Kafka (local, Java ${OLDEST_JAVA}+) ${what}:\n${logTail(member.log)}\n` +
      "   fix:  remove what the log names, or use another broker with KAFKA_BROKERS=host:9092",
  )
}

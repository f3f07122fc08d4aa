// Apache Kafka's own jars, copied once by Maven from the list in infra/kafka/pom.xml.
import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { installationRoot } from "./home.ts"
import { answersVersion } from "./java.ts"
import { StackError } from "./stack-error.ts"

const run = promisify(execFile)
const pom = join(installationRoot, "infra", "kafka", "pom.xml")

/** Whether Kafka's jars are there, or Maven is, which can copy them. */
export async function canHaveKafkaJars(env: NodeJS.ProcessEnv): Promise<boolean> {
  return existsSync(jarsFolder()) || (await answersVersion("mvn", env))
}

/**
 * The folder with Kafka's jars, filled by Maven the first time (44 MB, about 10 s; `onFetch` is told before).
 * It belongs to the installation, so that every stack and every test run shares it.
 * Throws StackError when Maven cannot copy them, with Maven's last lines.
 */
export async function kafkaJars(env: NodeJS.ProcessEnv, onFetch: () => void): Promise<string> {
  const folder = jarsFolder()
  if (existsSync(folder)) return folder
  onFetch()
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const args = ["-B", "-ntp", "-q", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${draft}`]
  try {
    await run("mvn", args, { env, timeout: 600_000, maxBuffer: 16 << 20 })
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another command may have filled the folder meanwhile, and a folder with files is not renamed over.
    if (!existsSync(folder)) throw mavenFailed(error)
  }
  return folder
}

// Named by what the list says, so that a changed list is copied anew.
function jarsFolder(): string {
  const id = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 8)
  return join(installationRoot, ".stance", "jars", `kafka-${id}`)
}

function mavenFailed(error: unknown): StackError {
  const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string }
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "")
  const said = (lines.length > 0 ? lines : [message]).slice(0, 6).map((line) => `   | ${line.slice(0, 200)}`)
  return new StackError(
    "did-not-start",
    `Maven could not copy Kafka's jars (${pom}):\n${said.join("\n")}\n` +
      "   fix:  give Maven access to its repository, or use Docker (stance up --docker), or KAFKA_BROKERS",
    { cause: error },
  )
}

// Finds a Java that can run Kafka.
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)
export const OLDEST_JAVA = 17

export type Java = { readonly command: string } | { readonly missing: string }

/** The `java` of JAVA_HOME, else of the PATH, if it is version 17 or later; else what is wrong with it. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const candidates = env.JAVA_HOME ? [join(env.JAVA_HOME, "bin", "java"), "java"] : ["java"]
  let missing = "no java in JAVA_HOME or PATH"
  for (const command of candidates) {
    const version = await majorVersion(command, env)
    if (version !== null && version >= OLDEST_JAVA) return { command }
    if (version !== null) missing = `${command} is Java ${version}, Kafka needs ${OLDEST_JAVA} or later`
  }
  return { missing }
}

/** Whether a command is there and answers `--version`. */
export async function answersVersion(command: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    await run(command, ["--version"], { env, timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

async function majorVersion(command: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  try {
    const { stderr, stdout } = await run(command, ["-version"], { env, timeout: 20_000 })
    // "17.0.15" is 17, "1.8.0_392" is 8.
    const found = /version "(?:1\.)?(\d+)/.exec(stderr + stdout)
    return found === null ? null : Number(found[1])
  } catch {
    return null
  }
}

// `stance down`: ends everything that belongs to a stack.
import { rmSync } from "node:fs"
import { join } from "node:path"
import { stopCompose } from "./compose.ts"
import { stackHome } from "./home.ts"
import { withLock } from "./lock.ts"
import { endMember, type Member } from "./member.ts"
import { postgresUser } from "./postgres-binaries.ts"
import { postgresData, removePostgresData } from "./postgres-data.ts"
import { readRecord, removeRecord } from "./record.ts"
import { endStrays } from "./strays.ts"

export interface StopOptions {
  readonly home?: string
  readonly env?: NodeJS.ProcessEnv
  /** Delete what Kafka and PostgreSQL stored, too. */
  readonly removeData?: boolean
}

export interface Stopped {
  readonly home: string
  /** Names of the members that ran and were ended, in the order of ending. */
  readonly ended: readonly string[]
}

/**
 * Ends the services, then Kafka and PostgreSQL, each by its recorded pid if that is still the same
 * process: first asked, after a while forced. Gives when none of them is left and their ports are free.
 * Data stay unless `removeData`.
 */
export async function stopStack(options: StopOptions = {}): Promise<Stopped> {
  const env = options.env ?? process.env
  const home = options.home ?? stackHome(env)
  const ended: string[] = []
  const end = async (member: Member | null | undefined, signal: NodeJS.Signals, graceMs: number) => {
    if (member && (await endMember(member, signal, graceMs))) ended.push(member.name)
  }
  await withLock(
    home,
    () => {},
    async () => {
      const record = readRecord(home)
      await Promise.all(record.services.map((service) => end(service, "SIGTERM", 12_000)))
      await Promise.all([
        end(record.kafka?.member, "SIGTERM", 20_000),
        // SIGTERM would wait for every client to leave; SIGINT makes them leave.
        end(record.postgres?.member, "SIGINT", 20_000),
      ])
      if ([record.kafka?.origin, record.postgres?.origin].includes("docker")) {
        await stopCompose(home, env, options.removeData ?? false)
        ended.push("containers")
      }
      const strays = await endStrays(home, postgresData(home, postgresUser()), new Set())
      if (strays > 0) ended.push(`${strays} left by a crash`)
      removeRecord(home)
      if (options.removeData) removeData(home)
    },
  )
  return { home, ended }
}

function removeData(home: string): void {
  removePostgresData(home, postgresUser())
  rmSync(join(home, "kafka"), { recursive: true, force: true })
}

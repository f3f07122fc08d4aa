// The one answer to "which Kafka, which PostgreSQL?" for commands and services.
import { stackHome } from "./home.ts"
import { isRunning } from "./member.ts"
import { type Origin, readRecord } from "./record.ts"
import { StackError } from "./stack-error.ts"

export interface Endpoints {
  readonly brokers: string
  /** For commands that change something; with a given DATABASE_URL all three are that address. */
  readonly adminUrl: string
  /** For commands that only read. */
  readonly readerUrl: string
  /**
   * Address of each service of the running stack by name, such as `ingest`; empty when the stack is not
   * ours.
   */
  readonly serviceUrls: Readonly<Record<string, string>>
  /** Which setting or stack the addresses come from, for the error that says one cannot be reached. */
  readonly from: { readonly kafka: Origin; readonly postgres: Origin }
}

/**
 * KAFKA_BROKERS and DATABASE_URL where they are set, else the addresses of the stack that runs for this
 * folder. Reads files and nothing else. Throws StackError "not-running" when neither names what is
 * needed.
 */
export function resolveEndpoints(
  env: NodeJS.ProcessEnv = process.env,
  workingDirectory = process.cwd(),
): Endpoints {
  const home = stackHome(env, workingDirectory)
  const { kafka, postgres, services } = readRecord(home)
  const runs = (server: typeof kafka | typeof postgres) =>
    server !== null && (server.member === null || isRunning(server.member))
  const brokers = env.KAFKA_BROKERS || (runs(kafka) ? kafka?.brokers : undefined)
  const adminUrl = env.DATABASE_URL || (runs(postgres) ? postgres?.adminUrl : undefined)
  if (!brokers || !adminUrl) throw notRunning(home, { KAFKA_BROKERS: brokers, DATABASE_URL: adminUrl })
  return {
    brokers,
    adminUrl,
    readerUrl: env.DATABASE_URL || (postgres?.readerUrl ?? adminUrl),
    serviceUrls: Object.fromEntries(services.filter(isRunning).map(({ name, url }) => [name, url])),
    from: {
      kafka: env.KAFKA_BROKERS ? "environment" : (kafka?.origin ?? "local"),
      postgres: env.DATABASE_URL ? "environment" : (postgres?.origin ?? "local"),
    },
  }
}

function notRunning(home: string, found: Readonly<Record<string, string | undefined>>): StackError {
  const unset = Object.keys(found).filter((name) => !found[name])
  return new StackError(
    "not-running",
    `No stack runs in ${home}, and ${unset.join(" and ")} ${unset.length === 1 ? "is" : "are"} not set.\n` +
      "   fix:  stance up",
  )
}

// `stance status`: what of a stack runs, and whether it answers. Changes nothing.
import { stackHome } from "./home.ts"
import { kafkaStillServes } from "./local-kafka.ts"
import { postgresServes } from "./local-postgres.ts"
import { isRunning } from "./member.ts"
import { type KafkaRecord, type PostgresRecord, readRecord, type ServiceRecord } from "./record.ts"
import { isReady } from "./services.ts"

/**
 * Ready: it answers. Unready: its process runs and does not answer. Gone: it was started and runs no
 * more.
 */
export type MemberState = "ready" | "unready" | "gone"

export interface StackStatus {
  readonly home: string
  readonly kafka: (KafkaRecord & { readonly state: MemberState }) | null
  readonly postgres: (PostgresRecord & { readonly state: MemberState }) | null
  readonly services: readonly (ServiceRecord & { readonly state: MemberState })[]
}

/** The state of every recorded member; all null and empty when no stack was started in this folder. */
export async function stackStatus(
  options: { readonly home?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<StackStatus> {
  const home = options.home ?? stackHome(options.env)
  const { kafka, postgres, services } = readRecord(home)
  const states = await Promise.all(
    services.map(async (service) => ({
      ...service,
      state: state(isRunning(service), await isReady(service.url)),
    })),
  )
  return {
    home,
    kafka: kafka && { ...kafka, state: await kafkaState(kafka) },
    postgres: postgres && { ...postgres, state: await postgresState(postgres) },
    services: states,
  }
}

async function kafkaState(kafka: KafkaRecord): Promise<MemberState> {
  return state(kafka.member === null || isRunning(kafka.member), await kafkaStillServes(kafka, 0))
}

async function postgresState({ member, adminUrl }: PostgresRecord): Promise<MemberState> {
  const runs = member === null || isRunning(member)
  return state(runs, await postgresServes(adminUrl, () => runs, 1_000))
}

function state(runs: boolean, answers: boolean): MemberState {
  if (!runs) return "gone"
  return answers ? "ready" : "unready"
}

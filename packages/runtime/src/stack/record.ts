// stack.json: what runs in a stack, written as soon as it runs. Only its owner may read it, since it
// holds passwords.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createHome } from "./home.ts"
import type { Member } from "./member.ts"

/**
 * Where a server comes from: given by the environment, a local process, a container of
 * infra/compose.yaml.
 */
export type Origin = "environment" | "local" | "docker"

export interface KafkaRecord {
  readonly origin: Origin
  readonly brokers: string
  readonly port: number
  readonly readyMs: number
  readonly member: Member | null
}

export interface PostgresRecord {
  readonly origin: Origin
  readonly port: number
  readonly adminUrl: string
  readonly readerUrl: string
  readonly readyMs: number
  readonly member: Member | null
}

export interface ServiceRecord extends Member {
  readonly url: string
  readonly readyMs: number
  /**
   * Changes when the service is built anew or would be given other addresses: then it must be started
   * again.
   */
  readonly fingerprint: string
}

export interface StackRecord {
  kafka: KafkaRecord | null
  postgres: PostgresRecord | null
  services: ServiceRecord[]
  /** Passwords of the database roles that the services log in as. */
  passwords: Record<string, string>
}

/** The record of a stack; an empty one when there is none or it cannot be read. */
export function readRecord(home: string): StackRecord {
  const empty = { kafka: null, postgres: null, services: [], passwords: {} }
  try {
    return { ...empty, ...JSON.parse(readFileSync(recordFile(home), "utf8")) }
  } catch {
    return empty
  }
}

/** Writes the record in one step, so that a crash leaves the old one or the new one. */
export function writeRecord(home: string, record: StackRecord): void {
  createHome(home)
  const draft = `${recordFile(home)}.new`
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, recordFile(home))
}

/** Forgets a stack that was stopped. */
export function removeRecord(home: string): void {
  rmSync(recordFile(home), { force: true })
}

function recordFile(home: string): string {
  return join(home, "stack.json")
}

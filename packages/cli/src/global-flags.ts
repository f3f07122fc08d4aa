// Flags that every command takes.
import type { TerminalFlags } from "./output/terminal.ts"

export interface GlobalFlags extends TerminalFlags {
  readonly brokers?: string
  readonly databaseUrl?: string
  readonly debug?: boolean
}

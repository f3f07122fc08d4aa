// Exit codes and the one error that carries them. What a person reads: what happened, where, what to do next.

export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  unreachable: 3,
  someFailed: 4,
  notFound: 5,
  broken: 6,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** An error that a command foresaw: its message for people, the remedy, and the exit code. */
export class CommandError extends Error {
  readonly exitCode: ExitCode
  readonly fix: string | null
  constructor(exitCode: ExitCode, message: string, fix: string | null = null) {
    super(message)
    this.name = "CommandError"
    this.exitCode = exitCode
    this.fix = fix
  }
}

/**
 * Takes whatever a command threw; gives the text for standard error and the exit code.
 * Unreachable servers and missing stacks are code 3 whoever noticed them; what nobody foresaw is code 1.
 */
export const describeError = (error: unknown, debug: boolean): { text: string; exitCode: ExitCode } => {
  if (error instanceof CommandError) {
    const fix = error.fix === null ? "" : `\n   fix:  ${error.fix}`
    return { text: `stance: ${error.message}${fix}`, exitCode: error.exitCode }
  }
  const message = error instanceof Error ? error.message : String(error)
  const exitCode = error instanceof Error ? foreseen[error.name] : undefined
  if (exitCode !== undefined) return { text: `stance: ${message}`, exitCode }
  const trace =
    debug && error instanceof Error
      ? `\n${error.stack}`
      : "\n   fix:  run it again with --debug, and report what it prints"
  return { text: `stance: unexpected error: ${message}${trace}`, exitCode: exitCodes.unexpected }
}

const foreseen: Readonly<Record<string, ExitCode>> = {
  StackError: exitCodes.unreachable,
  KafkaUnavailable: exitCodes.unreachable,
  KafkaRefused: exitCodes.unreachable,
  UnknownTopic: exitCodes.unreachable,
  PostgresUnavailable: exitCodes.unreachable,
  ConfigError: exitCodes.usage,
}

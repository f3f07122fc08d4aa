// What can go wrong with the local stack, in words for the person who typed the command.

export type StackErrorCode = "nothing-to-run-on" | "not-running" | "did-not-start" | "did-not-stop" | "busy"

/** An error of the local stack; `message` says what happened, where, and what to do next. */
export class StackError extends Error {
  readonly code: StackErrorCode

  constructor(code: StackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = "StackError"
    this.code = code
  }
}

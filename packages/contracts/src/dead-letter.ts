// A dead letter keeps the record's bytes and says in headers what went wrong, under Kafka Connect's names
// (text, so legible in kcat).

export type DeadLetterStage = "DECODE" | "VALIDATE" | "EXTRACT" | "PROJECT"

export interface DeadLetterReason {
  readonly stage: DeadLetterStage
  /**
   * A stable code that tests and alarms can rely on, e.g. `invalid_json`, `missing_key`, `unknown_version`.
   */
  readonly code: string
  readonly message: string
  readonly stack: string | null
}

/** Takes where a record came from and why it failed; gives the headers that are added to its own. */
export const deadLetterHeaders = (
  origin: { topic: string; partition: number; offset: string; consumer: string },
  reason: DeadLetterReason,
  failedAt: string,
  attempts = 1,
): Record<string, string> => ({
  "__connect.errors.topic": origin.topic,
  "__connect.errors.partition": String(origin.partition),
  "__connect.errors.offset": origin.offset,
  "__connect.errors.connector.name": origin.consumer,
  "__connect.errors.stage": reason.stage,
  "__connect.errors.exception.class.name": reason.code,
  "__connect.errors.exception.message": reason.message,
  ...(reason.stack === null ? {} : { "__connect.errors.exception.stacktrace": reason.stack }),
  stance_attempts: String(attempts),
  stance_first_failed_at: failedAt,
})

// Bounded waiting for something that becomes true by itself.
import { setTimeout as pause } from "node:timers/promises"

/**
 * Calls `attempt` until it returns without throwing, and gives what it returned.
 * After `timeoutMs` (10 s unless told) throws what the last attempt threw, with the time waited in front.
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { timeoutMs = 10_000, everyMs = 50 }: { readonly timeoutMs?: number; readonly everyMs?: number } = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() + everyMs > deadline) throw tooLate(error, timeoutMs)
    }
    await pause(everyMs)
  }
}

function tooLate(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Error)) return error
  error.message = `still so after ${timeoutMs} ms: ${error.message}`
  return error
}

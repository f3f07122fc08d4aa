// Waiting between attempts: longer each time, never exactly together with others, ended at once by a signal.
import { setTimeout as pause } from "node:timers/promises"

/**
 * Gives how long to wait before an attempt, in milliseconds: doubled each time from `firstMs` up to `mostMs`,
 * taken at random from the upper half so that instances do not return in step.
 * @param attempt 0 for the first wait
 */
export const backoffMs = (attempt: number, firstMs = 200, mostMs = 5_000): number => {
  const whole = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 20))
  return whole / 2 + Math.random() * (whole / 2)
}

/** Waits `ms` milliseconds, or until the signal; never throws. */
export const wait = async (ms: number, signal?: AbortSignal): Promise<void> => {
  if (signal?.aborted) return
  await pause(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
}

// A bound in time for a promise that cannot be ended from outside.

export class NoAnswer extends Error {
  override readonly name = "NoAnswer"
}

/** Waits for the work, at most `ms` milliseconds; then rejects with NoAnswer. The work itself goes on. */
export const deadline = async <T>(work: Promise<T>, ms: number, message: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(message)), ms)
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

// Long work that Ctrl-C ends cleanly.

/**
 * Takes work that heeds an abort signal; runs it and gives what it gives. The first SIGINT or SIGTERM aborts
 * the signal, a second one ends the process as usual.
 */
export const interruptible = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const stop = new AbortController()
  const onSignal = (): void => {
    release()
    stop.abort()
  }
  const release = (): void => void process.off("SIGINT", onSignal).off("SIGTERM", onSignal)
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal)
  try {
    return await work(stop.signal)
  } finally {
    release()
  }
}

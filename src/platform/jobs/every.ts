/** Something done again and again, never twice at once. */
export type Repeating = { now(): Promise<void>; stop(): Promise<void> }

/** Runs `work` every so many milliseconds, counted from the end of the last run; 0: only when asked. */
export function every(
  milliseconds: number,
  work: () => Promise<void>,
  log: (line: string) => void,
): Repeating {
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const schedule = () => {
    if (!stopped && milliseconds > 0) timer = setTimeout(tick, milliseconds)
  }
  const tick = () => {
    running = work().catch((error: Error) =>
      log(`a repeated job failed: ${error.name} ${"code" in error ? error.code : ""}`),
    )
    void running.finally(schedule)
  }
  schedule()
  return {
    now: () => {
      running = running.then(work)
      return running
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running.catch(() => {})
    },
  }
}

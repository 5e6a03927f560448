/** Steps by itself, so many times a second, until it is stopped. */
export interface Player {
  readonly playing: boolean
  start(stepsASecond: number): void
  stop(): void
}

/** A player that calls `step` for each step; it stops when `step` says that there is nothing further. */
export function player(step: () => boolean, changed: () => void): Player {
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => {
    if (timer === undefined) return
    clearInterval(timer)
    timer = undefined
    changed()
  }
  return {
    get playing() {
      return timer !== undefined
    },
    start: (stepsASecond) => {
      clearInterval(timer)
      timer = setInterval(() => {
        if (!step()) stop()
      }, 1000 / stepsASecond)
      changed()
    },
    stop,
  }
}

import { speeds } from '../render/figure-body-html.ts'

/** Steps by itself, so many times a second, until it is stopped. */
export interface Player {
  readonly playing: boolean
  /** Steps a second. */
  readonly speed: number
  setSpeed(stepsASecond: number): void
  start(): void
  stop(): void
}

/** A player that calls `step` for each step; it stops when `step` says that there is nothing further. */
export function player(step: () => boolean, changed: () => void): Player {
  let timer: ReturnType<typeof setInterval> | undefined
  let speed = speeds[0]!
  const start = () => {
    clearInterval(timer)
    timer = setInterval(() => {
      if (!step()) stop()
    }, 1000 / speed)
    changed()
  }
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
    get speed() {
      return speed
    },
    setSpeed: (stepsASecond) => {
      speed = stepsASecond
      if (timer !== undefined) start()
    },
    start,
    stop,
  }
}

import { type Entry, fragmentEntries, fragmentWith } from '../state.ts'

/** So long after the last change the address is written, in milliseconds: browsers refuse to write it often. */
const pause = 300

/** The part of the page's address that belongs to one figure. */
export interface Address {
  /** What the address says of the figure. */
  read(): Entry[]
  /** Writes when nothing newer has come for a while. */
  later(): void
  /** Writes now. */
  now(): void
  stop(): void
}

/**
 * The address of a figure. It holds only what `entries` gives; parts of other figures stay. While the figure says
 * nothing, and the address nothing of it, an anchor of a heading stays too.
 */
export function figureAddress(id: () => string, entries: () => readonly Entry[]): Address {
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => fragmentEntries(location.hash, id())
  const write = () => {
    const own = entries()
    if (own.length === 0 && read().length === 0) return
    const fragment = fragmentWith(location.hash, id(), own)
    if (fragment !== location.hash)
      history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`)
  }
  return {
    read,
    later: () => {
      clearTimeout(timer)
      timer = setTimeout(write, pause)
    },
    now: () => {
      clearTimeout(timer)
      write()
    },
    stop: () => clearTimeout(timer),
  }
}

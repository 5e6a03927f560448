import type { AxisName } from '../messages/messages.ts'
import { indexAt, offsetOf } from './row-major.ts'

/** The axes that span a plane: rows and columns; null where the tensor has no such axis. */
export type PlaneAxes = readonly [row: number | null, column: number | null]

/** y and x where they are named; with x alone, the axis of channels is y; without names, the last two axes. */
export function planeAxes(shape: readonly number[], axes?: readonly AxisName[]): PlaneAxes {
  const named = (name: AxisName) => (axes?.includes(name) ? axes.indexOf(name) : null)
  const rank = shape.length
  if (axes?.includes('x')) return [named('y') ?? named('channel') ?? named('inputChannel'), named('x')]
  return [rank > 1 ? rank - 2 : null, rank > 0 ? rank - 1 : null]
}

/** One plane: an index in which only the entries of the other axes count, and the first marked element in it. */
interface PlanePlace {
  readonly at: readonly number[]
  readonly firstMark?: readonly number[]
}

/**
 * At most `limit` planes in order, those with marked elements before others, and how many there are. Only planes that
 * are returned are looked at: a shape may say more than a machine can count through.
 */
export function planesOf(
  shape: readonly number[],
  [row, column]: PlaneAxes,
  marked: readonly number[],
  limit: number,
): { readonly shown: readonly PlanePlace[]; readonly total: number } {
  const outer = shape.map((length, axis) => (axis === row || axis === column ? 1 : length))
  const total = outer.reduce((product, length) => product * length, 1)
  const chosen = new Map<number, readonly number[] | undefined>()
  for (const offset of marked) {
    const index = indexAt(shape, offset)
    const plane = offsetOf(
      outer,
      index.map((place, axis) => (outer[axis] === 1 ? 0 : place)),
    )
    if (chosen.size < limit && !chosen.has(plane)) chosen.set(plane, index)
  }
  for (let plane = 0; chosen.size < Math.min(limit, total); plane++) {
    if (!chosen.has(plane)) chosen.set(plane, undefined)
  }
  const shown = [...chosen]
    .sort(([a], [b]) => a - b)
    .map(([plane, firstMark]) => ({ at: indexAt(outer, plane), ...(firstMark && { firstMark }) }))
  return { shown, total }
}

/** At most `limit` places in a row out of `length`, that hold the place `around`, near the middle. */
export function windowOf(
  length: number,
  limit: number,
  around = 0,
): { readonly first: number; readonly length: number } {
  if (length <= limit) return { first: 0, length }
  const first = Math.min(Math.max(around - Math.floor(limit / 2), 0), length - limit)
  return { first, length: limit }
}

import { type AxisMap, identityAxis } from './axis-map.ts'
import type { Axes, Pass } from './pass.ts'

/** Whether an axis goes through as it is: one tap, and position q reads and writes element q, for all of them. */
function isIdentity({ outputs, taps, stride, step, extended, sourceSize, destinationSize }: AxisMap): boolean {
  const whole = taps === 1 && stride === 1 && step === 1 && outputs === sourceSize && outputs === destinationSize
  return whole && extended.every((source, e) => source === e)
}

/** The axes with neighbours that go through as they are made one axis, so that rows are as long as they can be. */
export function collapsed([z, y, x]: Axes): Axes {
  const joined: AxisMap[] = []
  for (const axis of [z, y, x]) {
    const last = joined.at(-1)
    if (last && isIdentity(last) && isIdentity(axis)) joined.splice(-1, 1, identityAxis(last.outputs * axis.outputs))
    else joined.push(axis)
  }
  return [...Array<AxisMap>(3 - joined.length).fill(identityAxis(1)), ...joined] as unknown as Axes
}

/** Whether GEMM's B is the source itself: a pass of one tap whose axes all go through as they are. */
export function readsInPlace({ axes }: Pick<Pass, 'axes'>): boolean {
  return axes.every(isIdentity)
}

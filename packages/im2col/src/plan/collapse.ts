import type { AxisMap } from './axis-map.ts'
import type { Axes, Pass } from './pass.ts'

/** Whether an axis goes through as it is: one tap, and position q reads and writes element q, for all of them. */
function isIdentity({ outputs, taps, stride, step, extended, sourceSize, destinationSize }: AxisMap): boolean {
  const whole = taps === 1 && stride === 1 && step === 1 && outputs === sourceSize && outputs === destinationSize
  return whole && extended.every((source, e) => source === e)
}

/** The identity of n elements. */
function identity(n: number): AxisMap {
  const sizes = { outputs: n, sourceSize: n, destinationSize: n }
  return {
    ...sizes,
    taps: 1,
    stride: 1,
    dilation: 1,
    extended: Int32Array.from({ length: n }, (_, e) => e),
    first: 0,
    step: 1,
  }
}

/** The axes with neighbours that go through as they are made one axis, so that rows are as long as they can be. */
export function collapsed([z, y, x]: Axes): Axes {
  const joined: AxisMap[] = []
  for (const axis of [z, y, x]) {
    const last = joined.at(-1)
    if (last && isIdentity(last) && isIdentity(axis)) joined.splice(-1, 1, identity(last.outputs * axis.outputs))
    else joined.push(axis)
  }
  return [...Array<AxisMap>(3 - joined.length).fill(identity(1)), ...joined] as unknown as Axes
}

/** Whether GEMM's B is the source itself: a pass of one tap whose axes all go through as they are. */
export function readsInPlace({ axes }: Pick<Pass, 'axes'>): boolean {
  return axes.every(isIdentity)
}

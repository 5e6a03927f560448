import { type Axis, axesOf, brokenConstraint, effectiveFilterSize, outputSizeOf } from '@convlaws/spec'
import { problemOfAxes } from './size-state.ts'

/** A padding as people name it. */
export type PaddingName = 'explicit' | 'valid' | 'same-upper' | 'same-lower' | 'torch-same' | 'half' | 'full'

/** What a named padding comes to on one axis. */
export interface NamedPadding {
  readonly name: PaddingName
  /** null where the name is not defined here: PyTorch refuses 'same' with a stride. */
  readonly padding: readonly [begin: number, end: number] | null
  /** null where there is no output. */
  readonly outputs: number | null
}

/** Half of what the window reaches, and all of it: odd windows keep the size with half, and overlap everywhere with full. */
const reach = ({ filterSize, dilation }: Axis) => effectiveFilterSize(filterSize, dilation) - 1
const both = (axis: Axis, amount: number): Axis => ({ ...axis, begin: amount, end: amount })

const axisWith: { readonly [name in PaddingName]: (axis: Axis) => Axis | null } = {
  explicit: (axis) => axis,
  valid: (axis) => both(axis, 0),
  'same-upper': (axis) => axesOf(problemOfAxes([axis], 'same-upper'))[0]!,
  'same-lower': (axis) => axesOf(problemOfAxes([axis], 'same-lower'))[0]!,
  // PyTorch puts the odd element at the end, as 'same-upper' does, and takes stride 1 only.
  'torch-same': (axis) => (axis.stride === 1 ? axesOf(problemOfAxes([axis], 'same-upper'))[0]! : null),
  half: (axis) => both(axis, Math.floor(reach(axis) / 2)),
  full: (axis) => both(axis, reach(axis)),
}

/** What each name comes to on an axis, side by side. */
export function namedPaddings(axis: Axis): NamedPadding[] {
  return (Object.keys(axisWith) as PaddingName[]).map((name) => {
    const padded = axisWith[name](axis)
    if (!padded) return { name, padding: null, outputs: null }
    const isBroken = brokenConstraint(problemOfAxes([padded], 'explicit')) !== null
    return { name, padding: [padded.begin, padded.end], outputs: isBroken ? null : outputSizeOf(padded) }
  })
}

import { assertValid, shown } from './assert-valid.ts'
import { constraints } from './constraints.ts'
import type { ConvProblem, Padding } from './contract.ts'
import { ConvError } from './conv-error.ts'
import { effectiveFilterSize } from './geometry.ts'
import { filterLayoutAxes, layoutAxes, type Shape } from './shapes.ts'

/**
 * Padding as people like to write it: a number for every end of every axis, one number an axis, pairs, or a name.
 * 'same' means 'same-upper'.
 */
export type FriendlyPadding = Padding | 'same' | number | readonly number[]

/** Options of a convolution, every one with a default; a number means every axis. */
export interface ProblemOptions {
  /** default 1 */
  readonly strides?: number | readonly number[]
  /** default 1 */
  readonly dilations?: number | readonly number[]
  /** default 'valid' */
  readonly padding?: FriendlyPadding
  /** default 1 */
  readonly groups?: number
  /** default 'zeros' */
  readonly paddingMode?: ConvProblem['paddingMode']
  /** default 'correlation' */
  readonly orientation?: ConvProblem['orientation']
  /** default 'float32' */
  readonly dtype?: ConvProblem['dtype']
  /** default 'channels-first' */
  readonly layout?: ConvProblem['layout']
  /** default 'oihw' */
  readonly filterLayout?: ConvProblem['filterLayout']
}

/** Options of a transposed convolution, which must also say how much longer than the shortest its result is. */
export interface TransposedProblemOptions extends Omit<ProblemOptions, 'padding'> {
  /** default 'valid'; 'same-*' is refused, since the size of the result would be ambiguous */
  readonly padding?: Exclude<FriendlyPadding, 'same' | 'same-upper' | 'same-lower'>
  /** default 0; less than the stride */
  readonly outputPadding?: number | readonly number[]
}

const everyAxis = (value: number | readonly number[], rank: number): readonly number[] =>
  typeof value === 'number' ? Array.from({ length: rank }, () => value) : value

function paddingFrom(padding: FriendlyPadding, rank: number): Padding {
  if (padding === 'same') return 'same-upper'
  if (typeof padding === 'string') return padding
  if (typeof padding === 'number') return everyAxis(padding, rank).map((amount) => [amount, amount] as const)
  if (!Array.isArray(padding)) return padding as Padding // refused later: padding-is-known
  return (padding as readonly (number | readonly [number, number])[]).map((entry) =>
    typeof entry === 'number' ? [entry, entry] : entry,
  )
}

function refuse(place: string, value: unknown, rule: string, constraint: string): never {
  throw new ConvError({
    code: 'invalid-problem',
    constraint,
    message: `problemOf: ${place} is ${shown(value)}; it must ${rule} (${constraint})`,
  })
}

/** Refuses unknown layouts: without a known layout no shape can be read. */
function assertLayouts(layouts: Pick<ConvProblem, 'layout' | 'filterLayout'>): void {
  for (const { id, test } of constraints) {
    if (id !== 'layout-is-known' && id !== 'filter-layout-is-known') continue
    const violation = test(layouts as ConvProblem)
    if (violation) refuse(violation.place, violation.value, violation.rule, id)
  }
}

/** What shapes and options say together, before the spatial size of the convolution's input is known. */
function commonFields(inputShape: Shape, filterShape: Shape, options: ProblemOptions) {
  const { layout = 'channels-first', filterLayout = 'oihw', groups = 1 } = options
  const rank = Array.isArray(inputShape) ? inputShape.length - 2 : 0
  if (rank < 1 || rank > 3)
    refuse('inputShape', inputShape, 'have batch, channels and one to three spatial axes', 'rank-is-one-two-or-three')
  if (!(Array.isArray(filterShape) && filterShape.length === rank + 2)) {
    refuse('filterShape', filterShape, `have ${rank + 2} entries, as inputShape has`, 'lists-have-one-entry-an-axis')
  }
  assertLayouts({ layout, filterLayout })
  const inputAxes = layoutAxes(layout, rank)
  const filterAxes = filterLayoutAxes(filterLayout, rank)
  const canonicalInput = inputShape.map((_, axis) => inputShape[inputAxes.indexOf(axis)]!)
  const canonicalFilter = filterShape.map((_, axis) => filterShape[filterAxes.indexOf(axis)]!)
  const [batch, channels, ...size] = canonicalInput as [number, number, ...number[]]
  const [filterOutputs, filterInputs, ...filterSize] = canonicalFilter as [number, number, ...number[]]
  const fields = {
    groups,
    filterSize,
    strides: everyAxis(options.strides ?? 1, rank),
    dilations: everyAxis(options.dilations ?? 1, rank),
    padding: paddingFrom(options.padding ?? 'valid', rank),
    paddingMode: options.paddingMode ?? 'zeros',
    orientation: options.orientation ?? 'correlation',
    dtype: options.dtype ?? 'float32',
    layout,
    filterLayout,
  } as const
  return { batch, channels, size, filterOutputs, filterInputs, rank, fields }
}

/**
 * The problem of a forward convolution (or of its gradients) from the shapes of its input and filter, in the layouts
 * that the options name, and options with friendly defaults.
 * @throws ConvError 'invalid-problem' with the constraint that is broken; 'filter-channels-match' where the filter has
 * not inputChannels / groups input channels.
 */
export function problemOf(inputShape: Shape, filterShape: Shape, options: ProblemOptions = {}): ConvProblem {
  const { batch, channels, size, filterOutputs, filterInputs, fields } = commonFields(inputShape, filterShape, options)
  const problem: ConvProblem = {
    ...fields,
    batch,
    inputChannels: channels,
    outputChannels: filterOutputs,
    inputSize: size,
  }
  assertValid(problem, 'forward')
  const expected = channels / fields.groups
  if (filterInputs !== expected) {
    refuse(
      'input channels of the filter',
      filterInputs,
      `be inputChannels / groups = ${channels} / ${fields.groups}`,
      'filter-channels-match',
    )
  }
  return problem
}

/**
 * The problem whose transposed convolution reads `inputShape`: its output is what the transposed convolution reads, and
 * its input is what the transposed convolution writes, (n − 1)·s + e − begin − end + outputPadding on each axis.
 * @throws ConvError as {@link problemOf} does; 'output-padding-is-below-stride' where outputPadding is not in [0, stride).
 */
export function transposedProblemOf(
  inputShape: Shape,
  filterShape: Shape,
  options: TransposedProblemOptions = {},
): ConvProblem {
  const { batch, channels, size, filterOutputs, filterInputs, rank, fields } = commonFields(
    inputShape,
    filterShape,
    options as ProblemOptions,
  )
  const { padding, strides, dilations, filterSize, groups } = fields
  if (padding === 'same-upper' || padding === 'same-lower') {
    refuse(
      'padding',
      padding,
      "be 'valid' or numbers: 'same' leaves the size of the result open",
      'transposed-padding-is-explicit',
    )
  }
  const inputChannels = Number.isSafeInteger(groups) && groups > 0 ? filterInputs * groups : filterInputs
  const partial = { ...fields, batch, inputChannels, outputChannels: channels }
  // All rules that do not depend on the size of the result come first, tested with a size for which no filter is too long.
  assertValid({ ...partial, inputSize: size.map(() => Number.MAX_SAFE_INTEGER) }, 'transposed')
  const extra = everyAxis(options.outputPadding ?? 0, rank)
  if (extra.length !== rank) {
    refuse('outputPadding', extra, `have ${rank} entries, one for each spatial axis`, 'lists-have-one-entry-an-axis')
  }
  const a = strides.findIndex(
    (s, axis) => !(Number.isSafeInteger(extra[axis]) && extra[axis]! >= 0 && extra[axis]! < s),
  )
  if (a >= 0)
    refuse(
      `outputPadding[${a}]`,
      extra[a],
      `be an integer from 0 to below the stride, ${strides[a]}`,
      'output-padding-is-below-stride',
    )
  const inputSize = size.map((n, axis) => {
    const [begin, end] = padding === 'valid' ? [0, 0] : padding[axis]!
    return (
      (n - 1) * strides[axis]! + effectiveFilterSize(filterSize[axis]!, dilations[axis]!) - begin - end + extra[axis]!
    )
  })
  const problem: ConvProblem = { ...partial, inputSize }
  assertValid(problem, 'transposed')
  if (filterOutputs !== channels) {
    refuse(
      'output channels of the filter',
      filterOutputs,
      `be the channels that the transposed convolution reads, ${channels}`,
      'filter-channels-match',
    )
  }
  return problem
}

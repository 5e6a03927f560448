import type { ConvProblem } from '@convlaws/spec'
import type { Budget } from './budget.ts'
import { type AxisDraw, isLayer, leastLong, leastLongFilter, outputsOf, placeAxis, type Scale } from './extents.ts'
import type { Levels } from './factors.ts'
import { leastOutputs } from './layer.ts'

/** The sizes of a problem as one flat table of numbers, so that a problem over budget is cut by one rule. */
export interface Sizes {
  batch: number
  groups: number
  inputsPerGroup: number
  outputsPerGroup: number
  axes: AxisDraw[]
}

/** The least channels that a scale of 'channels' is about. */
export const leastManyChannels = 120

/** The least that each of the two quantities of a scale of 'pair' is: one more than a block of eight. */
export const leastOfPair = 9

/** The channels from which on a deep layer is about them: a block of sixteen. */
const leastDeep = 16

/** The least output channels of a long problem that is about both: a block of eight. */
export const leastOfLong = 8

/** The least channels of a large layer: a block of eight. */
const leastLarge = 8

/** From where on a scale is about a count. */
const featuredCounts: { readonly [scale in Scale]?: number } = {
  channels: leastManyChannels,
  pair: leastOfPair,
  long: leastOfLong,
  deep: leastDeep,
  large: leastLarge,
}

/** From where on a scale is about a number of an axis. */
function featuredExtent(field: keyof typeof leastOf, scale: Scale): number {
  if (isLayer(scale)) return field !== 'extra' ? 0 : scale === 'large' ? leastOutputs - 1 : leastLong
  if (field === 'filterSize') return leastLongFilter
  if (field !== 'extra') return Number.POSITIVE_INFINITY
  return scale === 'elements' ? 0 : scale === 'pair' ? leastOfPair : leastLong
}

/** Whether a problem is larger than a case may be. */
function overBudget(sizes: Sizes, levels: Levels, budget: Budget): boolean {
  const { batch, groups, inputsPerGroup, outputsPerGroup, axes } = sizes
  let [inputs, outputs, taps] = [1, 1, 1]
  for (const axis of axes) {
    const placed = placeAxis(axis, levels.padding, levels.paddingMode as ConvProblem['paddingMode'])
    inputs *= placed.inputSize
    outputs *= outputsOf(axis, placed)
    taps *= axis.filterSize
  }
  const elements = Math.max(
    batch * groups * inputsPerGroup * inputs,
    batch * groups * outputsPerGroup * outputs,
    groups * inputsPerGroup * outputsPerGroup * taps,
  )
  return (
    elements > budget.elements ||
    batch * groups * outputsPerGroup * outputs * inputsPerGroup * taps > budget.multiplications
  )
}

/** One number of a problem's sizes that may be cut. */
interface Part {
  value: number
  readonly least: number
  /** Whether the scale is about this number, so that it is cut last: where it is at least this large. */
  readonly featuredFrom: number
  /** The same sizes with another value in this place. */
  readonly put: (sizes: Sizes, value: number) => Sizes
}

/** The least that a number of one axis may be cut to without leaving its level. */
const leastOf = {
  extra: () => 0,
  begin: () => 0,
  end: () => 0,
  filterSize: ({ filterSize }: AxisDraw) => Math.min(filterSize, 2),
  dilation: ({ dilation }: AxisDraw) => Math.min(dilation, 2),
} as const

function partsOf(sizes: Sizes, levels: Levels, scale: Scale): Part[] {
  const counts = (['batch', 'groups', 'inputsPerGroup', 'outputsPerGroup'] as const).map((field) => ({
    value: sizes[field],
    least: levelFloor(field, levels),
    featuredFrom: featuredCounts[scale] ?? Number.POSITIVE_INFINITY,
    put: (current: Sizes, value: number) => ({ ...current, [field]: value }),
  }))
  const extents = sizes.axes.flatMap((axis, a) =>
    (['extra', 'begin', 'end', 'filterSize', 'dilation'] as const).map((field) => ({
      value: axis[field],
      least: leastOf[field](axis),
      featuredFrom: featuredExtent(field, scale),
      put: (current: Sizes, value: number) => ({
        ...current,
        axes: current.axes.with(a, { ...current.axes[a]!, [field]: value }),
      }),
    })),
  )
  return [...counts, ...extents]
}

/**
 * Cuts sizes in half, the largest first, until the problem is within its budget. What the scale is about is cut last: to
 * where the scale is just about it, and only then below.
 */
export function cutToBudget(sizes: Sizes, levels: Levels, scale: Scale, budget: Budget): Sizes {
  if (!overBudget(sizes, levels, budget)) return sizes
  const parts = partsOf(sizes, levels, scale)
  let current = sizes
  do {
    const open = parts.filter(({ value, least }) => value > least)
    if (open.length === 0) return current
    const plain = open.filter(({ value, featuredFrom }) => value < featuredFrom)
    const above = open.filter(({ value, featuredFrom }) => value > featuredFrom)
    const candidates = [plain, above, open].find(({ length }) => length > 0)!
    const largest = candidates.reduce((a, b) => (b.value > a.value ? b : a))
    const { value, least, featuredFrom } = largest
    largest.value = Math.max(least, value > featuredFrom ? featuredFrom : 0, Math.floor(value / 2))
    current = largest.put(current, largest.value)
  } while (overBudget(current, levels, budget))
  return current
}

/** The least a count may be cut to without leaving its level. */
function levelFloor(field: 'batch' | 'groups' | 'inputsPerGroup' | 'outputsPerGroup', levels: Levels): number {
  if (field === 'groups') return levels.groups === '1' ? 1 : 2
  if (field === 'inputsPerGroup') return levels.groups === 'some' || levels.inputsPerGroup !== '1' ? 2 : 1
  return levels[field] === '1' ? 1 : 2
}

import type { ConvProblem, Padding } from '@convlaws/spec'
import { type Budget, budgetOf } from './budget.ts'
import type { Draw } from './draw.ts'
import {
  type AxisDraw,
  drawAlike,
  drawAxis,
  drawScale,
  drawSeveral,
  outputsOf,
  placeAxis,
  type Scale,
} from './extents.ts'
import { type AllowedLevels, factorNames, type Levels } from './factors.ts'

/** The sizes of a problem as one flat table of numbers, so that a problem over budget is cut by one rule. */
interface Sizes {
  batch: number
  groups: number
  inputsPerGroup: number
  outputsPerGroup: number
  axes: AxisDraw[]
}

/** Draws one level for each factor, among those allowed. */
export function drawLevels(draw: Draw, allowed: AllowedLevels): Levels {
  return Object.fromEntries(
    factorNames.map((factor) => [factor, draw.pick(factor, allowed[factor])]),
  ) as unknown as Levels
}

/** Draws the channel count that a scale of 'channels' makes large; past 2^8 as often as not. */
const drawHundreds = (draw: Draw, name: string) => 120 + draw.integer(name, 0, 280)

function drawSizes(draw: Draw, levels: Levels, scale: Scale): Sizes {
  const rank = Number(levels.rank)
  const featured = draw.choice('featured', 3)
  const alike = drawAlike(draw)
  const count = (name: string, level: string, most: number) =>
    level === '1' ? 1 : drawSeveral(draw, name, scale, most)
  const sizes: Sizes = {
    batch: count('batch size', levels.batch, 5),
    groups: levels.groups === '1' ? 1 : count('group count', '>1', 4),
    inputsPerGroup:
      levels.groups === 'depthwise'
        ? 1
        : count('inputs per group', levels.groups === 'some' ? '>1' : levels.inputsPerGroup, 6),
    outputsPerGroup: count('outputs per group', levels.outputsPerGroup, 6),
    axes: Array.from({ length: rank }, (_, a) =>
      drawAxis(draw, {
        place: rank - 1 - a,
        rank,
        levels,
        scale,
        longest: scale === 'long' && featured % rank === a,
        alike,
      }),
    ),
  }
  if (scale === 'channels') {
    const field = levels.groups === 'depthwise' ? 'groups' : featured === 0 ? 'inputsPerGroup' : 'outputsPerGroup'
    sizes[field] = drawHundreds(draw, `many ${field}`)
  }
  return atLeastOnce(sizes, levels)
}

/** Makes a level true where independent draws happened to miss it: some stride, dilation or filter above 1. */
function atLeastOnce(sizes: Sizes, levels: Levels): Sizes {
  const last = sizes.axes.length - 1
  const raise = (field: 'stride' | 'dilation' | 'filterSize') => {
    if (sizes.axes.every((axis) => axis[field] === 1)) sizes.axes[last] = { ...sizes.axes[last]!, [field]: 2 }
  }
  if (levels.strides !== '1') raise('stride')
  if (levels.dilations !== '1') raise('dilation')
  if (levels.filter !== 'all 1') raise('filterSize')
  return sizes
}

function problemFrom(sizes: Sizes, levels: Levels): ConvProblem {
  const { batch, groups, inputsPerGroup, outputsPerGroup, axes } = sizes
  const mode = levels.paddingMode as ConvProblem['paddingMode']
  const placed = axes.map((axis) => placeAxis(axis, levels.padding, mode))
  const list: Padding = placed.map(({ padding }) => padding)
  const named = levels.padding === 'valid' || levels.padding === 'same-upper' || levels.padding === 'same-lower'
  return {
    batch,
    inputChannels: groups * inputsPerGroup,
    outputChannels: groups * outputsPerGroup,
    groups,
    inputSize: placed.map(({ inputSize }) => inputSize),
    filterSize: axes.map(({ filterSize }) => filterSize),
    strides: axes.map(({ stride }) => stride),
    dilations: axes.map(({ dilation }) => dilation),
    padding: named ? (levels.padding as Padding) : list,
    paddingMode: mode,
    orientation: levels.orientation as ConvProblem['orientation'],
    dtype: levels.dtype as ConvProblem['dtype'],
    layout: levels.layout as ConvProblem['layout'],
    filterLayout: levels.filterLayout as ConvProblem['filterLayout'],
  }
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
  readonly value: number
  readonly least: number
  /** Whether the scale is about this number, so that it is cut last. */
  readonly featured: boolean
  /** The same sizes with another value in this place. */
  readonly to: (value: number) => Sizes
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
    featured: scale === 'channels' && sizes[field] >= 120,
    to: (value: number) => ({ ...sizes, [field]: value }),
  }))
  const extents = sizes.axes.flatMap((axis, a) =>
    (['extra', 'begin', 'end', 'filterSize', 'dilation'] as const).map((field) => ({
      value: axis[field],
      least: leastOf[field](axis),
      featured: field === 'extra' ? scale === 'elements' || axis.extra >= 200 : scale === 'layer',
      to: (value: number) => ({ ...sizes, axes: sizes.axes.with(a, { ...axis, [field]: value }) }),
    })),
  )
  return [...counts, ...extents].filter(({ value, least }) => value > least)
}

/** Cuts sizes in half, the largest first, until the problem is within its budget. What the scale is about is cut last. */
function cutToBudget(sizes: Sizes, levels: Levels, scale: Scale, budget: Budget): Sizes {
  let current = sizes
  while (overBudget(current, levels, budget)) {
    const parts = partsOf(current, levels, scale)
    if (parts.length === 0) return current
    const open = parts.filter(({ featured }) => !featured)
    const largest = (open.length > 0 ? open : parts).reduce((a, b) => (b.value > a.value ? b : a))
    current = largest.to(Math.max(largest.least, Math.floor(largest.value / 2)))
  }
  return current
}

/** The least a count may be cut to without leaving its level. */
function levelFloor(field: 'batch' | 'groups' | 'inputsPerGroup' | 'outputsPerGroup', levels: Levels): number {
  if (field === 'groups') return levels.groups === '1' ? 1 : 2
  if (field === 'inputsPerGroup') return levels.groups === 'some' || levels.inputsPerGroup !== '1' ? 2 : 1
  return levels[field] === '1' ? 1 : 2
}

/**
 * Draws a valid problem whose factors have the allowed levels. Its size is within the budget of its scale, divided by
 * `part`: programs of several calls ask for smaller ones.
 */
export function drawProblem(draw: Draw, allowed: AllowedLevels, part = 1): ConvProblem {
  const levels = drawLevels(draw, allowed)
  const scale = drawScale(draw)
  return problemFrom(cutToBudget(drawSizes(draw, levels, scale), levels, scale, budgetOf(scale, part)), levels)
}

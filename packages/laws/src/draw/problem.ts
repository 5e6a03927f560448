import type { ConvProblem, Padding } from '@convlaws/spec'
import { budgetOf } from './budget.ts'
import { cutToBudget, leastManyChannels, leastOfLong, type Sizes } from './cut-to-budget.ts'
import type { Draw } from './draw.ts'
import { drawAlike, drawAxis, drawScale, drawSeveral, isLayer, placeAxis, type Scale } from './extents.ts'
import { type AllowedLevels, factorNames, type Levels } from './factors.ts'
import { layerLevels } from './layer.ts'
import { raisePair } from './pair.ts'

/** Draws one level for each factor, among those allowed. */
export function drawLevels(draw: Draw, allowed: AllowedLevels): Levels {
  return Object.fromEntries(
    factorNames.map((factor) => [factor, draw.pick(factor, allowed[factor])]),
  ) as unknown as Levels
}

/** Draws the channel count that a scale of 'channels' makes large; past 2^8 as often as not. */
const drawHundreds = (draw: Draw, name: string) => leastManyChannels + draw.integer(name, 0, 280)

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
  if (scale === 'long' && levels.outputsPerGroup !== '1' && draw.choice('long of many outputs', 2) === 1)
    sizes.outputsPerGroup = leastOfLong + draw.choice('outputs of long', 5)
  if (scale === 'pair') raisePair(draw, sizes, levels)
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

/**
 * Draws a valid problem whose factors have the allowed levels. Its size is within the budget of its scale, divided by
 * `part`: programs of several calls ask for smaller ones.
 */
export function drawProblem(draw: Draw, allowed: AllowedLevels, part = 1): ConvProblem {
  const drawn = drawLevels(draw, allowed)
  const scale = drawScale(draw)
  const levels = isLayer(scale) ? layerLevels(draw, drawn, allowed) : drawn
  if (levels !== drawn) {
    const others = Object.fromEntries(factorNames.map((factor) => [factor, allowed[factor].indexOf(levels[factor])]))
    for (const name of ['scale', 'kind of layer']) draw.along(name, others)
  }
  return problemFrom(cutToBudget(drawSizes(draw, levels, scale), levels, scale, budgetOf(scale, part)), levels)
}

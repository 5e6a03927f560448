import { effectiveFilterSize, outputSizeOf, type PaddingMode, type PaddingPair, samePadding } from '@convlaws/spec'
import type { Draw } from './draw.ts'
import type { Levels } from './factors.ts'
import { deepChannels, largeChannels, layerAxis, layerChannels } from './layer.ts'

/**
 * What sizes a case is about. small: everything below ten. blocks: channels and batch around the widths of blocked code.
 * pair: two quantities past a block each, and little else. long: one axis of hundreds. channels: one channel count of
 * hundreds. elements: an input of thousands of elements. layer: a layer of networks in use, deep: one of many channels at few
 * places, large: one of a block of channels on either side and of places, as paths for large layers ask for.
 */
const scales = ['small', 'blocks', 'pair', 'long', 'channels', 'elements', 'layer', 'deep', 'large'] as const
/** What sizes a case is about. */
export type Scale = (typeof scales)[number]
/** Whether a scale is about a layer of networks in use. */
export const isLayer = (scale: Scale): boolean => scale === 'layer' || scale === 'deep' || scale === 'large'
/** How often each scale is drawn, of 60; small is the plainest, and elements take the most time. */
const scaleWeights: Readonly<Record<Scale, number>> = {
  small: 23,
  blocks: 12,
  pair: 6,
  long: 2,
  channels: 4,
  elements: 1,
  layer: 4,
  deep: 6,
  large: 2,
}

/** Every count from 1 to 9, then one below, at and one above the usual block widths; whole blocks again, since some paths take nothing else. */
const blockCounts = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 23, 24, 25, 31, 32, 33, 4, 8, 8, 16, 16, 32,
] as const

/** Every scale as often as its weight says. */
const weightedScales = scales.flatMap((scale) => Array.from({ length: scaleWeights[scale] }, () => scale))

/** Draws the scale of a case. */
export const drawScale = (draw: Draw): Scale => draw.pick('scale', weightedScales)

/** The least elements that a long axis has beyond the shortest input. */
export const leastLong = 256

/** A count that is at least 2. */
export function drawSeveral(draw: Draw, name: string, scale: Scale, most: number): number {
  if (scale === 'layer') return draw.pick(name, layerChannels)
  if (scale === 'deep' && name !== 'batch size') return draw.pick(name, deepChannels)
  if (scale === 'large' && name !== 'batch size') return draw.pick(name, largeChannels)
  return scale === 'blocks' ? draw.pick(name, blockCounts.slice(1)) : draw.integer(name, 2, scale === 'pair' ? 3 : most)
}

/** Whether every axis of a case is to have the same values; axes apart are the rule. */
export const drawAlike = (draw: Draw): boolean => draw.choice('axes alike', 4) === 3

/** One axis of a problem before its input size is known. */
export interface AxisDraw {
  readonly name: string
  readonly filterSize: number
  readonly stride: number
  readonly dilation: number
  /** Elements beyond the shortest input that the filter fits on. */
  readonly extra: number
  /** The padding that was asked for, before a mode's limit is applied. */
  readonly begin: number
  readonly end: number
}

/** Filter sizes of most layers in use, 3 above all, and even ones as often as odd. */
const usualFilters = [2, 3, 3, 4, 5] as const

/** The longest filter of an axis that is drawn now and then, by rank: signals are filtered with tens of taps, images blurred with a dozen. */
const longestFilters = [40, 12, 6] as const

/** The least taps of an axis that are more than layers in use have. */
export const leastLongFilter = 8

/** A filter size above 1: a usual one, or one time in seven any up to the longest. */
function drawFilterSize(draw: Draw, name: string, scale: Scale, rank: number): number {
  if (draw.choice(`${name} filter reach`, 7) === 6)
    return draw.integer(`${name} filterSize`, 2, longestFilters[rank - 1]!)
  return draw.pick(`${name} filterSize`, scale === 'small' || scale === 'blocks' ? usualFilters : [2, 3])
}

/** Strides and dilations of most layers in use. */
const usualSteps = [1, 2, 2, 3, 4] as const

/** The largest stride or dilation that is drawn now and then, past the fields of a few bits that some formats keep them in. */
const farthestStep = 40

/** A step that is 1 for level '1', else a usual one, or one time in `rarity` any in [1, most]. */
function drawStep(draw: Draw, name: string, level: string, rarity: number, most: number): number {
  if (level === '1') return 1
  if (draw.choice(`${name} reach`, rarity) < rarity - 1) return draw.pick(name, usualSteps)
  return draw.integer(name, 1, draw.choice(`${name} far`, 3) === 2 ? farthestStep : most)
}

function drawPaddingAmount(draw: Draw, name: string, effective: number): number {
  const reach = [Math.min(effective, 4), effective + 1, effective + 1, effective + 8]
  return draw.integer(name, 0, reach[draw.choice(`${name} reach`, 4)]!)
}

/** Where an axis stands in a case. */
export interface AxisPlace {
  /** Counted from the last axis, so that names survive a change of rank. */
  readonly place: number
  readonly rank: number
  readonly levels: Levels
  readonly scale: Scale
  /** Whether this is the axis of hundreds. */
  readonly longest: boolean
  /** Whether every axis is to have the same values, as most layers in use have. */
  readonly alike: boolean
}

/** Most elements beyond the shortest input, by scale; for 'elements' by rank, so that products pass 2^16 in each. */
const extras: Readonly<Record<Scale, readonly [number, number, number]>> = {
  small: [7, 7, 5],
  blocks: [40, 20, 8],
  pair: [3, 3, 2],
  long: [3, 3, 3],
  channels: [3, 3, 2],
  elements: [69_000, 260, 40],
  layer: [0, 0, 0],
  deep: [0, 0, 0],
  large: [0, 0, 0],
}

/** Most extra elements of one axis: as the scale says, at times thrice that, and for 'elements' far less as a rule. */
function reachOfExtra(draw: Draw, name: string, scale: Scale, rank: number): number {
  const most = extras[scale][rank - 1]!
  const far = draw.choice(`${name} extra reach`, 6) === 5
  if (scale !== 'elements') return far ? 3 * most : most
  return far ? most : Math.ceil(most / 7 ** (1 / rank))
}

/** Draws every quantity of one axis by itself. */
export function drawAxis(draw: Draw, { place, rank, levels, scale, longest, alike }: AxisPlace): AxisDraw {
  const ownName = (['x', 'y', 'z'] as const)[place]!
  if (isLayer(scale)) return layerAxis(draw, ownName, levels, scale === 'large')
  const name = alike ? 'x' : ownName
  const filterOne =
    levels.filter === 'all 1' || (levels.filter === 'some 1' && draw.choice(`${name} filter 1`, 2) === 0)
  const filterSize = filterOne ? 1 : drawFilterSize(draw, name, scale, rank)
  const dilation = drawStep(draw, `${name} dilation`, levels.dilations, 5, 9)
  const effective = effectiveFilterSize(filterSize, dilation)
  return {
    name,
    filterSize,
    stride: drawStep(draw, `${name} stride`, levels.strides, 3, scale === 'elements' ? 60 : 9),
    dilation,
    extra: longest
      ? draw.integer(`${name} long`, 0, 500) + leastLong
      : draw.integer(`${name} extra`, 0, reachOfExtra(draw, name, scale, rank)),
    begin: drawPaddingAmount(draw, `${name} begin`, effective),
    end: drawPaddingAmount(draw, `${name} end`, effective),
  }
}

/** The farthest that padding of a mode reaches over an axis of n elements. */
const reachOf: Readonly<Record<PaddingMode, (n: number) => number>> = {
  zeros: () => Number.POSITIVE_INFINITY,
  replicate: () => Number.POSITIVE_INFINITY,
  reflect: (n) => n - 1,
  circular: (n) => n,
}

/** The input size and padding of an axis: the shortest input that is valid, and `extra`. */
export function placeAxis(
  axis: AxisDraw,
  spelling: string,
  mode: PaddingMode,
): { inputSize: number; padding: PaddingPair } {
  const { filterSize, stride, dilation, extra } = axis
  const effective = effectiveFilterSize(filterSize, dilation)
  const reach = reachOf[mode]
  const wanted: PaddingPair =
    spelling === 'symmetric' ? [axis.begin, axis.begin] : spelling === 'explicit' ? [axis.begin, axis.end] : [0, 0]
  for (let inputSize = 1 + extra; ; inputSize++) {
    if (spelling === 'same-upper' || spelling === 'same-lower') {
      const padding = samePadding(inputSize, filterSize, stride, dilation, spelling)
      if (Math.max(...padding) <= reach(inputSize)) return { inputSize, padding }
      continue
    }
    const padding = [Math.min(wanted[0], reach(inputSize)), Math.min(wanted[1], reach(inputSize))] as const
    if (inputSize + padding[0] + padding[1] >= effective) return { inputSize, padding }
  }
}

/** Outputs of an axis as it was placed. */
export function outputsOf(axis: AxisDraw, placed: { inputSize: number; padding: PaddingPair }): number {
  const [begin, end] = placed.padding
  return outputSizeOf({ ...axis, inputSize: placed.inputSize, begin, end })
}

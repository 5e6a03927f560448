import type { Draw } from './draw.ts'
import type { AxisDraw } from './extents.ts'
import type { AllowedLevels, Factor, Levels } from './factors.ts'

/**
 * Filters of the layers that networks in use are made of, with their padding and the stride that they have where it is
 * not 1: what fast paths are written for. The last three cut an image into patches.
 */
const layers = [
  { filterSize: 3, padding: 1, stride: 2 },
  { filterSize: 5, padding: 2, stride: 2 },
  { filterSize: 7, padding: 3, stride: 2 },
  { filterSize: 3, padding: 1, stride: 2 },
  { filterSize: 7, padding: 3, stride: 2 },
  { filterSize: 3, padding: 1, stride: 2 },
  { filterSize: 4, padding: 1, stride: 2 },
  { filterSize: 4, padding: 0, stride: 4 },
  { filterSize: 2, padding: 0, stride: 2 },
  { filterSize: 4, padding: 0, stride: 4 },
] as const
const pointwise = { filterSize: 1, padding: 0, stride: 2 } as const

/** The most outputs of an axis, whatever its stride: past a block of eight. */
const mostOutputs = 10
/** The least outputs of an axis of a large layer: a block of eight. */
export const leastOutputs = 8

/** Channel counts of those layers; the first one of a network has the three of a colour image. */
export const layerChannels = [4, 8, 3, 16, 24, 32, 48, 64] as const
/** Those of the layers in the middle of a network. */
export const deepChannels = [16, 8, 32, 24, 48, 64] as const
/** Those of large layers: a block of eight, two of them, and more than a block. */
export const largeChannels = [8, 16, 9, 12, 17] as const

/** Levels of most layers: every output channel reads every input channel, through adjacent taps or a single one, or its own. */
const dense = { groups: '1', inputsPerGroup: '>1', outputsPerGroup: '>1', dilations: '1' } as const
const depthwise = { groups: 'depthwise', outputsPerGroup: '1', dilations: '1' } as const
const kinds: readonly Partial<Levels>[] = [
  {},
  { ...dense, filter: 'all >1' },
  { ...dense, filter: 'all >1', rank: '2', strides: '1', padding: 'symmetric', paddingMode: 'zeros' },
  { ...dense, filter: 'all >1', rank: '2', strides: '1' },
  { ...dense, filter: 'all >1', strides: '>1' },
  { ...dense, filter: 'all 1' },
  { ...depthwise, filter: 'all >1', rank: '2' },
]

/** The levels of a layer: those that were drawn, or in six cases of seven those of a usual kind, as far as they are allowed. */
export function layerLevels(draw: Draw, drawn: Levels, allowed: AllowedLevels): Levels {
  const kind = draw.pick('kind of layer', kinds)
  const isAllowed = ([factor, level]: [string, string]) => allowed[factor as Factor].includes(level)
  return { ...drawn, ...Object.fromEntries(Object.entries(kind).filter(isAllowed)) }
}

/**
 * One axis of a layer in use, the same on every axis but for an extent-1 filter that `levels` asks for: 3×3 with padding 1,
 * 5×5 with 2, 7×7 with 3, each with stride 1 or 2; patches; 1×1 without padding; dilation 2 where there is any.
 */
export function layerAxis(draw: Draw, name: string, levels: Levels, large: boolean): AxisDraw {
  const one = levels.filter === 'all 1' || (levels.filter === 'some 1' && draw.choice(`${name} filter 1`, 2) === 0)
  const layer = one ? pointwise : draw.pick('layer', layers)
  const stride = levels.strides === '1' ? 1 : layer.stride
  const dilation = levels.dilations === '1' ? 1 : 2
  const padding = layer.padding * dilation
  return {
    name,
    filterSize: layer.filterSize,
    stride,
    dilation,
    extra: draw.integer('layer extra', large ? leastOutputs * stride - 1 : 0, mostOutputs * stride - 1),
    begin: padding,
    end: padding,
  }
}

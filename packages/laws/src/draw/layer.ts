import type { Draw } from './draw.ts'
import type { AxisDraw } from './extents.ts'
import type { Levels } from './factors.ts'

/** Filters, with the padding that keeps the size, of the layers that networks in use are made of: what fast paths are written for. */
const layers = [
  { filterSize: 3, padding: 1 },
  { filterSize: 5, padding: 2 },
  { filterSize: 7, padding: 3 },
  { filterSize: 3, padding: 1 },
  { filterSize: 7, padding: 3 },
  { filterSize: 4, padding: 1 },
] as const

/** Channel counts of those layers; the first one of a network has the three of a colour image. */
export const layerChannels = [4, 8, 3, 16, 24, 32, 48, 64] as const

/**
 * One axis of a layer in use, the same on every axis but for an extent-1 filter that `levels` asks for: 3×3 with padding 1,
 * 5×5 with 2, 7×7 with 3, each with stride 1 or 2; 1×1 without padding; dilation 2 where there is any.
 */
export function layerAxis(draw: Draw, name: string, levels: Levels): AxisDraw {
  const one = levels.filter === 'all 1' || (levels.filter === 'some 1' && draw.choice(`${name} filter 1`, 2) === 0)
  const layer = one ? { filterSize: 1, padding: 0 } : draw.pick('layer', layers)
  const dilation = levels.dilations === '1' ? 1 : 2
  const padding = layer.padding * dilation
  return {
    name,
    filterSize: layer.filterSize,
    stride: levels.strides === '1' ? 1 : 2,
    dilation,
    extra: draw.integer('layer extra', 0, 9),
    begin: padding,
    end: padding,
  }
}

import type { ConvProblem } from '@convlaws/spec'
import { parseLayerLine } from '../layers/layer-line.ts'

const times = (list: readonly number[]) => list.join('×')

/** Channels and size that a layer reads and writes: `64→256, 56×56`. */
function sizes({ inputChannels, outputChannels, inputSize, groups }: ConvProblem, transposed: boolean): string {
  if (groups > 1 && groups === inputChannels) return `${groups}, ${times(inputSize)}`
  const [from, to] = transposed ? [outputChannels, inputChannels] : [inputChannels, outputChannels]
  return `${from}→${to}, ${times(inputSize)}`
}

/** A short name of a layer that tells it from the others of its net: `c2-1x1b 64→256, 56×56`. */
export function layerLabel(line: string): string {
  const { name, operation, problem } = parseLayerLine(line)
  return `${name.split('/').slice(1).join('/')} ${sizes(problem, operation === 'transposed')}`
}

/** A short name of a layer that tells it from those of all nets: `resnet-50@224/c2-1x1b 64→256, 56×56`. */
export function layerTitle(line: string): string {
  return `${line.split(':')[0]!.split('/')[0]}/${layerLabel(line)}`
}

import { parseDescriptor } from '@convlaws/spec'
import type { Measurement } from './results.ts'

/** What a measurement's line says: `net/name: operation problem`. */
interface Layer {
  readonly name: string
  readonly operation: string
  readonly problem: string
}

function layerOf({ line }: Pick<Measurement, 'line'>): Layer {
  const [, name = line, operation = '', problem = ''] = /^(?:[^/]*\/)?(.*?): (\S+) (.*)$/.exec(line) ?? []
  return { name, operation, problem }
}

/** Channels and size of what a layer reads: `16→96 @112`. */
function channelsAndSize({ operation, problem: text }: Layer): string {
  const { inputChannels, outputChannels, inputSize } = parseDescriptor(`${operation} ${text}`).problem
  const channels = [inputChannels, outputChannels]
  const size = new Set(inputSize).size === 1 ? inputSize[0] : inputSize.join('×')
  return `${(operation === 'transposed' ? channels.toReversed() : channels).join('→')} @${size}`
}

/** Ways to name a layer, the shortest first; the last tells any two problems apart. */
const forms: readonly ((layer: Layer) => string)[] = [
  ({ name }) => name,
  (layer) => `${layer.name} ${channelsAndSize(layer)}`,
  ({ name, problem }) => `${name} ${problem}`,
]

/** The shortest name of a layer that no layer with another problem has. */
function nameAmong(layer: Layer, others: readonly Layer[]): string {
  const different = others.filter(({ problem }) => problem !== layer.problem)
  const form = forms.find((name) => different.every((other) => name(other) !== name(layer))) ?? forms.at(-1)!
  return form(layer)
}

/**
 * A name for the layer of each measurement. Layers of one net have different names, and a layer has the same name for
 * every operation and on every number of threads.
 */
export function layerNames(measurements: readonly Measurement[]): ReadonlyMap<Measurement, string> {
  const layers = measurements.map((measurement) => ({ ...layerOf(measurement), measurement }))
  return new Map(
    layers.map((layer) => {
      const ofNet = layers.filter(({ measurement }) => measurement.net === layer.measurement.net)
      return [layer.measurement, nameAmong(layer, ofNet)]
    }),
  )
}

import type { Operation } from '@convlaws/spec'
import type { Case, Layer } from './layer.ts'
import { layerLine, parseLayerLine } from './layer-line.ts'
import { inScope } from './scope.ts'

/** A layer that was asked for and does not exist. */
export class NoSuchLayer extends Error {
  override readonly name = 'NoSuchLayer'
}

const gradients = ['inputGradient', 'filterGradient'] as const satisfies readonly Operation[]

function caseOf({ net, name, problem, set }: Layer, operation: Operation): Case {
  return { net, name, operation, problem, core: set === 'core' }
}

/** The gradients that are measured of a layer: both, where goals speak of them. */
function gradientsOf(layer: Layer): Case[] {
  if (layer.set !== 'core' || !inScope('plane', layer)) return []
  return gradients.map((operation) => caseOf(layer, operation))
}

/**
 * Cases of the layers themselves first, in their order, then of their gradients: an interrupted run has what most goals
 * speak of.
 */
export function casesOf(layers: readonly Layer[], set: 'core' | 'full'): Case[] {
  const chosen = layers.filter((layer) => set === 'full' || layer.set === 'core')
  return [...chosen.map((layer) => caseOf(layer, layer.operation)), ...chosen.flatMap(gradientsOf)]
}

/** Whether a line has a text in it; `*` stands for any text. */
function matches(line: string, pattern: string): boolean {
  const parts = pattern.toLowerCase().split('*')
  const escaped = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.join('.*')).test(line.toLowerCase())
}

/** Whether a text is meant as a layer line or a descriptor: an operation, then a batch, and sizes of input and filter. */
const isLine = (text: string) => /(^|: )[a-zA-Z]+ n\d.* size\d.* filter\d/.test(text)

/**
 * The cases that a text names: a layer line or a descriptor names itself, anything else the lines of `layers` in which it
 * occurs, as `3x3`, `resnet-50*inputGradient` or `mobilenetv2@224/dw1`.
 * @throws NoSuchLayer where nothing is named; ConvError for a descriptor that cannot be read.
 */
export function selectCases(layers: readonly Layer[], text: string): Case[] {
  if (isLine(text)) {
    const given = parseLayerLine(text)
    const known = casesOf(layers, 'full').find((layer) => layerLine(layer) === layerLine(given))
    return [known ?? given]
  }
  const found = casesOf(layers, 'full').filter((layer) => matches(layerLine(layer), text))
  if (found.length > 0) return found
  throw new NoSuchLayer(`no layer line contains '${text}'; --list prints all of them`)
}

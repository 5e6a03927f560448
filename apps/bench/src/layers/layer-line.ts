import { assertValid, describe, parseDescriptor } from '@convlaws/spec'
import type { Case } from './layer.ts'

/** The part of a name that stands for a text: lower case, with single hyphens for everything but letters, digits, `@` and dots. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9@.]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * A case as one line of text, for example
 * `resnet-50@224/c2-3x3: forward n1 ci64 size56x56 co64 filter3x3 strides1x1 padding1:1x1:1 dilations1x1 groups1`.
 * {@link parseLayerLine} reads it back.
 */
export function layerLine({ name, operation, problem }: Pick<Case, 'name' | 'operation' | 'problem'>): string {
  return `${name}: ${describe({ operation, problem, bias: false })}`
}

/**
 * Reads a layer line back, or a descriptor without a name. The net is what stands before the slash of the
 * name; what a line says does not include whether its layer is of the core set.
 * @throws ConvError 'invalid-descriptor' or 'invalid-problem'.
 */
export function parseLayerLine(line: string): Case {
  const colon = line.indexOf(': ')
  const name = colon < 0 ? 'command-line/layer' : line.slice(0, colon).trim()
  const { operation, problem } = parseDescriptor(colon < 0 ? line : line.slice(colon + 2))
  assertValid(problem, operation)
  return { net: name.split('/')[0]!, name, operation, problem, core: false }
}

import { type ConvProblem, problemOf, transposedProblemOf } from '@convlaws/spec'
import type { Layer } from './layer.ts'
import { slug } from './layer-line.ts'

const columns = [
  'net',
  'layer',
  'set',
  'n',
  'ci',
  'size',
  'co',
  'filter',
  'strides',
  'padding',
  'dilations',
  'groups',
  'transposed',
  'repeats',
] as const
type Column = (typeof columns)[number]

function layerOf(cells: Readonly<Record<Column, string>>, place: string): Layer {
  const numbers = (column: Column): number[] =>
    cells[column].split('x').map((text) => {
      if (/^\d+$/.test(text)) return Number(text)
      throw new Error(`${place}: ${column} is '${cells[column]}'; it must be integers joined by x`)
    })
  const number = (column: Column) => numbers(column)[0]!
  const { set } = cells
  if (set !== 'core' && set !== 'full') throw new Error(`${place}: set is '${set}'; it must be core or full`)
  const [batch, channelsIn, channelsOut, groups] = [number('n'), number('ci'), number('co'), number('groups')]
  const options = { strides: numbers('strides'), padding: numbers('padding'), dilations: numbers('dilations'), groups }
  const transposed = number('transposed') === 1
  const read = [batch, channelsIn, ...numbers('size')]
  // ci and size are what a layer reads. A transposed layer reads what its problem's convolution writes.
  const filterChannels = transposed ? [channelsIn, channelsOut / groups] : ([channelsOut, channelsIn / groups] as const)
  const filter = [...filterChannels, ...numbers('filter')]
  const problem: ConvProblem = transposed
    ? transposedProblemOf(read, filter, options)
    : problemOf(read, filter, options)
  return {
    net: cells.net,
    name: `${slug(cells.net)}/${slug(cells.layer)}`,
    set,
    operation: transposed ? 'transposed' : 'forward',
    problem,
  }
}

/**
 * The layers of a table like `layers.tsv`: tab-separated, a heading, one layer a line. Columns n, ci, size, co and filter
 * are batch, inputChannels, inputSize, outputChannels and filterSize; numbers for each axis are joined by x, and padding is
 * the same at both ends.
 * @throws Error that names the line and the column; ConvError 'invalid-problem' for a layer that is no problem.
 */
export function parseLayers(table: string): Layer[] {
  const [heading = '', ...lines] = table.trimEnd().split(/\r?\n/)
  if (heading !== columns.join('\t')) throw new Error(`line 1: the columns must be ${columns.join(', ')}`)
  return lines.map((line, index) => {
    const place = `line ${index + 2}`
    const cells = line.split('\t')
    if (cells.length !== columns.length)
      throw new Error(`${place}: ${cells.length} cells; it must have ${columns.length}`)
    return layerOf(
      Object.fromEntries(columns.map((column, at) => [column, cells[at]!])) as Record<Column, string>,
      place,
    )
  })
}

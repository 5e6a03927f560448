import { ConvError, outputSize } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { layerLine } from '../../src/layers/layer-line.ts'
import { parseLayers } from '../../src/layers/parse-layers.ts'
import { flopsOf, inScope } from '../../src/layers/scope.ts'
import { layerTable } from './layer-table.ts'

const heading = 'net\tlayer\tset\tn\tci\tsize\tco\tfilter\tstrides\tpadding\tdilations\tgroups\ttransposed\trepeats'
const table = (...rows: string[]) => [heading, ...rows.map((row) => row.replaceAll(' ', '\t'))].join('\n')

test('a row is a layer: batch, channels, sizes for each axis, the same padding at both ends', () => {
  const [layer] = parseLayers(table('Net@8 c1 core 2 4 8x10 6 3x1 2x1 1x0 1x2 2 0 1'))
  expect(layer).toMatchObject({ net: 'Net@8', name: 'net@8/c1', set: 'core', operation: 'forward' })
  expect(layer!.problem).toMatchObject({
    batch: 2,
    inputChannels: 4,
    outputChannels: 6,
    groups: 2,
    inputSize: [8, 10],
    filterSize: [3, 1],
    strides: [2, 1],
    padding: [
      [1, 1],
      [0, 0],
    ],
    dilations: [1, 2],
    layout: 'channels-first',
  })
})

test('a transposed layer reads what its problem writes', () => {
  const [layer] = parseLayers(table('N up core 1 512 32x32 256 2x2 2x2 0x0 1x1 1 1 1'))
  expect(layer!.operation).toBe('transposed')
  expect(layer!.problem).toMatchObject({ inputChannels: 256, outputChannels: 512, inputSize: [64, 64] })
  expect(outputSize(layer!.problem)).toEqual([32, 32])
})

test.each([
  ['a cell that is no number', 'N c core 1 x 8 4 3 1 0 1 1 0 1', /line 2: ci/],
  ['a missing cell', 'N c core 1 4 8 4 3 1 0 1 1 0', /line 2: 13 cells/],
  ['an unknown set', 'N c some 1 4 8 4 3 1 0 1 1 0 1', /line 2: set/],
])('%s is refused with its line and column', (_, row, message) => {
  expect(() => parseLayers(table(row))).toThrow(message)
})

test('another heading is refused', () => {
  expect(() => parseLayers('a\tb\n')).toThrow(/line 1/)
})

test('a row that is no problem is refused by its constraint', () => {
  let thrown: unknown
  try {
    parseLayers(table('N c core 1 4 2x2 4 3x3 1x1 0x0 1x1 1 0 1'))
  } catch (error) {
    thrown = error
  }
  expect(ConvError.isInstance(thrown) && thrown.code).toBe('invalid-problem')
})

test('the table has the layers that the goals speak of', () => {
  const core = layerTable.filter(({ set }) => set === 'core')
  const counts = (['dense', 'depthwise', 'large-gemm', 'winograd', 'plane', 'large'] as const).map((scope) => [
    scope,
    core.filter((layer) => inScope(scope, layer)).length,
  ])
  expect([layerTable.length, core.length]).toEqual([169, 36])
  expect(Object.fromEntries(counts)).toEqual({
    dense: 28,
    depthwise: 8,
    'large-gemm': 20,
    winograd: 10,
    plane: 24,
    large: 20,
  })
  expect(core.reduce((sum, layer) => sum + flopsOf(layer), 0) / 1e9).toBeCloseTo(50.4, 1)
})

test('no two layers have the same line', () => {
  expect(new Set(layerTable.map(layerLine)).size).toBe(layerTable.length)
})

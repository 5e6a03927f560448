import { expect, test } from 'vitest'
import { layerLine, parseLayerLine, slug } from '../../src/layers/layer-line.ts'
import { casesOf } from '../../src/layers/select-cases.ts'
import { layerTable } from './layer-table.ts'

test('a layer is one line', () => {
  const layer = layerTable.find(({ name }) => name === 'resnet-50@224/c2-3x3')!
  expect(layerLine(layer)).toBe(
    'resnet-50@224/c2-3x3: forward n1 ci64 size56x56 co64 filter3x3 strides1x1 padding1:1x1:1 dilations1x1 groups1',
  )
})

test('every line of the table and of its gradients reads back', () => {
  for (const subject of casesOf(layerTable, 'full')) {
    const { name, operation, problem } = parseLayerLine(layerLine(subject))
    expect({ name, operation, problem }).toEqual({
      name: subject.name,
      operation: subject.operation,
      problem: subject.problem,
    })
  }
})

test('a descriptor without a name reads as well', () => {
  const { net, problem } = parseLayerLine('forward n1 ci1 size5 co1 filter3')
  expect(net).toBe('command-line')
  expect(problem.padding).toBe('valid')
})

test('a descriptor that is no problem is refused', () => {
  expect(() => parseLayerLine('x/y: forward n1 ci1 size2 co1 filter3')).toThrow(/filter/)
})

test.each([
  ['U-Net@256 (same pad)', 'u-net@256-same-pad'],
  ['R(2+1)D 1x7x7', 'r-2-1-d-1x7x7'],
  ['c2 3x3', 'c2-3x3'],
])('%s becomes %s in a name', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

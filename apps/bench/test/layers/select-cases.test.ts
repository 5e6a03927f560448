import { expect, test } from 'vitest'
import { layerLine } from '../../src/layers/layer-line.ts'
import { casesOf, NoSuchLayer, selectCases } from '../../src/layers/select-cases.ts'
import { layerTable } from './layer-table.ts'

test('a core run has the layers, then both gradients of the dense ones of two dimensions', () => {
  const cases = casesOf(layerTable, 'core')
  const count = (operation: string) => cases.filter((one) => one.operation === operation).length
  expect(cases.slice(0, 36).every(({ operation }) => operation === 'forward' || operation === 'transposed')).toBe(true)
  expect([count('inputGradient'), count('filterGradient'), cases.length]).toEqual([24, 24, 36 + 48])
})

test('a full run has every layer, and the same gradients', () => {
  expect(casesOf(layerTable, 'full').length).toBe(169 + 48)
})

test('a line that a report shows selects the one case it names, and knows that it is a core layer', () => {
  const subject = casesOf(layerTable, 'core').at(-1)!
  expect(selectCases(layerTable, layerLine(subject))).toEqual([subject])
})

test('a descriptor that is in no table is measured as it is', () => {
  const [one] = selectCases(layerTable, 'forward n1 ci2 size9x9 co3 filter3x3')
  expect(one).toMatchObject({ operation: 'forward', core: false, problem: { inputChannels: 2, outputChannels: 3 } })
})

test('a part of a line selects all lines that have it, and * stands for any text', () => {
  const names = (text: string) => selectCases(layerTable, text).map(({ name, operation }) => `${name} ${operation}`)
  expect(names('ResNet-50*c2-3x3: forward')).toEqual(['resnet-50@224/c2-3x3 forward'])
  expect(names('transposed')).toHaveLength(5)
})

test('what names nothing is refused', () => {
  expect(() => selectCases(layerTable, 'no-such-layer')).toThrow(NoSuchLayer)
})

import type { SomeType } from 'typedoc'
import { expect, test } from 'vitest'
import { nameOfType } from '../../src/build/name-of-type.ts'

const reference = (name: string, ...typeArguments: SomeType[]) =>
  ({ type: 'reference', name, typeArguments }) as unknown as SomeType

test.each([
  ['its type', reference('MatrixView'), 'matrixView'],
  ['the type that a part is taken of', reference('Pick', reference('RowResult')), 'rowResult'],
  ['no type of its own', { type: 'reflection' } as SomeType, 'options'],
  ['no type at all', undefined, 'options'],
])('a parameter without a name is called by %s', (_what, type, name) => {
  expect(nameOfType(type)).toBe(name)
})

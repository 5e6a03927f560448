import { expect, test } from 'vitest'
import { undocumented } from '../check-docstrings.ts'

test('an export without a docstring is named with its line', () => {
  const text = [
    '/** One. */',
    'export const one = 1',
    'export const two = 2',
    'const three = 3',
    'export function four() {}',
  ].join('\n')
  expect(undocumented('x.ts', text)).toEqual([
    { name: 'two', line: 3 },
    { name: 'four', line: 5 },
  ])
})

test('a plain comment is no docstring', () => {
  expect(undocumented('x.ts', '// one\nexport type One = 1')).toEqual([{ name: 'One', line: 2 }])
})

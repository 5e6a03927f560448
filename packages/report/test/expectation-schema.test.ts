import { ConvError } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { parseExpectations } from '../src/read.ts'
import { expectation as entry } from './fixtures.ts'

/** What is said of a list that is refused. */
function refusal(json: unknown): ConvError {
  try {
    parseExpectations(json)
  } catch (error) {
    if (ConvError.isInstance(error)) return error
    throw error
  }
  throw new Error('it is not refused')
}

describe('a stored case', () => {
  const problem = 'n1 ci1 size4 co1 filter2'
  const row = 'a/forward/exact'
  const drawn = { row, descriptor: '', seed: 1, path: '17:0:3' }

  test('is drawn, or named by a descriptor of its operation', () => {
    const list = [{ ...entry, cases: [drawn, { row, descriptor: `forward ${problem}` }] }]
    expect(parseExpectations(list)).toEqual(list)
  })

  test.each([
    ['a misspelt word', { row, descriptor: `forward ${problem} strid2` }, 'descriptor', /'strid2' is not known/],
    ['a missing field', { row, descriptor: 'forward n1 ci1 size4 co1' }, 'descriptor', /filterSize is missing/],
    ['an invalid problem', { row, descriptor: `forward ${problem} strides0` }, 'descriptor', /strides/],
    [
      'another operation',
      { row, descriptor: `transposed ${problem}` },
      'descriptor',
      /that of the row a\/forward\/exact/,
    ],
    ['a path with a wrong separator', { ...drawn, path: '17.0.3' }, 'path', /such as 17:0:3/],
    ['an empty path', { ...drawn, path: '' }, 'path', /such as 17:0:3/],
    ['a path that ends too early', { ...drawn, path: '17:' }, 'path', /such as 17:0:3/],
    ['a seed without a path', { row, descriptor: '', seed: 1 }, 'path', /must be given where seed is/],
    ['a path without a seed', { row, descriptor: '', path: '1' }, 'seed', /must be given where path is/],
  ])('%s is refused with entry, place and rule', (_, stored, field, rule) => {
    const { code, message } = refusal([entry, { ...entry, cases: [drawn, stored] }])
    expect(code).toBe('invalid-report')
    expect(message).toContain(`expectations[1].cases[1].${field} is `)
    expect(message).toMatch(rule)
  })
})

describe('parseExpectations', () => {
  test.each([
    ['no list', {}],
    ['an unknown field', [{ ...entry, why: 'x' }]],
    ['an unknown condition', [{ ...entry, when: { stride: '>1' } }]],
    ['no reason', [{ ...entry, reason: '' }]],
    ['a link that is no http address and no page', [{ ...entry, link: 'javascript:alert(1)' }]],
    ['a page outside the repository', [{ ...entry, link: '../docs/findings/a.md' }]],
    [
      'a named case of another operation',
      [{ ...entry, cases: [{ row: 'a/transposed/exact', descriptor: 'forward n1' }] }],
    ],
    [
      'a case with a seed and no path',
      [{ ...entry, cases: [{ row: 'a/forward/exact', descriptor: 'forward', seed: 1 }] }],
    ],
    ['a case without its row', [{ ...entry, cases: [{ descriptor: '', seed: 1, path: '0' }] }]],
    ['a day that does not exist', [{ ...entry, until: '2026-02-30' }]],
  ])('%s is refused', (_, json) => {
    expect(refusal(json).code).toBe('invalid-report')
  })
})

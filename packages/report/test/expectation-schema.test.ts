import { ConvError } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { parseExpectations } from '../src/read.ts'
import { expectation as entry } from './fixtures.ts'

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
    let code: unknown
    try {
      parseExpectations(json)
    } catch (error) {
      code = ConvError.isInstance(error) && error.code
    }
    expect(code).toBe('invalid-report')
  })
})

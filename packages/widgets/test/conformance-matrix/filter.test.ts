import { describe, expect, test } from 'vitest'
import {
  emptyFilter,
  filterFieldNames,
  formatQuery,
  parseQuery,
  toggled,
} from '../../src/models/conformance-matrix-filter.ts'

describe('a query', () => {
  test('the example of the help names three fields', () => {
    const { filter, ignored } = parseQuery('status:failed law:gradient* is:odd-one-out')
    expect(filter).toEqual({ ...emptyFilter, status: ['failed'], law: ['gradient*'], is: ['odd-one-out'] })
    expect(ignored).toEqual([])
  })

  test('values of a field are joined by a comma or by naming it again, each once', () => {
    expect(parseQuery('status:failed,known status:failed status:flaky').filter.status).toEqual([
      'failed',
      'known',
      'flaky',
    ])
  })

  test('quotes keep words together; everything that is no field is a word', () => {
    expect(parseQuery('"worst error" 합성곱 2:1').filter.words).toEqual(['worst error', '합성곱', '2:1'])
  })

  test('a field that is not known, and a value that a field cannot have, are ignored and returned', () => {
    const { filter, ignored } = parseQuery('state:failed rank:4,2 __proto__:1')
    expect(filter).toEqual({ ...emptyFilter, rank: ['2'], words: ['__proto__:1'] })
    expect(ignored).toEqual([{ text: 'state:failed' }, { text: 'rank:4', allowed: ['1', '2', '3'] }])
  })

  test('constructor is no field', () => {
    expect(parseQuery('constructor:x').ignored).toEqual([{ text: 'constructor:x' }])
  })

  test.each([
    '',
    'status:failed,known group:gradients operation:forward domain:real rank:3 dtype:float64 is:disagreement law:a*,b implementation:tfjs-* word "two words"',
  ])('what is written is read back: %j', (query) => {
    expect(formatQuery(parseQuery(query).filter)).toBe(query)
    expect(parseQuery(formatQuery(parseQuery(query).filter))).toEqual({ filter: parseQuery(query).filter, ignored: [] })
  })

  test('a value is added, and taken away again', () => {
    const once = toggled(emptyFilter, 'status', 'failed')
    expect(once.status).toEqual(['failed'])
    expect(toggled(once, 'status', 'failed')).toEqual(emptyFilter)
    expect(filterFieldNames).toContain('status')
  })
})

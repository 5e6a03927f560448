import { expect, test } from 'vitest'
import { differenceOf } from '../src/index.ts'
import { rowWith } from './fixtures.ts'

const a = rowWith({ id: 'a' })
const b = rowWith({ id: 'b', verdict: 'failed' })
const c = rowWith({ id: 'c', verdict: 'known' })
const d = rowWith({ id: 'd', verdict: 'errored' })
const e = rowWith({ id: 'e' })

test('rows that changed, failed anew, were mended, appeared and vanished', () => {
  const now = [
    { ...a, verdict: 'failed' },
    { ...b, verdict: 'passed' },
    { ...c, verdict: 'unexpected-pass' },
    { ...d, verdict: 'timeout' },
  ] as const
  const difference = differenceOf({ laws: [a, b, c, d, e] }, { laws: [...now, rowWith({ id: 'f' })] })
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key)
  expect(keys(difference.changed)).toEqual(['a/forward/exact', 'b/forward/exact', 'c/forward/exact', 'd/forward/exact'])
  expect(keys(difference.newFailures)).toEqual(['a/forward/exact', 'c/forward/exact'])
  expect(keys(difference.mended)).toEqual(['b/forward/exact', 'c/forward/exact'])
  expect(difference.appeared.map(({ id }) => id)).toEqual(['f'])
  expect(difference.vanished).toEqual([e])
  expect(difference.changed[0]).toEqual({ key: 'a/forward/exact', before: 'passed', after: 'failed', row: now[0] })
})

test('a row of another domain is another row', () => {
  const difference = differenceOf({ laws: [a] }, { laws: [{ ...a, domain: 'real' }] })
  expect([difference.appeared.length, difference.vanished.length, difference.changed.length]).toEqual([1, 1, 0])
})

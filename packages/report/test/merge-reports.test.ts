import { ConvError } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { comparable, mergeReports, type Report } from '../src/index.ts'
import { reportWith, rowWith } from './fixtures.ts'

const rows = [
  rowWith({ id: 'a-law' }),
  rowWith({ id: 'a-law', domain: 'real', worstRatio: 0.5 }),
  rowWith({ id: 'a-law', operation: 'transposed', verdict: 'skipped' }),
  rowWith({ id: 'b-law', family: 'conduct', verdict: 'failed' }),
]
const whole = reportWith(rows)

function shard(index: number, laws: Report['laws'], change: Partial<Report> = {}): Report {
  const coverage = { ...whole.coverage, repaired: index === 1 ? 0.5 : 0, pairs: { covered: 10 * index, total: 100 } }
  return reportWith(laws, { shard: { index, count: 2 }, coverage, ...change })
}

const codeOf = (reports: readonly Report[]): unknown => {
  try {
    return mergeReports(reports)
  } catch (error) {
    return ConvError.isInstance(error) && error.code
  }
}

describe('mergeReports', () => {
  test('shards in any order give the report of the whole, rows in order', () => {
    const merged = mergeReports([shard(2, [rows[3]!, rows[1]!]), shard(1, [rows[2]!, rows[0]!])])
    expect(merged.laws).toEqual(rows)
    expect(merged.verdict).toBe('nonconformant')
    expect(merged.summary).toEqual(whole.summary)
    expect(merged.shard).toBeNull()
    expect(merged.coverage).toEqual({
      claimed: 0.75,
      repaired: 0.25,
      pairs: { covered: 20, total: 100 },
      triples: whole.coverage.triples,
    })
    expect(merged.durationMs).toBe(2 * whole.durationMs)
  })

  test.each(['failed', 'known'] as const)(
    'a definition that is %s in one shard blocks rows over reals in another',
    (verdict) => {
      const definition = rowWith({ id: 'agrees-with-definition', family: 'definition', verdict })
      const real = rowWith({ id: 'a-law', domain: 'real', verdict: 'failed' })
      const other = rowWith({ id: 'b-law', verdict: 'failed' })
      const merged = mergeReports([shard(1, [definition]), shard(2, [real, other])])
      expect(merged.laws.map((row) => row.verdict)).toEqual(['blocked', 'failed', verdict])
      expect(merged.summary.rows.blocked).toBe(1)
    },
  )

  test('the beginning is the earliest; machines that differ are listed; features are those of every machine', () => {
    const other = { ...whole.environment, cpu: 'another processor', features: ['simd'] }
    const later = { environment: other, startedAt: '2026-11-24T00:00:00.000Z' }
    const merged = mergeReports([shard(1, []), shard(2, [], later)])
    expect(merged.startedAt).toBe('2026-11-24T00:00:00.000Z')
    expect(merged.environment).toEqual({
      ...whole.environment,
      cpu: 'a processor; another processor',
      features: ['simd'],
    })
  })

  test('a module may have been named otherwise in another shard; what else was asked is the same', () => {
    const asked = (adapter: string, laws: readonly string[]) => ({ request: { adapter, laws } })
    const named = [shard(1, [], asked('./a.mjs', ['a'])), shard(2, [], asked('lib/a.mjs', ['a']))]
    expect(mergeReports(named).request).toEqual({ adapter: './a.mjs', laws: ['a'] })
    const others = [shard(1, [], asked('./a.mjs', ['a'])), shard(2, [], asked('./a.mjs', ['b']))]
    expect(codeOf(others)).toBe('invalid-report')
  })

  test.each<[string, readonly Report[]]>([
    ['nothing', []],
    ['another share of claims', [shard(1, []), { ...shard(2, []), coverage: { ...whole.coverage, claimed: 0.5 } }]],
    ['a whole run', [whole]],
    ['a missing shard', [shard(1, rows)]],
    ['a shard twice', [shard(1, []), shard(1, [])]],
    ['another seed', [shard(1, []), shard(2, [], { seed: 43 })]],
    ['another profile', [shard(1, []), shard(2, [], { profile: 'standard' })]],
    ['another version', [shard(1, []), shard(2, [], { implementation: { ...whole.implementation, version: '2' } })]],
    [
      'other options',
      [shard(1, []), shard(2, [], { implementation: { ...whole.implementation, options: { a: 'b' } } })],
    ],
    ['another suite', [shard(1, []), shard(2, [], { suite: { version: '0.2.0', fastCheck: '4.10.2' } })]],
    ['another number of shards', [shard(1, []), shard(2, [], { shard: { index: 2, count: 3 } })]],
    ['a row in two shards', [shard(1, rows), shard(2, rows)]],
  ])('%s is refused', (_, reports) => expect(codeOf(reports)).toBe('invalid-report'))
})

describe('comparable', () => {
  const text = (report: Report) => JSON.stringify(comparable(report))

  test('times, environment, order of rows and order of keys do not matter', () => {
    const { seed, ...rest } = reportWith([...rows].reverse().map((row) => ({ ...row, durationMs: 99 })))
    const again: Report = {
      ...rest,
      startedAt: '2027-01-01T00:00:00.000Z',
      durationMs: 1,
      environment: { runtime: '', platform: '', cpu: '', features: [] },
      seed,
    }
    expect(text(again)).toBe(text(whole))
  })

  test.each<[string, Report]>([
    ['a verdict', reportWith([rowWith({ id: 'a-law', verdict: 'flaky' }), ...rows.slice(1)])],
    ['a figure', reportWith([rows[0]!, { ...rows[1]!, worstRatio: 0.5000000000000001 }, ...rows.slice(2)])],
    ['the seed', { ...whole, seed: 43 }],
  ])('%s matters', (_, other) => expect(text(other)).not.toBe(text(whole)))
})

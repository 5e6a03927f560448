import { type Verdict, verdicts } from '@convlaws/laws'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawVerdicts, percentage, summarise } from '../src/index.ts'

const rows = (...pairs: readonly (readonly [id: string, verdict: Verdict])[]) =>
  pairs.map(([id, verdict]) => ({ id, verdict }))

describe('lawVerdicts', () => {
  test('the worst row decides; skipped rows count only where there is no other', () => {
    const found = lawVerdicts(
      rows(['a', 'passed'], ['b', 'skipped'], ['a', 'failed'], ['c', 'skipped'], ['b', 'passed']),
    )
    expect([...found]).toEqual([
      ['a', 'failed'],
      ['b', 'passed'],
      ['c', 'skipped'],
    ])
  })
})

describe('summarise', () => {
  test.each<[readonly Verdict[], string]>([
    [['passed', 'skipped'], 'conformant'],
    [['passed', 'known'], 'conformant'],
    [['passed', 'vacuous'], 'inconclusive'],
    [['skipped'], 'inconclusive'],
    [['skipped', 'blocked'], 'inconclusive'],
    [[], 'inconclusive'],
    [['passed', 'vacuous', 'failed'], 'nonconformant'],
    [['errored'], 'nonconformant'],
    [['timeout'], 'nonconformant'],
    [['flaky', 'passed'], 'nonconformant'],
    [['unexpected-pass', 'passed'], 'nonconformant'],
  ])('%j is %s', (list, verdict) =>
    expect(summarise(list.map((one) => ({ id: 'a', verdict: one }))).verdict).toBe(verdict),
  )

  test('laws: skipped ones are not applicable, known failures are applicable and have not passed', () => {
    const { summary } = summarise(
      rows(['a', 'passed'], ['a', 'skipped'], ['b', 'skipped'], ['c', 'known'], ['d', 'failed']),
    )
    expect(summary.laws).toEqual({ passed: 1, applicable: 3, total: 4 })
  })

  test('rows: one count for each verdict, zero included, and they add up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verdicts)), (list) => {
        const { summary } = summarise(list.map((verdict, law) => ({ id: `${law}`, verdict })))
        expect(Object.keys(summary.rows).sort()).toEqual([...verdicts].sort())
        expect(Object.values(summary.rows).reduce((a, b) => a + b, 0)).toBe(list.length)
      }),
      { seed: Number(process.env.CONVLAWS_SEED) },
    )
  })
})

describe('percentage', () => {
  test.each([
    [1, 1, '100'],
    [0, 3, '0'],
    [0, 0, '–'],
    [99999, 100000, '99.9'],
    [1, 100000, '0.1'],
    [41, 44, '93.1'],
    [29, 100, '29'],
    [57, 100, '57'],
    [1, 3, '33.3'],
  ])('%i of %i is %s', (covered, total, text) => expect(percentage(covered, total)).toBe(text))

  test('is 100 only for all and 0 only for none', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const [covered, total] = [Math.min(a, b), Math.max(a, b)]
        expect(percentage(covered, total) === '100').toBe(covered === total)
        expect(percentage(covered, total) === '0').toBe(covered === 0)
      }),
      { seed: Number(process.env.CONVLAWS_SEED) },
    )
  })
})

import { describe, expect, test } from 'vitest'
import { benchReasonKo, goalsKo, netKo } from '../../src/performance/bench-ko.ts'
import { results } from '../../src/performance/results.ts'

const hangul = /\p{Script=Hangul}/u

describe('the published run in Korean', () => {
  test('every goal', () => {
    expect(results?.goals.map(({ title }) => title).filter((title) => goalsKo[title] === undefined)).toEqual([])
    expect(Object.values(goalsKo).every((text) => hangul.test(text))).toBe(true)
  })

  test('every reason', () => {
    const reasons = [
      ...(results?.goals ?? []),
      ...(results?.measurements.flatMap(({ entries }) => entries) ?? []),
    ].flatMap(({ reason }) => (reason === undefined ? [] : [reason]))
    expect(reasons.length).toBeGreaterThan(0)
    expect([...new Set(reasons)].filter((reason) => !hangul.test(benchReasonKo(reason)))).toEqual([])
  })

  test('every net', () => {
    const nets = [...new Set(results?.measurements.map(({ net }) => net))]
    expect(nets.length).toBeGreaterThan(0)
    expect(nets.map(netKo).filter((net) => /\b(audio|video|extra|pad)\b|\d-D/i.test(net))).toEqual([])
  })

  test('a reason of another kind stays as it is', () => expect(benchReasonKo('other')).toBe('other'))
})

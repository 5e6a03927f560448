import { describe, expect, test } from 'vitest'
import { benchReasonKo, contestantsKo, goalsKo, netKo } from '../../src/performance/bench-ko.ts'
import { results } from '../../src/performance/results.ts'

const hangul = /\p{Script=Hangul}/u

describe('the published run in Korean', () => {
  test('every goal', () => {
    expect(results?.goals.map(({ title }) => title).filter((title) => goalsKo[title] === undefined)).toEqual([])
    expect(Object.values(goalsKo).every((text) => hangul.test(text))).toBe(true)
  })

  test('every contestant', () => {
    expect(results?.contestants.length).toBeGreaterThan(0)
    expect(results?.contestants.filter(({ title }) => contestantsKo[title] === undefined)).toEqual([])
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

  test.each([
    [
      'skipped, wrong or not offered: tfjs-cpu has no time for 13 of 24, one thread; tfjs-wasm has no time for 1 of 8, 2 threads',
      '건너뛰었거나 틀렸거나 없는 측정: tfjs-cpu: 스레드 1개에서 24개 중 13개. tfjs-wasm: 스레드 2개에서 8개 중 1개',
    ],
    ['tfjs-wasm took no part, one thread', '참가하지 않음: tfjs-wasm, 스레드 1개'],
  ])('a remark on a goal: %s', (text, ko) => expect(benchReasonKo(text)).toBe(ko))

  test('a reason of another kind stays as it is', () => expect(benchReasonKo('other')).toBe('other'))
})

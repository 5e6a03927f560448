import { describe, expect, test } from 'vitest'
import { rootOfUnity, rootRoundings } from '../../src/terms/root-of-unity.ts'

describe('rootOfUnity', () => {
  test('quarter turns are exact', () => {
    expect([0, 1, 2, 3, 4, -1].map((m) => rootOfUnity(m, 4).map((part) => part + 0))).toEqual([
      [1, 0],
      [0, -1],
      [-1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
    ])
    expect(rootOfUnity(9, 12).map((part) => part + 0)).toEqual([0, 1])
  })

  test('known values: a twelfth, an eighth and a fifth of a turn', () => {
    const near = (x: number) => expect.closeTo(x, 15)
    expect(rootOfUnity(1, 12)).toEqual([near(Math.sqrt(3) / 2), near(-1 / 2)])
    expect(rootOfUnity(1, 8)).toEqual([near(Math.SQRT1_2), near(-Math.SQRT1_2)])
    expect(rootOfUnity(1, 5)).toEqual([near((Math.sqrt(5) - 1) / 4), near(-Math.sqrt((5 + Math.sqrt(5)) / 8))])
  })

  test('parts are as near to values known by roots as they claim', () => {
    const allowed = rootRoundings * 2 ** -53
    const known: [number, number, number][] = [
      [Math.abs(rootOfUnity(1, 6)[0]), 1 / 2, 1],
      [rootOfUnity(1, 8)[0] ** 2, 1 / 2, 2],
      [rootOfUnity(1, 12)[0] ** 2, 3 / 4, 2],
      [rootOfUnity(1, 24)[0] ** 2, (2 + Math.sqrt(3)) / 4, 2],
    ]
    for (const [value, expected, factors] of known) {
      expect(Math.abs(value / expected - 1)).toBeLessThanOrEqual(factors * allowed + 2 ** -52)
    }
  })
})

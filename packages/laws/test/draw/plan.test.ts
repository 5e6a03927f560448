import { everyCapability } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { coverageOf } from '../../src/draw/coverage.ts'
import { claimedLevels, factorNames, type Levels } from '../../src/draw/factors.ts'
import { plan } from '../../src/draw/plan.ts'

const allowed = claimedLevels(everyCapability)
const levelsAt = (assigned: { readonly [factor: string]: number }): Levels =>
  Object.fromEntries(
    factorNames.map((factor) => [factor, allowed[factor][assigned[factor] ?? 0]!]),
  ) as unknown as Levels

test('one hundred indices cover every pair of option values', () => {
  const { pairs } = coverageOf(plan(allowed, 1, 'row', 100).map(levelsAt), allowed)
  // Combinations that no problem has are not counted, and a plan may spend indices on them.
  expect(pairs.covered).toBe(pairs.total)
})

test('a plan is a function of seed and row', () => {
  expect(plan(allowed, 1, 'a', 20)).toEqual(plan(allowed, 1, 'a', 20))
  expect(plan(allowed, 1, 'a', 20)).not.toEqual(plan(allowed, 1, 'b', 20))
  expect(plan(allowed, 1, 'a', 20)).not.toEqual(plan(allowed, 2, 'a', 20))
})

test('a longer plan begins with the shorter one', () => {
  expect(plan(allowed, 3, 'row', 60).slice(0, 20)).toEqual(plan(allowed, 3, 'row', 20))
})

import { expect, test } from 'vitest'
import { stepsAround, ticksAmong } from '../../src/performance/log-axis.ts'

test('steps reach from below the least to above the greatest', () => {
  expect(stepsAround(0.3, 4)).toEqual([0.2, 0.5, 1, 2, 5])
  expect(stepsAround(1, 1)).toEqual([0.5, 1, 2])
  expect(stepsAround(0.0012, 0.0045)).toEqual([0.001, 0.002, 0.005])
  expect(stepsAround(7, 1000)).toEqual([5, 10, 20, 50, 100, 200, 500, 1000, 2000])
})

test('labels are those of all steps, of powers of ten, or of some of these, as there is room', () => {
  const steps = stepsAround(0.002, 1500)
  expect(ticksAmong(steps, 2000, 12)).toEqual(steps)
  expect(ticksAmong(steps, 300, 12)).toEqual([0.001, 0.01, 0.1, 1, 10, 100, 1000])
  expect(ticksAmong(steps, 120, 12)).toEqual([0.001, 0.1, 10, 1000])
})

import { expect, test } from 'vitest'
import { settledSpeed } from '../../src/measure/ceiling.ts'

/** What series of these speeds give, and how many of them were made. */
async function measured(speeds: readonly number[]): Promise<object> {
  let series = 0
  return { ...(await settledSpeed(async () => speeds[Math.min(series++, speeds.length - 1)]!)), series }
}

test('a speed is measured until three series agree within 3 %', async () => {
  expect(await measured([50, 50.5, 51])).toEqual({ speed: 51, settled: true, series: 3 })
  expect(await measured([40, 57, 30, 57, 58, 57.5])).toEqual({ speed: 57.5, settled: true, series: 6 })
})

test('a speed that never settles is that of the last of twelve series, and says so', async () => {
  const speeds = [10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 21]
  expect(await measured(speeds)).toEqual({ speed: 21, settled: false, series: 12 })
})

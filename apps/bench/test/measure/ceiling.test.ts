import { expect, test } from 'vitest'
import { ceilingSpeed } from '../../src/measure/ceiling.ts'

const ceiling = { kernel: 'none', flops: 1, run() {}, result: () => new Float32Array(0) }

/** The speed that series of these speeds give, and how many of them were made. */
async function settled(speeds: readonly number[]): Promise<readonly [speed: number, series: number]> {
  let made = 0
  const speed = await ceilingSpeed(ceiling, async () => speeds[Math.min(made++, speeds.length - 1)]!)
  return [speed, made]
}

test('a ceiling is measured until three series agree within 3 %', async () => {
  expect(await settled([50, 50.5, 51])).toEqual([51, 3])
  expect(await settled([40, 57, 30, 57, 58, 57.5])).toEqual([57.5, 6])
})

test('a ceiling that never settles is that of the last of twelve series', async () => {
  expect(await settled([10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 21])).toEqual([21, 12])
})

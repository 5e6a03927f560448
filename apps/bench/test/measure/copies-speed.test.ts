import { expect, test } from 'vitest'
import { copiesSpeed } from '../../src/measure/copies-speed.ts'

test('copies of the kernel measure series after series', { timeout: 30_000 }, async () => {
  const seen: number[] = []
  const { speed } = await copiesSpeed(2, async (series) => {
    seen.push(await series(), await series())
    return { speed: seen[1]!, settled: true }
  })
  expect(seen).toHaveLength(2)
  for (const each of seen) expect(each).toBeGreaterThan(0)
  expect(speed).toBe(seen[1])
})

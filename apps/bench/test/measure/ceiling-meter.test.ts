import { expect, test } from 'vitest'
import { createCeilingMeter } from '../../src/measure/ceiling-meter.ts'

const stages = ['before', 'loaded', 'after'] as const

/** The report of a run in which the gauges gave these speeds, one a stage. */
async function reportOf(speeds: readonly number[], copies?: readonly number[], unsettledAt = -1, copyUnsettledAt = -1) {
  let [stage, copy] = [0, 0]
  const meter = await createCeilingMeter(true, copies ? 2 : 1, {
    ceiling: async () => ({ speed: speeds[stage]!, settled: stage++ !== unsettledAt }),
    copies: async () => ({ speed: copies![copy]!, settled: copy++ !== copyUnsettledAt }),
  })
  for (const stage of stages.slice(0, speeds.length)) await meter.measure(stage)
  return meter.report
}

test('a run is noisy where ceilings are more than 10 % apart', async () => {
  expect(await reportOf([50, 51, 54.9])).toMatchObject({ before: 50, loaded: 51, after: 54.9, noisy: false })
  expect(await reportOf([50, 51, 55.1])).toMatchObject({ noisy: true })
})

test('a run is noisy where a ceiling did not settle', async () => {
  for (const stage of [0, 1, 2]) expect(await reportOf([50, 50, 50], undefined, stage)).toMatchObject({ noisy: true })
})

test('a run on two threads is noisy where what two copies reach is more than 10 % apart, or does not settle', async () => {
  expect(await reportOf([50, 50, 50], [100, 95, 101])).toMatchObject({
    ...{ copies: 100, copiesLoaded: 95, copiesAfter: 101 },
    noisy: false,
  })
  expect(await reportOf([50, 50, 50], [100, 58, 101])).toMatchObject({ noisy: true })
  for (const stage of [0, 1, 2]) {
    expect(await reportOf([50, 50, 50], [100, 100, 100], undefined, stage)).toMatchObject({ noisy: true })
  }
})

test('there is a report once everyone is loaded', async () => {
  expect(await reportOf([50])).toBeUndefined()
  expect(await reportOf([50, 50])).toMatchObject({ loaded: 50, noisy: false })
  expect(await reportOf([50, 50])).not.toHaveProperty('after')
})

test('nothing is measured where our engine takes no part', async () => {
  const meter = await createCeilingMeter(false, 1)
  await meter.measure('before')
  expect([meter.ceiling, meter.report]).toEqual([undefined, undefined])
})

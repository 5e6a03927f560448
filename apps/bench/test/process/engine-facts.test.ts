import { expect, test } from 'vitest'
import { loadIm2col } from '../../src/contestants/load-im2col.ts'
import { parseLayerLine } from '../../src/layers/layer-line.ts'
import { engineFacts } from '../../src/process/engine-facts.ts'
import { timed } from '../report/fixture.ts'

const subject = parseLayerLine('test/layer: forward n1 ci64 size56x56 co64 filter3x3 padding1x1')
const ours = timed('im2col', 1, 1, 1)
const winograd = timed('im2col-winograd', 1, 1, 1)

test('scratch is the most that a plan of ours takes for one thread, of the ways that were timed', async () => {
  const alone = await engineFacts(subject, [ours], 2)
  const both = await engineFacts(subject, [ours, winograd, timed('tfjs-wasm', 1, 1, 1)], 2)
  expect(alone.explanation).toContain(`scratch ${Math.ceil(alone.scratchBytes! / 1024)} KiB a thread`)
  expect(both.explanation).toBe(alone.explanation)
  expect(both.scratchBytes).toBeGreaterThan(alone.scratchBytes!)
  const untimed = { id: 'im2col-winograd', threads: 2, status: 'failed' } as const
  expect(await engineFacts(subject, [ours, untimed], 2)).toEqual(alone)
})

test('a tensor that stays in memory is cleared once it was read, so that a call that writes nothing is not right', async () => {
  const resident = await loadIm2col('im2col-resident', 1)
  const { problem } = subject
  const operands = {
    input: { shape: [1, 64, 56, 56], data: new Float32Array(64 * 56 * 56).fill(1) },
    filter: { shape: [64, 64, 3, 3], data: new Float32Array(64 * 64 * 9).fill(1) },
  }
  const call = await resident.prepare({ operation: 'forward', problem, operands })
  const result = call.run()
  // The window in the corner lies over 2 by 2 of 64 planes.
  expect(call.numbers(result)[0]).toBe(256)
  expect(call.numbers(result)[0]).toBeNaN()
  await call.dispose()
})

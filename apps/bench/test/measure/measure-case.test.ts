import reference from '@convlaws/reference'
import type { Implementation, Tensor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import type { Contestant } from '../../src/contestants/contestant.ts'
import { implementationContestant } from '../../src/contestants/implementation.ts'
import { parseLayerLine } from '../../src/layers/layer-line.ts'
import { measureCase } from '../../src/measure/measure-case.ts'
import { defaultSettings, type Settings } from '../../src/measure/settings.ts'
import { createSpeedHistory } from '../../src/measure/speed-history.ts'
import { reportSchema } from '../../src/report/report-schema.ts'

const subject = parseLayerLine('test/small: forward n1 ci2 size6x6 co3 filter3x3 padding1x1')
const settings: Settings = { ...defaultSettings, rounds: 2, blockMs: 1, warmLimitMs: 50 }

const changed = (name: string, forward: (right: Tensor) => Tensor): Implementation => ({
  ...reference,
  name,
  forward: (problem, operands) => forward(reference.forward(problem, operands)),
})

const measure = (contestants: readonly Contestant[], how: Settings = settings) =>
  measureCase(subject, {
    contestants,
    ceiling: undefined,
    baseline: 'reference',
    settings: how,
    history: createSpeedHistory(),
    tell: () => {},
  })

test('a right contestant is timed, with ratios to the baseline', async () => {
  const { entries, line, gflop } = await measure([
    implementationContestant(reference),
    implementationContestant(changed('same', (right) => right)),
  ])
  expect(parseLayerLine(line)).toMatchObject({ operation: 'forward', problem: subject.problem })
  expect(gflop).toBe((2 * 36 * 9 * 6) / 1e9)
  expect(entries.map(({ id, status, rounds }) => [id, status, rounds])).toEqual([
    ['reference', 'timed', 2],
    ['same', 'timed', 2],
  ])
  expect(entries[0]!.ratio).toEqual({ q1: 1, median: 1, q3: 1 })
  expect(entries[1]!.ratio!.median).toBeGreaterThan(0)
  for (const entry of entries)
    expect(reportSchema.shape.measurements.element.shape.entries.element.parse(entry)).toEqual(entry)
})

test('a wrong answer is shown as wrong and is not timed', async () => {
  const wrong = changed('wrong', ({ shape, data }) => ({ shape, data: data.map((value) => value * (1 + 2 ** -10)) }))
  const { entries } = await measure([implementationContestant(reference), implementationContestant(wrong)])
  expect(entries[1]).toMatchObject({ id: 'wrong', status: 'wrong', check: { right: false } })
  expect(entries[1]!.ms).toBeUndefined()
  expect(entries[1]!.ratio).toBeUndefined()
})

test('an answer that becomes wrong later is not ranked either', async () => {
  let calls = 0
  const late = changed('late', ({ shape, data }) => ({ shape, data: calls++ < 1 ? data : data.map((value) => -value) }))
  const { entries } = await measure([implementationContestant(late)])
  expect(entries[0]).toMatchObject({ status: 'wrong', reason: expect.stringMatching(/^after the rounds/) })
  expect(entries[0]!.ms).toBeUndefined()
})

test('a result of another shape, a failure, and a refusal are told apart', async () => {
  const flat = changed('flat', ({ data }) => ({ shape: [data.length], data }))
  const broken = changed('broken', () => {
    throw new Error('no memory')
  })
  const unable: Implementation = { ...reference, name: 'unable', capabilities: { ranks: [1] } }
  const { entries } = await measure([flat, broken, unable].map(implementationContestant))
  expect(entries.map(({ status, reason }) => [status, reason])).toEqual([
    ['failed', expect.stringContaining('shape [108]')],
    ['failed', 'no memory'],
    ['unsupported', 'rank 2 is not claimed'],
  ])
})

test('one that fails in the rounds is shown as failed, and the others are timed', async () => {
  let calls = 0
  const { entries } = await measure([
    implementationContestant(reference),
    {
      ...implementationContestant(changed('tires', (right) => right)),
      prepare: ({ problem, operands }) => ({
        run: () => reference.forward(problem, { input: operands.input!, filter: operands.filter! }),
        ready: () => {
          if (++calls === 2) throw new Error('no more memory')
        },
        numbers: (result) => (result as Tensor).data as Float32Array,
        dispose: () => {},
      }),
    },
  ])
  expect(entries.map(({ id, status }) => [id, status])).toEqual([
    ['reference', 'timed'],
    ['tires', 'failed'],
  ])
  expect(entries[1]).toMatchObject({ reason: 'in the rounds: no more memory' })
  expect(entries[1]!.ms).toBeUndefined()
})

test('a failing call with an unprepared filter costs nothing but its own figure; a failing disposal is a failure', async () => {
  const contestant = implementationContestant(reference)
  const fails = () => {
    throw new Error('not so')
  }
  const { entries } = await measure([
    { ...contestant, unprepared: fails },
    {
      ...contestant,
      id: 'stays',
      prepare: async (call) => ({ ...(await contestant.prepare(call)), dispose: fails }),
    },
  ])
  expect(entries[0]).toMatchObject({ status: 'timed' })
  expect(entries[0]!.unpreparedMs).toBeUndefined()
  expect(entries[1]).toMatchObject({ status: 'failed', reason: 'disposal: not so' })
})

test('what would take too long is skipped, and says so', async () => {
  const slow = { ...implementationContestant(reference), expectedGflops: () => 1e-9 }
  const { entries } = await measure([slow])
  expect(entries[0]).toMatchObject({ status: 'skipped', reason: expect.stringContaining('one call would take') })
})

test('a first call that took too long is right, but skipped', async () => {
  const slow = changed('slow', (right) => {
    const end = performance.now() + 30
    while (performance.now() < end);
    return right
  })
  const { entries } = await measure([implementationContestant(slow)], { ...settings, skipMs: 20 })
  expect(entries[0]).toMatchObject({ status: 'skipped', check: { right: true } })
  expect(entries[0]!.ms).toBeUndefined()
})

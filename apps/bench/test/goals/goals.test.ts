import { expect, test } from 'vitest'
import { goals } from '../../src/goals/goals.ts'
import { allOf, atLeast } from '../../src/goals/verdict.ts'
import { layerLine } from '../../src/layers/layer-line.ts'
import { flopsOf } from '../../src/layers/scope.ts'
import { casesOf } from '../../src/layers/select-cases.ts'
import type { Measurement } from '../../src/report/report-schema.ts'
import { layerTable } from '../layers/layer-table.ts'
import { timed } from '../report/fixture.ts'

const flat = (value: number) => ({ q1: value, median: value, q3: value })

test('quartiles on both sides of the target leave it open', () => {
  expect(atLeast({ q1: 1.2, median: 1.3, q3: 1.4 }, 1.2)).toBe('met')
  expect(atLeast({ q1: 1.1, median: 1.15, q3: 1.19 }, 1.2)).toBe('missed')
  expect(atLeast({ q1: 1.1, median: 1.3, q3: 1.4 }, 1.2)).toBe('undecided')
})

test('all must be met; one miss is a miss; nothing is undecided', () => {
  expect(allOf(['met', 'met'])).toBe('met')
  expect(allOf(['met', 'undecided', 'missed'])).toBe('missed')
  expect(allOf(['met', 'undecided'])).toBe('undecided')
  expect(allOf([])).toBe('undecided')
})

/** A complete run in which each ratio just suffices for every goal. */
function completeRun(): Measurement[] {
  const cases = casesOf(layerTable, 'core')
  return [1, 2].flatMap((threads) =>
    cases
      .filter(({ operation }) => threads === 1 || operation === 'forward' || operation === 'transposed')
      .map((subject) => {
        const gflop = flopsOf(subject) / 1e9
        const entry = (id: string, ratio: number) => timed(id, ratio, gflop, ratio)
        return {
          threads,
          net: subject.net,
          line: layerLine(subject),
          core: true,
          operation: subject.operation as Measurement['operation'],
          gflop,
          scratchBytes: 2_000_000,
          entries: [
            entry('im2col', 1),
            { ...entry('im2col-resident', 1), ofCeiling: flat(0.85) },
            entry('im2col-winograd', 1 / 1.6),
            entry('im2col-one-thread', gflop >= 0.1 ? 1.7 : 0.97),
            entry('onnxruntime-web', 4),
            entry('tfjs-wasm', subject.operation === 'inputGradient' ? 20 : 2.01),
            entry('tfjs-cpu', 100),
            entry('onnxruntime-node', 0.3),
          ],
        } satisfies Measurement
      }),
  )
}

/** The same run with one entry changed wherever it is. */
const withEntry = (id: string, change: (entry: Measurement['entries'][number], one: Measurement) => object) =>
  completeRun().map((one) => ({
    ...one,
    entries: one.entries.map((entry) => (entry.id === id ? { ...entry, ...change(entry, one) } : entry)),
  }))

const verdicts = (measurements: readonly Measurement[]) =>
  Object.fromEntries(goals(measurements).map(({ id, verdict }) => [id, verdict]))

test('a run that just suffices meets every goal, and the native library counts for nothing', () => {
  expect(verdicts(completeRun())).toEqual({
    1: 'met',
    2: 'met',
    3: 'met',
    4: 'met',
    5: 'met',
    6: 'met',
    7: 'met',
    8: 'met',
  })
})

test.each([
  [1, 'one dense layer below 1.2 times the best portable library', 'tfjs-wasm', /c2-3x3: forward/, flat(1.19)],
  [2, 'one layer below 85 % of the ceiling', 'im2col-resident', /c2-3x3: forward/, undefined],
  [3, 'one depthwise layer below 4 times onnxruntime-web', 'onnxruntime-web', /dw5: forward/, flat(3.9)],
  [4, 'Winograd at 1.5 times on one layer', 'im2col-winograd', /c2-3x3: forward/, flat(1 / 1.5)],
  [5, 'one gradient of the input at 19 times', 'tfjs-wasm', /c2-3x3: inputGradient/, flat(19)],
  [6, 'one gradient of the filter at 4 times', 'tfjs-cpu', /c2-3x3: filterGradient/, flat(4)],
  [8, 'one small layer slower on two threads', 'im2col-one-thread', /dw5: forward/, flat(0.96)],
])('goal %i is missed by %s, and by no other goal', (goal, _, id, line, ratio) => {
  const changed = withEntry(id, (_entry, one) =>
    line.test(one.line) ? (ratio ? { ratio } : { ofCeiling: flat(0.84) }) : {},
  )
  const missed = goals(changed).filter(({ verdict }) => verdict === 'missed')
  expect(missed.map((one) => one.id)).toEqual([goal])
})

test('the mean over layers decides goal 1 where each layer suffices', () => {
  const changed = withEntry('tfjs-wasm', (_, { operation }) => (operation === 'forward' ? { ratio: flat(1.5) } : {}))
  const [first] = goals(changed)
  expect(first!.verdict).toBe('missed')
  const missed = first!.figures.filter(({ verdict }) => verdict === 'missed')
  expect(missed.every(({ what }) => what.includes('geometric mean over 28'))).toBe(true)
  expect(missed.map(({ threads }) => threads)).toEqual([1, 2])
})

test('scratch above 2 MB misses goal 7', () => {
  const [first, ...others] = completeRun()
  expect(verdicts([{ ...first!, scratchBytes: 2_000_001 }, ...others])[7]).toBe('missed')
  expect(verdicts(others)[7]).toBe('undecided')
})

test('a partial run decides nothing but misses', () => {
  const some = completeRun().filter(({ line }) => line.startsWith('resnet'))
  expect(new Set(Object.values(verdicts(some)))).toEqual(new Set(['undecided']))
  expect(goals(some)[0]!.reason).toContain('of 56 measurements')
  expect(verdicts([])[1]).toBe('undecided')
})

test('a library that is wrong or skipped is not ranked, and the goal says how many have no figure', () => {
  const changed = withEntry('tfjs-cpu', (_, { line }) =>
    line.includes('c2-3x3: filterGradient') ? { status: 'skipped', reason: 'slow' } : {},
  )
  const sixth = goals(changed)[5]!
  expect(sixth.verdict).toBe('met')
  expect(sixth.reason).toContain('tfjs-cpu has no time for 1 of 24')
})

test.each([
  ['onnxruntime-web', [1, 3]],
  ['tfjs-wasm', [1, 3, 5]],
  ['tfjs-cpu', [1, 6]],
] as const)('without %s the goals that compare with it are undecided', (absent, open) => {
  const without = completeRun().map((one) => ({ ...one, entries: one.entries.filter(({ id }) => id !== absent) }))
  const undecided = goals(without).filter(({ verdict }) => verdict === 'undecided')
  expect(undecided.map(({ id }) => id)).toEqual(open)
  const why = undecided.map(({ reason }) => reason)
  expect(why.every((reason) => /took no part|nothing that it needs/.test(reason!))).toBe(true)
})

test('a wrong answer of ours misses the goals that need it', () => {
  const changed = withEntry('im2col-winograd', (_, { line }) =>
    line.includes('c2-3x3: forward') ? { status: 'wrong', reason: 'x' } : {},
  )
  const fourth = goals(changed)[3]!
  expect([fourth.verdict, fourth.reason]).toEqual(['missed', '1 answers of ours are wrong or failed'])
})

test('layers outside the core set count for nothing', () => {
  const outside = {
    ...completeRun()[0]!,
    core: false,
    entries: [timed('im2col', 1, 1, 1), timed('tfjs-wasm', 0.1, 1, 0.1)],
  }
  expect(verdicts([...completeRun(), outside])[1]).toBe('met')
})

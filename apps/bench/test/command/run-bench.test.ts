import { expect, test } from 'vitest'
import { type Plan, runBench, type Watcher } from '../../src/command/run-bench.ts'
import { defaultSettings } from '../../src/measure/settings.ts'
import type { runTask } from '../../src/process/run-task.ts'
import type { CeilingReport, Measurement } from '../../src/report/report-schema.ts'
import { denseMeasurement, depthwiseMeasurement } from '../report/fixture.ts'

const plan: Plan = {
  set: 'selection',
  cases: [],
  threads: [1, 2],
  attempts: 2,
  contestants: ['im2col'],
  nodeFlags: [],
  settings: defaultSettings,
}
const ceiling = (noisy: boolean): CeilingReport => ({ kernel: 'kernel', before: 50, loaded: 50, after: 50, noisy })

/** One attempt of a process: what it measured, what happens then, and whether its speeds were noisy, if it comes that far. */
interface Told {
  readonly measurement: Measurement
  readonly then?: () => void
  readonly noisy: boolean
}

/** Runs a plan whose processes tell this, one after another; with what the watcher was told. */
async function outcomeOf(told: readonly Told[], more: Partial<Plan> = {}, abort = new AbortController()) {
  const left = [...told]
  const begun: string[] = []
  const written: number[][] = []
  const run: typeof runTask = async ({ threads }, _, tell) => {
    const { noisy, measurement, then } = left.shift()!
    tell({ kind: 'measured', measurement: { ...measurement, threads } })
    then?.()
    if (!abort.signal.aborted) tell({ kind: 'ceiling', ceiling: ceiling(noisy) })
  }
  const watcher: Watcher = {
    begin: (_, threads, attempt) => void begun.push(`${threads}:${attempt}`),
    doing: () => {},
    measured: (_, soFar) => void written.push(soFar.processes.map(({ attempt }) => attempt!)),
    end: () => {},
  }
  const outcome = await runBench({ ...plan, ...more }, watcher, abort.signal, run)
  const attempts = outcome.report.processes.map(({ threads, attempt }) => [threads, attempt])
  return { ...outcome, begun, written, attempts }
}

const quiet: Told = { noisy: false, measurement: denseMeasurement }
const noisy: Told = { noisy: true, measurement: depthwiseMeasurement }

test('quiet processes are measured once', async () => {
  const { begun, report, attempts } = await outcomeOf([quiet, quiet])
  expect(begun).toEqual(['1:1', '2:1'])
  expect(attempts).toEqual([
    [1, 1],
    [2, 1],
  ])
  expect(report).toMatchObject({ complete: true, measurements: [{ threads: 1 }, { threads: 2 }] })
})

test('a noisy process is measured once more, and only what it found then is reported', async () => {
  const { begun, report, written } = await outcomeOf([quiet, noisy, quiet])
  expect(begun).toEqual(['1:1', '2:1', '2:2'])
  expect(report.measurements.map(({ line, threads }) => [line, threads])).toEqual([
    [denseMeasurement.line, 1],
    [denseMeasurement.line, 2],
  ])
  expect(report.processes[1]).toMatchObject({ attempt: 2, ceiling: { noisy: false } })
  // Until the second attempt is complete, the first is what there is.
  expect(written).toEqual([[1], [1, 1], [1, 1]])
})

test('a process that stays noisy is reported as noisy, after so many attempts', async () => {
  for (const attempts of [1, 3]) {
    const { report, begun } = await outcomeOf(Array(attempts).fill(noisy), { threads: [2], attempts })
    expect(begun).toHaveLength(attempts)
    expect(report).toMatchObject({ complete: true, processes: [{ attempt: attempts, ceiling: { noisy: true } }] })
  }
})

test.each(['an interrupt', 'a failure'])('%s in a second attempt leaves the whole first one', async (what) => {
  const abort = new AbortController()
  const failure = new Error('lost')
  const then = () => {
    if (what === 'a failure') throw failure
    abort.abort()
  }
  const outcome = await outcomeOf([noisy, { ...quiet, then }], { threads: [1] }, abort)
  expect(outcome.begun).toEqual(['1:1', '1:2'])
  expect(outcome.failure).toBe(what === 'a failure' ? failure : undefined)
  expect(outcome.report).toMatchObject({ complete: false, processes: [{ attempt: 1 }] })
  expect(outcome.report.measurements.map(({ line }) => line)).toEqual([depthwiseMeasurement.line])
})

import { goals } from '../goals/goals.ts'
import type { Case } from '../layers/layer.ts'
import { isLayer } from '../layers/scope.ts'
import type { Settings } from '../measure/settings.ts'
import type { Message } from '../process/messages.ts'
import { runTask, startWith } from '../process/run-task.ts'
import { environment } from '../report/environment.ts'
import { type Measurement, type Report, reportVersion } from '../report/report-schema.ts'
import { listenTo, type MeasuredProcess } from './measured-process.ts'

/** What is to be measured. */
export interface Plan {
  readonly set: Report['set']
  readonly cases: readonly Case[]
  /** One process for each of these numbers of threads, one after another. */
  readonly threads: readonly number[]
  /** How often a process is measured at most, while it is noisy. */
  readonly attempts: number
  readonly contestants: readonly string[]
  /** More flags for the measuring processes. */
  readonly nodeFlags: readonly string[]
  readonly settings: Settings
}

/** Whoever wants to know how far a run is. */
export interface Watcher {
  /** A process begins; from the second attempt on since the one before was noisy. */
  begin(cases: number, threads: number, attempt: number): void
  doing(what: string): void
  measured(measurement: Measurement, soFar: Report): void
  end(): void
}

/** Gradients are measured on one thread: no goal speaks of theirs on two. A selection is measured as it was asked for. */
export function casesOn(threads: number, { cases, set }: Pick<Plan, 'cases' | 'set'>): Case[] {
  return cases.filter((one) => threads === 1 || set === 'selection' || isLayer(one))
}

/** What became of a run. */
export interface Outcome {
  /** What was measured; marked as incomplete after an abort or a failure. */
  readonly report: Report
  /** Why a measuring process failed, where one did. */
  readonly failure?: unknown
}

/**
 * Measures a plan, one process for each number of threads. A process that was noisy is measured once more, as often as the
 * plan allows; what it found is kept until another attempt is complete.
 */
export async function runBench(plan: Plan, watcher: Watcher, signal: AbortSignal, run = runTask): Promise<Outcome> {
  const started = new Date()
  const done: MeasuredProcess[] = []
  const start = startWith(plan.nodeFlags)
  const where = environment(start)
  const report = (complete: boolean, heard: readonly MeasuredProcess[]): Report => {
    const measurements = heard.flatMap((one) => one.measurements)
    const contestants = new Map(heard.flatMap((one) => one.contestants.map((info) => [info.id, info])))
    return {
      schema: 'convlaws-bench',
      version: reportVersion,
      complete,
      set: plan.set,
      started: started.toISOString(),
      seconds: (Date.now() - started.getTime()) / 1000,
      environment: where,
      settings: { ...plan.settings },
      contestants: [...contestants.values()],
      processes: heard.map((one) => one.process),
      measurements,
      goals: goals(measurements),
    }
  }
  for (const threads of plan.threads) {
    const cases = casesOn(threads, plan)
    const { contestants, settings } = plan
    let whole: MeasuredProcess | undefined
    for (let attempt = 1; attempt <= plan.attempts && !signal.aborted; attempt++) {
      if (whole && !whole.process.ceiling?.noisy) break
      const { hear, heard } = listenTo(threads, attempt)
      const soFar = () => [...done, whole ?? heard()]
      const tell = (message: Message) => {
        hear(message)
        if (message.kind === 'doing') watcher.doing(message.what)
        if (message.kind === 'measured') watcher.measured(message.measurement, report(false, soFar()))
      }
      watcher.begin(cases.length, threads, attempt)
      try {
        await run({ threads, contestants, cases, settings }, start, tell, signal)
      } catch (failure) {
        return { report: report(false, soFar()), failure }
      } finally {
        watcher.end()
      }
      if (!signal.aborted || !whole) whole = heard()
    }
    if (whole) done.push(whole)
  }
  return { report: report(!signal.aborted, done) }
}

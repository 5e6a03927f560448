import { goals } from '../goals/goals.ts'
import type { Case } from '../layers/layer.ts'
import { isLayer } from '../layers/scope.ts'
import type { Settings } from '../measure/settings.ts'
import type { ContestantInfo, Message } from '../process/messages.ts'
import { runTask, startWith } from '../process/run-task.ts'
import { environment } from '../report/environment.ts'
import { type Measurement, type ProcessReport, type Report, reportVersion } from '../report/report-schema.ts'

/** What is to be measured. */
export interface Plan {
  readonly set: Report['set']
  readonly cases: readonly Case[]
  /** One process for each of these numbers of threads, one after another. */
  readonly threads: readonly number[]
  readonly contestants: readonly string[]
  /** More flags for the measuring processes. */
  readonly nodeFlags: readonly string[]
  readonly settings: Settings
}

/** Whoever wants to know how far a run is. */
export interface Watcher {
  begin(cases: number, threads: number): void
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

/** Measures a plan, one process for each number of threads. */
export async function runBench(plan: Plan, watcher: Watcher, signal: AbortSignal): Promise<Outcome> {
  const started = new Date()
  const infos = new Map<string, ContestantInfo>()
  const processes: ProcessReport[] = []
  const measurements: Measurement[] = []
  const start = startWith(plan.nodeFlags)
  const where = environment(start)
  const report = (complete: boolean, running: readonly ProcessReport[] = []): Report => ({
    schema: 'convlaws-bench',
    version: reportVersion,
    complete,
    set: plan.set,
    started: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    environment: where,
    settings: { ...plan.settings },
    contestants: [...infos.values()],
    processes: [...processes, ...running],
    measurements,
    goals: goals(measurements),
  })
  for (const threads of plan.threads) {
    if (signal.aborted) break
    const cases = casesOn(threads, plan)
    const begun = performance.now()
    let facts: Pick<ProcessReport, 'ceiling' | 'absent'> = { absent: [] }
    const now = (): ProcessReport => ({ threads, seconds: (performance.now() - begun) / 1000, ...facts })
    const hear = (message: Message) => {
      if (message.kind === 'loaded') {
        for (const info of message.contestants) infos.set(info.id, info)
        facts = { ...facts, absent: [...message.absent] }
      } else if (message.kind === 'ceiling') facts = { ...facts, ceiling: message.ceiling }
      else if (message.kind === 'doing') watcher.doing(message.what)
      else if (message.kind === 'measured') {
        measurements.push(message.measurement)
        watcher.measured(message.measurement, report(false, [now()]))
      }
    }
    watcher.begin(cases.length, threads)
    const { contestants, settings } = plan
    try {
      await runTask({ threads, contestants, cases, settings }, start, hear, signal)
    } catch (failure) {
      return { report: report(false, [now()]), failure }
    } finally {
      watcher.end()
    }
    processes.push(now())
  }
  return { report: report(!signal.aborted) }
}

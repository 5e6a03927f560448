import type { ContestantInfo, Message } from '../process/messages.ts'
import type { Measurement, ProcessReport } from '../report/report-schema.ts'

/** What one measuring process has told so far. */
export interface MeasuredProcess {
  readonly process: ProcessReport
  readonly contestants: readonly ContestantInfo[]
  readonly measurements: readonly Measurement[]
}

/** Gathers what a process on so many threads tells; `attempt` counts from 1. */
export function listenTo(threads: number, attempt: number): { hear(message: Message): void; heard(): MeasuredProcess } {
  const begun = performance.now()
  const measurements: Measurement[] = []
  let contestants: readonly ContestantInfo[] = []
  let facts: Pick<ProcessReport, 'ceiling' | 'absent'> = { absent: [] }
  return {
    hear(message) {
      if (message.kind === 'loaded') {
        contestants = message.contestants
        facts = { ...facts, absent: [...message.absent] }
      } else if (message.kind === 'ceiling') facts = { ...facts, ceiling: message.ceiling }
      else if (message.kind === 'measured') measurements.push(message.measurement)
    },
    heard() {
      const seconds = (performance.now() - begun) / 1000
      return { process: { threads, attempt, seconds, ...facts }, contestants, measurements: [...measurements] }
    },
  }
}

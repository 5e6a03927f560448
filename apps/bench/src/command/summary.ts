import { threeDigits } from '../report/number-text.ts'
import type { Entry, Report } from '../report/report-schema.ts'

function entryText({ id, status, reason, gflops, ms, ratio }: Entry): string {
  if (status !== 'timed') return `  ${id.padEnd(22)} ${status}: ${reason}`
  const compared = ratio ? `   ×${threeDigits(ratio.median)} (${threeDigits(ratio.q1)}–${threeDigits(ratio.q3)})` : ''
  return `  ${id.padEnd(22)} ${threeDigits(ms!.p50).padStart(8)} ms ${threeDigits(gflops!).padStart(7)} GFLOP/s${compared}`
}

/** A report as lines for a terminal: every measurement of a selection, then the goals of a whole run. */
export function summary({ measurements, goals, processes, set }: Report): string {
  const lines = processes.flatMap(({ threads, ceiling, absent }) => [
    ...absent.map(({ id, reason }) => `not loaded: ${id}: ${reason}`),
    ...(ceiling
      ? [
          `ceiling, ${threads} threads: ${threeDigits(ceiling.before)} before, ${threeDigits(ceiling.loaded)} loaded, ${threeDigits(ceiling.after ?? ceiling.loaded)} after GFLOP/s${ceiling.noisy ? ', NOISY' : ''}`,
        ]
      : []),
  ])
  const each = measurements.flatMap(({ line, threads, entries }) => [
    `${line}, threads: ${threads}`,
    ...entries.map(entryText),
  ])
  const judged = goals.map(
    ({ id, title, verdict, reason }) => `${id}. ${verdict}: ${title}${reason ? ` (${reason})` : ''}`,
  )
  return [...lines, ...(set === 'selection' ? each : judged)].join('\n')
}

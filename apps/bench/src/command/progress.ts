import { parseLayerLine } from '../layers/layer-line.ts'
import type { Measurement } from '../report/report-schema.ts'
import type { Watcher } from './run-bench.ts'

/** Shows on the standard error how far a run is. */
export type Progress = Pick<Watcher, 'begin' | 'doing' | 'end'> & { measured(measurement: Measurement): void }

const say = (line: string) => process.stderr.write(`${line}\n`)

const againText = (attempt: number) => (attempt > 1 ? `, attempt ${attempt}, as the one before was noisy` : '')

/** What a measurement found, in one short line: our speed and how it compares. */
export function measurementText({ line, entries }: Measurement): string {
  const { name, operation } = parseLayerLine(line)
  const results = entries
    .filter(({ id }) => !id.startsWith('im2col-'))
    .map(({ id, status, gflops }) => `${id} ${status === 'timed' ? gflops!.toPrecision(3) : status}`)
  return `${name} ${operation}: ${results.join(', ')}`
}

const lines = (): Progress => {
  let [done, total] = [0, 0]
  return {
    begin: (cases, threads, attempt) => {
      ;[done, total] = [0, cases]
      say(
        `${threads === 1 ? 'One thread' : `${threads} threads`}${againText(attempt)}: ${cases} layers and gradients, in GFLOP/s`,
      )
    },
    doing: () => {},
    measured: (measurement) => {
      done++
      say(`${done}/${total} ${measurementText(measurement)}`)
    },
    end: () => {},
  }
}

async function bar(): Promise<Progress> {
  const { progress } = await import('@clack/prompts')
  type Shown = ReturnType<typeof progress>
  let shown: Shown | undefined
  // A line that the terminal breaks would not be written over; the bar and what surrounds it take 50 columns.
  const short = (text: string) => text.slice(0, Math.max(0, process.stderr.columns - 50))
  return {
    begin: (cases, threads, attempt) => {
      shown = progress({ max: Math.max(1, cases), size: 30, output: process.stderr, withGuide: false })
      shown.start(`threads: ${threads}${againText(attempt)}`)
      // Without this the library would read an interrupt from the keyboard itself, and end the run before its report.
      if (process.stdin.isTTY) process.stdin.setRawMode(false)
    },
    doing: (what) => shown?.message(short(what)),
    measured: (measurement) => shown?.advance(1, short(measurementText(measurement))),
    end: () => shown?.stop('measured'),
  }
}

/** A bar on a terminal, a line for each measurement elsewhere. The bar's library is loaded only for it. */
export async function createProgress(): Promise<Progress> {
  return process.stderr.isTTY && process.stderr.columns > 60 && !process.env.CI ? bar() : lines()
}

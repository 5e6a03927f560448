import { progress as clackProgress } from '@clack/prompts'
import { failures, type RowResult } from '@convlaws/laws'
import { complain } from './terminal.ts'

/** Shows how far a run has come, on the standard error. */
export interface Progress {
  row(result: RowResult): void
  end(): void
}

/** Milliseconds between two lines where there is no terminal. */
const lineInterval = 4000

const silent: Progress = { row: () => {}, end: () => {} }

function counts(total: number): { add: (row: RowResult) => string } {
  let [done, failing] = [0, 0]
  return {
    add: ({ verdict }) => {
      done++
      if (failures.includes(verdict)) failing++
      return `${done}/${total} rows${failing > 0 ? `, ${failing} failing` : ''}`
    },
  }
}

function bar(title: string, total: number): Progress {
  const shown = clackProgress({ max: total, size: 30, output: process.stderr, withGuide: false })
  const { add } = counts(total)
  let text = ''
  shown.start(title)
  // Without this the library would read an interrupt from the keyboard itself, and end the command before its report.
  if (process.stdin.isTTY) process.stdin.setRawMode(false)
  return {
    row: (result) => {
      text = add(result)
      shown.advance(1, `${title} ${text} ${result.id}`)
    },
    end: () => shown.stop(`${title} ${text}`),
  }
}

function lines(title: string, total: number): Progress {
  const { add } = counts(total)
  let last = performance.now()
  return {
    row: (result) => {
      const text = add(result)
      if (performance.now() - last < lineInterval) return
      last = performance.now()
      complain(`${title}: ${text}`)
    },
    end: () => {},
  }
}

/** A bar on a terminal, a line every few seconds elsewhere, nothing with `quiet`. */
export function startProgress(title: string, total: number, quiet: boolean): Progress {
  if (quiet) return silent
  return process.stderr.isTTY && process.stderr.columns > 0 && !process.env.CI ? bar(title, total) : lines(title, total)
}

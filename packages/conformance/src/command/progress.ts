import type * as Clack from '@clack/prompts'
import { failures, type RowResult } from '@convlaws/laws'
import stringWidth from 'fast-string-width'
import type { Messages } from '../reporters/messages/messages.ts'
import { complain } from './terminal.ts'

/** Shows how far a run has come, on the standard error. */
export interface Progress {
  row(result: RowResult): void
  end(): void
}

/** Milliseconds between two lines where there is no terminal. */
const lineInterval = 4000

/** Columns of the bar itself, and of what the library draws around it. */
const [barSize, besides] = [30, 40]

const silent: Progress = { row: () => {}, end: () => {} }

function counts(total: number, { progress }: Messages): { add: (row: RowResult) => string } {
  let [done, failing] = [0, 0]
  return {
    add: ({ verdict }) => {
      done++
      if (failures.includes(verdict)) failing++
      return progress(done, total, failing)
    },
  }
}

function bar(progress: typeof Clack.progress, title: string, total: number, messages: Messages): Progress {
  const shown = progress({ max: total, size: barSize, output: process.stderr, withGuide: false })
  const { add } = counts(total, messages)
  let text = ''
  shown.start(title)
  // Without this the library would read an interrupt from the keyboard itself, and end the command before its report.
  if (process.stdin.isTTY) process.stdin.setRawMode(false)
  return {
    row: (result) => {
      text = add(result)
      const whole = `${title} ${text} ${result.id}`
      // A line that the terminal breaks would not be written over.
      const fits = stringWidth(whole) + besides <= process.stderr.columns
      shown.advance(1, fits ? whole : `${title} ${text}`)
    },
    end: () => shown.stop(`${title} ${text}`),
  }
}

function lines(title: string, total: number, messages: Messages): Progress {
  const { add } = counts(total, messages)
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

/** Begins to show how far a run of some rows has come. */
export type StartProgress = (title: string, total: number, messages: Messages) => Progress

/** A bar on a terminal, a line every few seconds elsewhere, nothing with `quiet`. The bar's library is loaded only for it. */
export async function createProgress(quiet: boolean): Promise<StartProgress> {
  if (quiet) return () => silent
  if (!process.stderr.isTTY || !(process.stderr.columns > 0) || process.env.CI) return lines
  const { progress } = await import('@clack/prompts')
  return (title, total, messages) => bar(progress, title, total, messages)
}

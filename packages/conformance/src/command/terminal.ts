import { laws } from '@convlaws/laws'
import type { Locale } from '@convlaws/widgets'
import pc from 'picocolors'
import type { RenderContext } from '../reporters/reporter.ts'

/** Columns where the terminal does not say how wide it is. */
const plainWidth = 100

/** How to render for the standard output, or with `plain` for a file. */
export function renderContext(lang: Locale, color: boolean, plain = false): RenderContext {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS)
  return {
    color: color && !plain && pc.isColorSupported,
    width: !plain && columns > 0 ? columns : plainWidth,
    lang,
    lawInfo: (id) => laws.find((law) => law.id === id),
  }
}

/** Writes a line to the standard error. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

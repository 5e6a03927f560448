import { fstatSync } from 'node:fs'
import { laws } from '@convlaws/laws'
import type { Locale } from '@convlaws/widgets/drawing'
import pc from 'picocolors'
import type { RenderContext } from '../reporters/reporter.ts'

/** Columns where the terminal does not say how wide it is. */
const plainWidth = 100

/**
 * Whether colours may be written to a stream: to a terminal, and with FORCE_COLOR to anything, but not against NO_COLOR.
 * What picocolors says is not enough: it takes every stream on Windows and in CI for a terminal, also a file.
 */
function takesColor({ isTTY = false }: { readonly isTTY?: boolean }): boolean {
  return (isTTY || Boolean(process.env.FORCE_COLOR)) && pc.isColorSupported
}

/** How to render for the standard output, or with `plain` for a file. */
export function renderContext(lang: Locale, color: boolean, plain = false): RenderContext {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS)
  return {
    color: color && !plain && takesColor(process.stdout),
    width: !plain && columns > 0 ? columns : plainWidth,
    lang,
    lawInfo: (id) => laws.find((law) => law.id === id),
  }
}

/** How to render for the standard error. */
export function errorContext(lang: Locale, color: boolean): RenderContext {
  const { columns = 0 } = process.stderr
  return {
    ...renderContext(lang, color),
    color: color && takesColor(process.stderr),
    ...(columns > 0 && { width: columns }),
  }
}

/** Whether what is written to the standard output and the standard error ends up in one place, such as one terminal. */
export function outputsAreOne(): boolean {
  if (process.stdout.isTTY && process.stderr.isTTY) return true
  try {
    const [out, error] = [fstatSync(1), fstatSync(2)]
    return out.ino !== 0 && out.ino === error.ino && out.dev === error.dev
  } catch {
    return false
  }
}

/** Columns that lists are broken at: those of the terminal; on a pipe or in a file a line is never broken. */
export function readingWidth(): number {
  return process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : Number.POSITIVE_INFINITY
}

/** Writes a line to the standard error. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

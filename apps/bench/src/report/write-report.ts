import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prettifyError } from 'zod'
import { markdown } from './markdown.ts'
import { plots } from './plots.ts'
import { type Report, reportSchema } from './report-schema.ts'

/** A file that is no report of the bench. */
export class NoReport extends Error {
  override readonly name = 'NoReport'
}

/** Where a run keeps what it has measured until it is done. */
export const partialName = 'results.partial.json'

const json = (report: Report) => `${JSON.stringify(report, null, 1)}\n`

/** Writes a file in one step, so that an interrupt leaves the old one or the new one. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

/** Keeps what a run has measured so far. */
export function writePartial(report: Report, folder: string): void {
  mkdirSync(folder, { recursive: true })
  replace(join(folder, partialName), json(report))
}

/** Removes what was kept of a run before it was done. */
export function removePartial(folder: string): void {
  rmSync(join(folder, partialName), { force: true })
}

/** Writes results.json, results.md and one SVG for each net. */
export function writeReport(report: Report, folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  const drawn = plots(report)
  const files = new Map([
    ['results.json', json(report)],
    ['results.md', markdown(report, drawn)],
    ...drawn.map(({ file, svg }) => [file, svg] as const),
  ])
  for (const [name, text] of files) replace(join(folder, name), text)
  return [...files.keys()].map((name) => join(folder, name))
}

/**
 * Reads a report back.
 * @throws NoReport that says what is wrong.
 */
export function readReport(path: string): Report {
  let data: unknown
  try {
    data = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new NoReport(`${path}: ${(error as Error).message}`)
  }
  const parsed = reportSchema.safeParse(data)
  if (parsed.success) return parsed.data
  throw new NoReport(`${path} is no report of this bench: ${prettifyError(parsed.error)}`)
}

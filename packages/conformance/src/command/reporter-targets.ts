import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Report } from '@convlaws/report'
import type { ReporterContext } from '../reporters/reporter.ts'
import { type ReporterName, reporters } from '../reporters/reporters.ts'
import { suggestion } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/** One reporter, and the file that it writes; without one it writes to the standard output. */
export interface ReporterTarget {
  readonly name: ReporterName
  readonly file?: string
}

const names = Object.keys(reporters) as readonly ReporterName[]

function target(text: string): ReporterTarget {
  const [name = '', ...rest] = text.split(':')
  if (!(names as readonly string[]).includes(name)) {
    throw new UsageError(`there is no reporter '${name}'${suggestion(name, names)} Known: ${names.join(', ')}`)
  }
  const file = rest.join(':')
  if (rest.length > 0 && file === '') throw new UsageError(`reporter '${text}' names no file after the colon`)
  return { name: name as ReporterName, ...(file !== '' && { file }) }
}

/** The first two that write one file. */
function sameFile(targets: readonly ReporterTarget[]): readonly ReporterTarget[] {
  const writers = (file: string | undefined) =>
    file === undefined ? [] : targets.filter((each) => each.file !== undefined && resolve(each.file) === resolve(file))
  return targets.map(({ file }) => writers(file)).find(({ length }) => length > 1) ?? []
}

/**
 * Reads `--reporter name[:file]`, given any number of times; `pretty` where none is given or all write files.
 * @throws UsageError for an unknown reporter, and where two would write to the standard output or to one file
 */
export function reporterTargets(texts: readonly string[], subjects: number): readonly ReporterTarget[] {
  const targets = texts.map(target)
  const onStdout = targets.filter(({ file }) => file === undefined)
  if (onStdout.length > 1) {
    throw new UsageError(
      `reporters ${onStdout.map(({ name }) => name).join(' and ')} would both write to the standard output; give one a file, as in ${onStdout[1]!.name}:file`,
    )
  }
  const [one, other] = sameFile(targets)
  if (one && other) throw new UsageError(`reporters ${one.name} and ${other.name} would both write ${other.file}`)
  const single = targets.find(
    ({ name, file }) => file !== undefined || name === 'json' || name === 'html' || name === 'junit',
  )
  if (subjects > 1 && single) {
    throw new UsageError(
      `reporter ${single.name} writes one document for one adapter; check one at a time, or use matrix`,
    )
  }
  return onStdout.length > 0 ? targets : [...targets, { name: 'pretty' }]
}

/** Writes a text to a file, whose folders are made. @throws UsageError where it cannot */
export function writeFile(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
  }
}

/** Renders a report for every target and writes it. */
export function writeReport(
  report: Report,
  targets: readonly ReporterTarget[],
  contextFor: (plain: boolean) => ReporterContext,
): void {
  for (const { name, file } of targets) {
    const text = reporters[name](report, contextFor(file !== undefined))
    if (file === undefined) process.stdout.write(text)
    else writeFile(file, text)
  }
}

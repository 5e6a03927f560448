import type { Report } from '@convlaws/report'
import type { ReporterContext } from '../reporters/reporter.ts'
import { type ReporterName, reporters } from '../reporters/reporters.ts'
import { suggestion } from './nearest.ts'
import { type OutputFile, writersOfOneFile } from './output-files.ts'
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
  const [one, other] = writersOfOneFile(targets)
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

/** A report rendered for every target: what is for the standard output, and what is for files. */
export function renderReport(
  report: Report,
  targets: readonly ReporterTarget[],
  contextFor: (plain: boolean) => ReporterContext,
): { readonly stdout: string; readonly files: readonly OutputFile[] } {
  const texts = targets.map(({ name, file }) => ({
    file,
    text: reporters[name](report, contextFor(file !== undefined)),
  }))
  return {
    stdout: texts.map(({ file, text }) => (file === undefined ? text : '')).join(''),
    files: texts.flatMap(({ file, text }) => (file === undefined ? [] : [{ file, text }])),
  }
}

import { closeSync, lstatSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { complain } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** A text, and the file that it is to be written to. */
export interface OutputFile {
  readonly file: string
  readonly text: string
}

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)
const refusal = (file: string, error: unknown) => `${file} cannot be written: ${reasonOf(error)}`

/**
 * Makes the folder of a file, and opens the file as it will be opened after the run, which may take hours. A file that was
 * not there is not there afterwards either; one that was keeps its text. A pipe or a device is not opened, since opening and
 * closing it would end what reads from it.
 * @throws UsageError where the file cannot be written
 */
export function assertWritable(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined
    const kind = statSync(file, { throwIfNoEntry: false })
    if (kind && !kind.isFile() && !kind.isDirectory()) return
    closeSync(openSync(file, 'a'))
    if (!isThere) rmSync(file)
  } catch (error) {
    throw new UsageError(refusal(file, error))
  }
}

/** Writes every file that can be written, complains of each that cannot, and says whether all were written. */
export function writeFiles(files: readonly OutputFile[]): boolean {
  const written = files.map(({ file, text }) => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      return true
    } catch (error) {
      complain(`convlaws: ${refusal(file, error)}`)
      return false
    }
  })
  return written.every(Boolean)
}

/** The exit code of a run with its files: what the run found comes first, and a file that lacks is no pass. */
export function exitCodeWithFiles(code: ExitCode, written: boolean): ExitCode {
  return written || code !== exitCodes.passed ? code : exitCodes.wrongUsage
}

/** The first two of some writers that would write one file; none where each has its own. */
export function writersOfOneFile<W extends { readonly file?: string }>(writers: readonly W[]): readonly W[] {
  const pathOf = ({ file }: W) => (file === undefined ? undefined : resolve(file))
  const others = (writer: W) => writers.filter((each) => pathOf(each) === pathOf(writer))
  const shared = writers.find((writer) => writer.file !== undefined && others(writer).length > 1)
  return shared ? others(shared).slice(0, 2) : []
}

import { join } from 'node:path'
import type { Command } from 'commander'
import { type AdapterArgument, adapterArguments } from '../adapter/adapter-reference.ts'
import { builtins } from '../adapter/builtins.ts'
import { LoadError } from '../adapter/load-adapter.ts'
import { json } from '../reporters/json.ts'
import { matrixSentence } from '../reporters/matrix/matrix-sentence.ts'
import type { MatrixSubject } from '../reporters/reporter.ts'
import { matrixReporters } from '../reporters/reporters.ts'
import { brokenLaws } from './broken-laws.ts'
import { addRunFlags, planFrom, type RunFlags } from './check-flags.ts'
import { checkSubject, reviewedExpectations } from './check-subject.ts'
import { type ExitCode, exitCodeOf, exitCodes, joinExitCodes } from './exit-code.ts'
import { fileNames } from './file-names.ts'
import { interruptible } from './interrupt.ts'
import { assertWritable, exitCodeWithFiles, writeFiles } from './output-files.ts'
import { complain, renderContext } from './terminal.ts'

/** The name of the page in the folder of a matrix. */
const page = 'index.html'

interface MatrixFlags extends RunFlags {
  readonly out: string
}

const examples = `
Examples:
  convlaws matrix
  convlaws matrix builtin:reference ./my-conv.mjs --out report
  convlaws matrix --law 'dilation-*' --quiet`

/** All built-in adapters that are installed; those that are not are told. */
async function installed(quiet: boolean): Promise<readonly AdapterArgument[]> {
  const all = await builtins()
  for (const { name, missing } of all) {
    if (missing.length > 0 && !quiet) complain(`builtin:${name}: not installed; npm install ${missing.join(' ')}`)
  }
  return all
    .filter((each) => each.installed)
    .map(({ name }) => ({ text: `builtin:${name}`, adapter: { kind: 'builtin', name } }))
}

async function matrix(texts: readonly string[], flags: MatrixFlags): Promise<ExitCode> {
  const candidates = texts.length > 0 ? await adapterArguments(texts) : await installed(flags.quiet)
  const { plan, options } = planFrom({ ...flags, failFast: false, option: {} })
  assertWritable(join(flags.out, page))
  return interruptible(async (signal) => {
    const codes: ExitCode[] = []
    const subjects: MatrixSubject[] = []
    const notLoaded: string[] = []
    for (const { text, adapter } of candidates) {
      if (signal.aborted) break
      const expectations = flags.expect === false ? [] : await reviewedExpectations(adapter)
      try {
        const outcome = await checkSubject({
          text,
          adapter,
          plan,
          options: { ...options, expectations },
          flags,
          heading: 'short',
          signal,
        })
        subjects.push({ ...outcome, adapter: text })
        codes.push(exitCodeOf(outcome))
      } catch (error) {
        if (!(error instanceof LoadError)) throw error
        // What was interrupted before its first row could be loaded, as far as anybody knows.
        if (!signal.aborted) notLoaded.push(`${text} cannot be loaded: ${error.message}`)
        codes.push(signal.aborted ? exitCodes.interrupted : exitCodes.notLoaded)
      }
    }
    for (const line of notLoaded) complain(`convlaws: ${line}`)
    if (signal.aborted && !flags.quiet) {
      const ended = codes.filter((code) => code !== exitCodes.interrupted).length
      complain(`convlaws: interrupted after ${ended} of ${candidates.length} adapters`)
    }
    const written = subjects.length === 0 || write(subjects, flags)
    return exitCodeWithFiles(joinExitCodes(codes), written)
  })
}

/** Writes what was found, first to the standard output; whether every file was written. */
function write(subjects: readonly MatrixSubject[], { out, lang, color, quiet }: MatrixFlags): boolean {
  const context = renderContext(lang, color)
  process.stdout.write(matrixReporters.pretty(subjects, context))
  process.stdout.write(`\n${[...brokenLaws(subjects, context), matrixSentence(subjects, lang)].join('\n')}\n`)
  const plain = renderContext(lang, false, true)
  const names = fileNames(subjects.map(({ report }) => report.implementation.name))
  const written = writeFiles([
    ...subjects.map(({ report, adapter, expectationProblems }, place) => ({
      file: join(out, `${names[place]}.json`),
      text: json(report, { ...plain, adapter, expectationProblems }),
    })),
    { file: join(out, page), text: matrixReporters.html(subjects, plain) },
  ])
  if (written && !quiet) complain(`\nWritten: ${out}/*.json and ${join(out, page)}`)
  return written
}

/** Adds `convlaws matrix`. */
export function addMatrixCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command('matrix')
    .summary('check all known adapters that are installed')
    .description(
      'Checks several adapters: a table on the terminal, one JSON for each and one HTML page for all. Without arguments, every built-in adapter that is installed.',
    )
    .argument('[adapter...]', 'builtin:<name>, or the path of a module whose default export follows the contract')
  addRunFlags(command)
    .option('--out <folder>', 'where the reports are written', 'report')
    .addHelpText('after', examples)
    .action(async (adapters: readonly string[], flags: MatrixFlags) => done(await matrix(adapters, flags)))
}

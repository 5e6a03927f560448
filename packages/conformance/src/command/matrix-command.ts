import { join } from 'node:path'
import type { Command } from 'commander'
import { type AdapterReference, adapterReference } from '../adapter/adapter-reference.ts'
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
import { writeFile } from './reporter-targets.ts'
import { complain, renderContext } from './terminal.ts'

interface MatrixFlags extends RunFlags {
  readonly out: string
}

interface Candidate {
  readonly text: string
  readonly adapter: AdapterReference
}

const examples = `
Examples:
  convlaws matrix
  convlaws matrix builtin:reference ./my-conv.mjs --out report
  convlaws matrix --law 'dilation-*' --quiet`

/** All built-in adapters that are installed; those that are not are told. */
async function installed(quiet: boolean): Promise<readonly Candidate[]> {
  const all = await builtins()
  for (const { name, missing } of all) {
    if (missing.length > 0 && !quiet) complain(`builtin:${name}: not installed; npm install ${missing.join(' ')}`)
  }
  return all
    .filter((each) => each.installed)
    .map(({ name }) => ({ text: `builtin:${name}`, adapter: { kind: 'builtin', name } }))
}

async function matrix(texts: readonly string[], flags: MatrixFlags): Promise<ExitCode> {
  const candidates =
    texts.length > 0
      ? await Promise.all(texts.map(async (text) => ({ text, adapter: await adapterReference(text) })))
      : await installed(flags.quiet)
  const { plan, options } = planFrom({ ...flags, failFast: false, option: {} })
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
    if (subjects.length > 0) write(subjects, flags)
    return joinExitCodes(codes)
  })
}

function write(subjects: readonly MatrixSubject[], { out, lang, color, quiet }: MatrixFlags): void {
  const files = fileNames(subjects.map(({ report }) => report.implementation.name))
  for (const [place, subject] of subjects.entries()) {
    const context = {
      ...renderContext(lang, false, true),
      adapter: subject.adapter,
      expectationProblems: subject.expectationProblems,
    }
    writeFile(join(out, `${files[place]}.json`), json(subject.report, context))
  }
  writeFile(join(out, 'index.html'), matrixReporters.html(subjects, renderContext(lang, false, true)))
  const context = renderContext(lang, color)
  if (!quiet) complain(`Written: ${out}/*.json and ${join(out, 'index.html')}\n`)
  process.stdout.write(matrixReporters.pretty(subjects, context))
  process.stdout.write(`\n${[...brokenLaws(subjects, context), matrixSentence(subjects, lang)].join('\n')}\n`)
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

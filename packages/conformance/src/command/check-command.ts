import type { Expectation, Report } from '@convlaws/report'
import type { Command } from 'commander'
import { adapterArguments } from '../adapter/adapter-reference.ts'
import { LoadError } from '../adapter/load-adapter.ts'
import type { CheckOutcome } from '../run/run-plan.ts'
import { addRunFlags, planFrom, type RunFlags } from './check-flags.ts'
import { checkSubject, reviewedExpectations } from './check-subject.ts'
import { differenceText } from './difference-text.ts'
import { type ExitCode, exitCodeOf, exitCodes, joinExitCodes } from './exit-code.ts'
import { interruptible } from './interrupt.ts'
import { knownFailures } from './known-failures.ts'
import { assertWritable, exitCodeWithFiles, writeFiles, writersOfOneFile } from './output-files.ts'
import { readExpectations, readReport } from './read-json.ts'
import { type ReporterTarget, renderReport, reporterTargets } from './reporter-targets.ts'
import { complain, outputsAreOne, renderContext } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import * as values from './values.ts'

interface CheckFlags extends RunFlags {
  readonly writeExpectations?: string
  readonly diff?: string
  readonly reporter: readonly string[]
}

const examples = `
Examples:
  convlaws check builtin:reference
  convlaws check ./my-conv.mjs --law 'same-*' --operation forward
  convlaws check ./my-conv.mjs --law stride-is-subsampling --seed 1 --path 17:0:3
  convlaws check ./my-conv.mjs --problem "forward n1 ci3 size8x8 co4 filter3x3 strides2x2 same-upper"
  convlaws check ./my-conv.mjs --reporter json > report.json
  convlaws check ./my-conv.mjs --profile standard --reporter pretty --reporter junit:out/junit.xml --shard 1/4

Exit codes:
  0 all applicable laws pass, or fail as expected    3 the adapter cannot be loaded
  1 something failed                                 4 nothing ran
  2 wrong usage, or a file cannot be written         5 no failure, but something vacuous
  130 interrupted; the partial report is written`

/** @throws UsageError where the list of known failures would be overwritten, by another adapter or by a reporter */
function assertOwnFile(file: string | undefined, targets: readonly ReporterTarget[], adapters: number): void {
  if (file === undefined) return
  if (adapters > 1) {
    throw new UsageError(`--write-expectations ${file} is the list of one adapter, and ${adapters} are given`)
  }
  const [one, other] = writersOfOneFile([...targets, { name: '--write-expectations', file }])
  if (one && other) throw new UsageError(`reporter ${one.name} and ${other.name} would both write ${file}`)
}

/** Writes what was found, first to the standard output; whether every file was written. */
function write(
  outcome: CheckOutcome,
  text: string,
  flags: CheckFlags,
  targets: readonly ReporterTarget[],
  reviewed: readonly Expectation[],
  old: Report | undefined,
): boolean {
  const { report, expectationProblems, interrupted } = outcome
  const { stdout, files } = renderReport(report, targets, (plain) => ({
    ...renderContext(flags.lang, flags.color, plain),
    adapter: text,
    expectationProblems,
    headingShown: !plain && !flags.quiet && outputsAreOne(),
  }))
  process.stdout.write(stdout)
  if (old) {
    const changes = differenceText(old, report)
    const machine = targets.some(({ name, file }) => file === undefined && name !== 'pretty')
    if (machine) complain(changes)
    else process.stdout.write(`${changes}\n`)
  }
  const list = flags.writeExpectations
  if (list !== undefined && interrupted)
    complain(`convlaws: ${list} is not written: the run was interrupted, and what it did not try may fail`)
  const lists = list === undefined || interrupted ? [] : [{ file: list, text: knownFailures(report, reviewed, flags) }]
  return writeFiles([...files, ...lists])
}

async function check(texts: readonly string[], flags: CheckFlags): Promise<ExitCode> {
  const adapters = await adapterArguments(texts)
  const targets = reporterTargets(flags.reporter, adapters.length)
  assertOwnFile(flags.writeExpectations, targets, adapters.length)
  const { plan, options } = planFrom(flags)
  const given = typeof flags.expect === 'string' ? await readExpectations(flags.expect) : undefined
  const old = flags.diff === undefined ? undefined : await readReport(flags.diff)
  for (const file of [...targets.map((target) => target.file), flags.writeExpectations]) {
    if (file !== undefined) assertWritable(file)
  }
  return interruptible(async (signal) => {
    const codes: ExitCode[] = []
    for (const { text, adapter } of adapters) {
      if (signal.aborted) break
      const reviewed = given ?? (await reviewedExpectations(adapter))
      const expectations = flags.expect === false ? [] : reviewed
      try {
        const outcome = await checkSubject({
          text,
          adapter,
          plan,
          options: { ...options, expectations },
          flags,
          heading: 'full',
          signal,
        })
        const written = write(outcome, text, flags, targets, reviewed, old)
        if (outcome.interrupted && !flags.quiet)
          complain(`convlaws: interrupted after ${outcome.report.laws.length} of ${plan.length} rows`)
        codes.push(exitCodeWithFiles(exitCodeOf(outcome), written))
      } catch (error) {
        if (!(error instanceof LoadError)) throw error
        complain(
          signal.aborted
            ? 'convlaws: interrupted before the first row'
            : `convlaws: adapter ${text} cannot be loaded: ${error.message}`,
        )
        codes.push(signal.aborted ? exitCodes.interrupted : exitCodes.notLoaded)
      }
    }
    return joinExitCodes(codes)
  })
}

/** Adds `convlaws check`. */
export function addCheckCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .summary('hold implementations to the laws')
    .description('Holds implementations of convolution to the laws, each family of laws in a process of its own.')
    .argument('<adapter...>', 'builtin:<name>, or the path of a module whose default export follows the contract')
  addRunFlags(command)
    .option('--path <p>', 'exactly one case of each row: its index, then steps of shrinking', values.path)
    .option('--problem <descriptor>', 'try every law on this one problem')
    .option('--shard <i/n>', 'every n-th row, from the i-th on', values.shard)
    .option('--expect <file>', 'failures that are known, as JSON')
    .option('--write-expectations <file>', 'write the failures of this run as a list of known ones, to be reviewed')
    .option('--fail-fast', 'stop after the first row that fails and is not known to', false)
    .option('--diff <file>', 'say what changed since this JSON report')
    .option('--option <key=value>', "passed to the adapter's factory; repeatable", values.keyValue, {})
    .option(
      '--reporter <name[:file]>',
      'pretty, line, json, junit, html, markdown, github or brief; repeatable',
      values.listed,
      [],
    )
    .addHelpText('after', examples)
    .action(async (adapters: readonly string[], flags: CheckFlags) => done(await check(adapters, flags)))
}

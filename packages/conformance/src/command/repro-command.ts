import { failures, laws, type RowResult } from '@convlaws/laws'
import { type Report, repeatLine, rowKey } from '@convlaws/report'
import type { Command } from 'commander'
import { adapterOfReport } from '../adapter/adapter-of-report.ts'
import { type AdapterReference, adapterReference } from '../adapter/adapter-reference.ts'
import { moduleOfBuiltin } from '../adapter/builtins.ts'
import { moduleSpecifier } from '../repro/module-specifier.ts'
import { reproScript } from '../repro/repro-script.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { suggestion } from './nearest.ts'
import { readReport } from './read-json.ts'
import { UsageError } from './usage-error.ts'

const examples = `
Examples:
  convlaws repro report.json > repro.mjs && node repro.mjs
  convlaws repro report.json stride-is-subsampling --adapter ./my-conv.mjs`

const shows = ({ verdict, counterexample }: RowResult) =>
  (failures.includes(verdict) || verdict === 'known') && (counterexample?.calls.length ?? 0) > 0

/** The failure to be shown: of the law or row that is named, or the first of the report. */
function failureFrom({ laws: rows }: Report, wanted: string | undefined): RowResult {
  const failing = rows.filter(shows)
  const found = wanted === undefined ? failing[0] : failing.find((row) => row.id === wanted || rowKey(row) === wanted)
  if (found) return found
  if (failing.length === 0) throw new UsageError('the report has no failure with recorded calls')
  const ids = [...new Set(failing.map(({ id }) => id))]
  throw new UsageError(`the report has no failure of '${wanted}'${suggestion(wanted!, ids)} Failing: ${ids.join(', ')}`)
}

/** What the script imports. A module is named relative to the working folder, where the script is expected to be. */
function specifierOf(adapter: AdapterReference): string {
  return adapter.kind === 'builtin' ? moduleOfBuiltin(adapter.name) : moduleSpecifier(adapter.path, process.cwd())
}

async function repro(file: string, law: string | undefined, given: string | undefined): Promise<ExitCode> {
  const report = await readReport(file)
  const row = failureFrom(report, law)
  const text = given ?? (await adapterOfReport(report))
  if (text === undefined) {
    throw new UsageError(
      `the report does not say where ${report.implementation.name} is; name its module with --adapter`,
    )
  }
  const specifier = specifierOf(await adapterReference(text))
  const { options } = report.implementation
  const broken = laws.find(({ id }) => id === row.id)
  process.stdout.write(reproScript({ row, law: broken, specifier, options, repeat: repeatLine(row, report, text) }))
  return exitCodes.passed
}

/** Adds `convlaws repro`. */
export function addReproCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('repro')
    .summary('a standalone script that shows one failure')
    .description(
      'Prints a module that makes the calls of one failure and prints each result beside what the definition says.',
    )
    .argument('<report>', 'a report in JSON')
    .argument('[law]', 'the id of a law, or law/operation/domain; default: the first failure')
    .option('--adapter <adapter>', 'the module of the implementation, where it is not built in')
    .addHelpText('after', examples)
    .action(async (file: string, law: string | undefined, { adapter }: { readonly adapter?: string }) =>
      done(await repro(file, law, adapter)),
    )
}

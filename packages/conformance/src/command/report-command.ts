import type { Report } from '@convlaws/report'
import type { Locale } from '@convlaws/widgets/drawing'
import type { Command } from 'commander'
import { adapterOfReport } from '../adapter/adapter-of-report.ts'
import { adapterReference } from '../adapter/adapter-reference.ts'
import { badge } from '../reporters/badge.ts'
import { matrixSentence } from '../reporters/matrix/matrix-sentence.ts'
import type { MatrixSubject } from '../reporters/reporter.ts'
import { matrixReporters, reporters } from '../reporters/reporters.ts'
import { badgeSvg } from './badge-svg.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { langOption } from './lang-option.ts'
import { exitCodeWithFiles, writeFiles, writersOfOneFile } from './output-files.ts'
import { readReport } from './read-json.ts'
import { complain, renderContext } from './terminal.ts'
import { UsageError } from './usage-error.ts'

interface ReportFlags {
  readonly adapter?: string
  readonly html?: string
  readonly markdown?: string
  readonly junit?: string
  readonly badge?: string
  readonly color: boolean
  readonly lang: Locale
}

type Format = 'html' | 'markdown' | 'junit' | 'badge'
const formats = ['html', 'markdown', 'junit', 'badge'] as const satisfies readonly Format[]

const examples = `
Examples:
  convlaws report report.json
  convlaws report report.json --html page.html --badge badge.svg
  convlaws report report/*.json --markdown matrix.md
  convlaws report old-report.json --adapter ./my-conv.mjs`

/** `given` stands in the lines that repeat failures, or else what the report says of where its implementation is. */
async function subjectOf(report: Report, given: string | undefined): Promise<MatrixSubject> {
  const adapter = given ?? (await adapterOfReport(report)) ?? report.implementation.name
  return { report, adapter, expectationProblems: [] }
}

/** The formats that are wanted, with their files. @throws UsageError where two would write one file */
function wantedFrom(flags: ReportFlags): readonly { readonly name: Format; readonly file: string }[] {
  const wanted = formats.flatMap((name) => {
    const file = flags[name]
    return file === undefined ? [] : [{ name, file }]
  })
  const [one, other] = writersOfOneFile(wanted)
  if (one && other) throw new UsageError(`--${one.name} and --${other.name} would both write ${other.file}`)
  return wanted
}

function rendered(
  subjects: readonly MatrixSubject[],
  format: Format | 'pretty',
  file: string | undefined,
  flags: ReportFlags,
): string {
  const context = renderContext(flags.lang, flags.color, file !== undefined)
  const [first, ...others] = subjects
  if (others.length > 0) {
    if (format === 'junit' || format === 'badge')
      throw new UsageError(`--${format} is of one report; ${subjects.length} were given`)
    const text = matrixReporters[format](subjects, context)
    return format === 'pretty' ? `${text}\n${matrixSentence(subjects, flags.lang)}\n` : text
  }
  const { report, adapter, expectationProblems } = first!
  if (format === 'badge') return file?.endsWith('.json') ? badge(report) : badgeSvg(report)
  return reporters[format](report, { ...context, adapter, expectationProblems })
}

async function report(files: readonly string[], flags: ReportFlags): Promise<ExitCode> {
  const { adapter } = flags
  if (adapter !== undefined && files.length > 1)
    throw new UsageError(`--adapter ${adapter} is that of one report; ${files.length} were given`)
  if (adapter !== undefined) await adapterReference(adapter)
  const wanted = wantedFrom(flags)
  const subjects = await Promise.all(files.map(async (file) => subjectOf(await readReport(file), adapter)))
  if (wanted.length === 0) process.stdout.write(rendered(subjects, 'pretty', undefined, flags))
  const texts = wanted.map(({ name, file }) => ({ file, text: rendered(subjects, name, file, flags) }))
  const written = texts.map((one) => {
    const done = writeFiles([one])
    if (done) complain(`Written: ${one.file}`)
    return done
  })
  return exitCodeWithFiles(exitCodes.passed, written.every(Boolean))
}

/** Adds `convlaws report`. */
export function addReportCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('report')
    .summary('render reports')
    .description(
      'Renders JSON reports: one report by itself, several as a table. Without a format, as text on the terminal.',
    )
    .argument('<report...>', 'reports in JSON')
    .option('--html <file>', 'a page')
    .option('--markdown <file>', 'Markdown')
    .option('--junit <file>', 'JUnit XML, of one report')
    .option('--badge <file>', 'a badge as SVG, or the JSON of an endpoint badge where the file ends in .json')
    .option('--adapter <adapter>', 'the module of the implementation, where the report does not name it')
    .option('--no-color', 'no colours (also: NO_COLOR)')
    .addOption(langOption('texts'))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: ReportFlags) => done(await report(files, flags)))
}

import type { Report } from '@convlaws/report'
import type { Locale } from '@convlaws/widgets/drawing'
import { type Command, Option } from 'commander'
import { adapterOfReport } from '../adapter/adapter-of-report.ts'
import { badge } from '../reporters/badge.ts'
import { matrixSentence } from '../reporters/matrix/matrix-sentence.ts'
import type { MatrixSubject } from '../reporters/reporter.ts'
import { matrixReporters, reporters } from '../reporters/reporters.ts'
import { badgeSvg } from './badge-svg.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { readReport } from './read-json.ts'
import { writeFile } from './reporter-targets.ts'
import { complain, renderContext } from './terminal.ts'
import { UsageError } from './usage-error.ts'

interface ReportFlags {
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
  convlaws report report/*.json --markdown matrix.md`

async function subjectOf(report: Report): Promise<MatrixSubject> {
  return { report, adapter: (await adapterOfReport(report)) ?? report.implementation.name, expectationProblems: [] }
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
  const subjects = await Promise.all(files.map(async (file) => subjectOf(await readReport(file))))
  const wanted = formats.filter((format) => flags[format] !== undefined)
  for (const format of wanted) {
    const file = flags[format]!
    writeFile(file, rendered(subjects, format, file, flags))
    complain(`Written: ${file}`)
  }
  if (wanted.length === 0) process.stdout.write(rendered(subjects, 'pretty', undefined, flags))
  return exitCodes.passed
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
    .option('--no-color', 'no colours (also: NO_COLOR)')
    .addOption(new Option('--lang <code>', 'language of the texts').choices(['en', 'ko']).default('en'))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: ReportFlags) => done(await report(files, flags)))
}

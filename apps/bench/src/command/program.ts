import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConvError } from '@convlaws/spec'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { catalogue } from '../contestants/catalogue.ts'
import { isPath } from '../contestants/load-contestants.ts'
import type { Layer } from '../layers/layer.ts'
import { layerLine } from '../layers/layer-line.ts'
import { parseLayers } from '../layers/parse-layers.ts'
import { casesOf, NoSuchLayer } from '../layers/select-cases.ts'
import { defaultSettings } from '../measure/settings.ts'
import { NoReport, partialName, readReport, removePartial, writePartial, writeReport } from '../report/write-report.ts'
import { type Options, planOf, UsageError, usualAttempts, usualFolder, usualThreads } from './plan-of.ts'
import { createProgress } from './progress.ts'
import { runBench } from './run-bench.ts'
import { summary } from './summary.ts'

/** How the command can end. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2, interrupted: 130 } as const

const collect = (value: string, before: readonly string[]) => [...before, value]

function positiveIntegers(text: string): number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.every((number) => Number.isSafeInteger(number) && number > 0)) return numbers
  throw new InvalidArgumentError('It must be positive integers, separated by commas.')
}

function positiveInteger(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a positive integer.')
}

function contestantName(text: string, before: readonly string[]): readonly string[] {
  const unknown = text.split(',').find((name) => !isPath(name) && !catalogue.some(({ id }) => id === name))
  if (unknown === undefined) return [...before, ...text.split(',')]
  throw new InvalidArgumentError(
    `'${unknown}' is not known; it must be one of ${catalogue.map(({ id }) => id).join(', ')}, or the path of a module.`,
  )
}

const examples = `
Contestants:
${catalogue.map(({ id, title, byDefault }) => `  ${id.padEnd(22)} ${title}${byDefault ? '' : ' (only where it is named)'}`).join('\n')}

Examples:
  bench                                    the core layers, into docs/performance
  bench --layer 'resnet-50*c2-3x3'         some layers, to the terminal
  bench --layer 'forward n1 ci64 size56x56 co64 filter3x3 padding1x1' --contestant im2col,tfjs-wasm
  bench --from docs/performance/results.json --output docs/performance     writes the page and plots again`

function programOf(): Command {
  return new Command('bench')
    .description('Times our convolution against released libraries, each answer checked before it is timed.')
    .option('--full', 'all layers of layers.tsv, not only the core set')
    .option(
      '--layer <line or pattern>',
      'a layer line, a descriptor, or a part of a line with * for any text; repeatable',
      collect,
      [],
    )
    .option('--threads <list>', 'one process for each number of threads', positiveIntegers, usualThreads)
    .addOption(
      new Option('--rounds <n>', 'rounds of each comparison')
        .argParser(positiveInteger)
        .default(defaultSettings.rounds),
    )
    .addOption(
      new Option('--attempts <n>', 'how often a process is measured at most, while it is noisy')
        .argParser(positiveInteger)
        .default(usualAttempts),
    )
    .option('--contestant <names>', 'only these, by id or by the path of a module; repeatable', contestantName, [])
    .option('--node-flag <flag>', 'a flag of Node for everyone, as --node-flag=--no-liftoff; repeatable', collect, [])
    .option(
      '--output <folder>',
      'where results.json, results.md and plots are written; a run of all layers, threads and rounds writes docs/performance',
    )
    .option('--from <results.json>', 'measures nothing; reads a report')
    .option('--json', 'prints the report as JSON')
    .option('--list', 'prints the layer lines, and measures nothing')
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', examples)
}

const print = (text: string) => void process.stdout.write(`${text}\n`)

async function measure(options: Options, layers: readonly Layer[]): Promise<number> {
  const plan = planOf(options, layers)
  const folder = options.output ?? usualFolder(plan)
  if (folder) removePartial(folder)
  const abort = new AbortController()
  const interrupt = () => abort.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = await createProgress()
  const watcher = {
    ...progress,
    measured: (...[measurement, soFar]: Parameters<Parameters<typeof runBench>[1]['measured']>) => {
      progress.measured(measurement)
      if (folder) writePartial(soFar, folder)
    },
  }
  const { report, failure } = await runBench(plan, watcher, abort.signal)
  process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt)
  print(options.json ? JSON.stringify(report, null, 1) : summary(report))
  if (folder && report.complete) {
    for (const file of writeReport(report, folder)) process.stderr.write(`wrote ${file}\n`)
    removePartial(folder)
  } else if (folder && report.measurements.length > 0) {
    process.stderr.write(`what was measured is kept in ${join(folder, partialName)}\n`)
  }
  if (failure) throw failure
  return report.complete ? exitCodes.done : exitCodes.interrupted
}

async function run(options: Options): Promise<number> {
  const layers = parseLayers(readFileSync(join(import.meta.dirname, '../../layers.tsv'), 'utf8'))
  if (options.list) {
    print(casesOf(layers, 'full').map(layerLine).join('\n'))
    return exitCodes.done
  }
  if (!options.from) return measure(options, layers)
  const report = readReport(options.from)
  if (options.output) for (const file of writeReport(report, options.output)) process.stderr.write(`wrote ${file}\n`)
  print(options.json ? JSON.stringify(report, null, 1) : summary(report))
  return exitCodes.done
}

/** Runs the command with its arguments, and returns the exit code. Never rejects. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const program = programOf()
  try {
    program.parse(args, { from: 'user' })
    return await run(program.opts<Options>())
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage
    const usage =
      [UsageError, NoSuchLayer, NoReport].some((kind) => error instanceof kind) || ConvError.isInstance(error)
    process.stderr.write(`bench: ${usage ? (error as Error).message : (error as Error).stack}\n`)
    return usage ? exitCodes.wrongUsage : exitCodes.failed
  }
}

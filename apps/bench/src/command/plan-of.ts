import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { catalogue, runsOn } from '../contestants/catalogue.ts'
import type { Layer } from '../layers/layer.ts'
import { layerLine } from '../layers/layer-line.ts'
import { casesOf, selectCases } from '../layers/select-cases.ts'
import { defaultSettings } from '../measure/settings.ts'
import { threadsText } from '../report/number-text.ts'
import type { Plan } from './run-bench.ts'

/** What the command line says. */
export interface Options {
  readonly full?: true
  readonly layer: readonly string[]
  readonly threads: readonly number[]
  readonly rounds: number
  readonly attempts: number
  readonly contestant: readonly string[]
  readonly nodeFlag: readonly string[]
  readonly output?: string
  readonly from?: string
  readonly json?: true
  readonly list?: true
}

/** Arguments that cannot be meant. */
export class UsageError extends Error {}

/** The numbers of threads of a whole run. */
export const usualThreads = [1, 2]
/** A noisy process is measured once more. */
export const usualAttempts = 2

const root = join(import.meta.dirname, '../../../..')
/** Where the report of a whole run is kept. */
const performanceFolder: string = join(root, 'docs/performance')

function assertNodeFlags(flags: readonly string[]): void {
  const other = flags.find((flag) => !flag.startsWith('-'))
  if (other !== undefined) throw new UsageError(`--node-flag: '${other}' is no flag; it must begin with '-'`)
  const { status, stderr } = spawnSync(process.execPath, [...flags, '--version'], { encoding: 'utf8' })
  if (status === 0) return
  const reason = stderr.trim().split('\n')[0]
  throw new UsageError(`--node-flag: Node ${process.versions.node} does not start with ${flags.join(' ')}: ${reason}`)
}

/** Refuses a contestant that takes part in none of the runs. */
function assertTakePart(contestants: readonly string[], threads: readonly number[]): void {
  for (const name of contestants) {
    const entry = catalogue.find(({ id }) => id === name)
    if (!entry || threads.some((count) => runsOn(name, count))) continue
    const { from, to } = entry.threads
    const on = from === to ? threadsText(from) : `${from} threads or more`
    throw new UsageError(`--contestant: ${name} takes part on ${on} only; --threads is ${threads.join(',')}`)
  }
}

/**
 * What a command line asks to be measured.
 * @throws UsageError, or NoSuchLayer.
 */
export function planOf(options: Options, layers: readonly Layer[]): Plan {
  const { full, layer, threads, contestant, nodeFlag, rounds, attempts } = options
  if (full && layer.length > 0) throw new UsageError('--full and --layer exclude each other')
  const set = full ? 'full' : 'core'
  const named = layer.flatMap((text) => selectCases(layers, text))
  assertTakePart(contestant, threads)
  if (nodeFlag.length > 0) assertNodeFlags(nodeFlag)
  const byLine = new Map((layer.length > 0 ? named : casesOf(layers, set)).map((one) => [layerLine(one), one]))
  const whole = layer.length === 0 && contestant.length === 0 && nodeFlag.length === 0
  return {
    set: whole ? set : 'selection',
    cases: [...byLine.values()],
    threads: [...new Set(threads)],
    attempts,
    contestants:
      contestant.length > 0 ? [...new Set(contestant)] : catalogue.filter((one) => one.byDefault).map(({ id }) => id),
    nodeFlags: nodeFlag,
    settings: { ...defaultSettings, rounds },
  }
}

/** Where the report of a plan is written where nobody says: nowhere, but for a whole run with all of its rounds. */
export function usualFolder({ set, threads, settings }: Plan): string | undefined {
  const isWhole = set !== 'selection' && settings.rounds >= defaultSettings.rounds
  return isWhole && usualThreads.every((count) => threads.includes(count)) ? performanceFolder : undefined
}

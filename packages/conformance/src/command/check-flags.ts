import { availableParallelism } from 'node:os'
import { type Domain, domains, type Family, families } from '@convlaws/laws'
import { type Profile, type RunRequest, runsOfProfile } from '@convlaws/report'
import { assertValid, type Operation, operations, parseDescriptor } from '@convlaws/spec'
import type { Locale } from '@convlaws/widgets/drawing'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type CheckOptions, defaultCaseTimeout, soakTime } from '../run/check-options.ts'
import { planRows } from '../run/planned-row.ts'
import { langOption } from './lang-option.ts'
import { selectLaws } from './select-laws.ts'
import { UsageError } from './usage-error.ts'
import * as values from './values.ts'

/** Flags that `check` and `matrix` share, as they were read. */
export interface RunFlags {
  readonly profile: Profile
  readonly law: readonly string[]
  readonly family: readonly Family[]
  readonly rank?: string
  readonly operation: readonly Operation[]
  readonly domain: readonly Domain[]
  readonly seed: number
  readonly runs?: number
  readonly time?: number
  readonly caseTimeout: number
  readonly workers: number
  readonly shard?: { readonly index: number; readonly count: number }
  readonly path?: string
  readonly problem?: string
  readonly failFast: boolean
  readonly option: { readonly [name: string]: string }
  readonly expect: string | boolean
  readonly color: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly lang: Locale
}

/** A flag that may be given several times, each time with one of some words. */
function chosen(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description)
    .choices(choices)
    .default([], 'all')
    .argParser((text, before: readonly string[]) => {
      if (!choices.includes(text)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
      return [...before, text]
    })
}

/** Adds the flags that say what is run. */
export function addRunFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--profile <name>', 'how many cases each row has')
        .choices(['quick', 'standard', 'soak'])
        .default('quick'),
    )
    .option('--law <id>', "only this law; '*' stands for any text; repeatable", values.listed, [])
    .addOption(chosen('--family <name>', 'only this family of laws; repeatable', families))
    .addOption(new Option('--rank <n>', 'only problems with so many spatial axes').choices(['1', '2', '3']))
    .addOption(chosen('--operation <name>', 'only this operation; repeatable', operations))
    .addOption(chosen('--domain <name>', 'only this domain of numbers; repeatable', domains))
    .option('--seed <n>', "what the cases are drawn from; 'random' draws one", values.seed, 1)
    .option('--runs <n>', 'cases of each row, instead of those of the profile', values.caseCount)
    .option(
      '--time <time>',
      'make further rounds of cases until so much time has passed (soak: 10m)',
      values.milliseconds,
    )
    .addOption(
      new Option('--case-timeout <time>', 'how long one case may take')
        .argParser(values.milliseconds)
        .default(defaultCaseTimeout, '5s'),
    )
    .option('--workers <n>', 'processes that run at once', values.positive, Math.min(2, availableParallelism()))
    .option('--no-expect', 'do not excuse failures that are known of a built-in adapter')
    .option('--no-color', 'no colours (also: NO_COLOR)')
    .option('--quiet', 'nothing on the standard error', false)
    .addOption(new Option('--verbose', 'show what the subject prints').default(false).conflicts('quiet'))
    .addOption(langOption('texts'))
}

/** What flags ask for beyond the defaults. */
function requestFrom(flags: RunFlags): RunRequest {
  const { law, family, operation, domain, rank, problem, path, runs, caseTimeout, expect } = flags
  return {
    ...(law.length > 0 && { laws: law }),
    ...(family.length > 0 && { families: family }),
    ...(operation.length > 0 && { operations: operation }),
    ...(domain.length > 0 && { domains: domain }),
    ...(rank !== undefined && { rank: Number(rank) }),
    ...(problem !== undefined && { problem }),
    ...(path !== undefined && { path }),
    ...(runs !== undefined && { runs }),
    ...(caseTimeout !== defaultCaseTimeout && { caseTimeout }),
    ...(expect !== true && { expect }),
  }
}

/** Returns normally where a text is the descriptor of a valid problem. @throws ConvError where it is none */
function assertDescriptor(descriptor: string): void {
  const { problem, operation } = parseDescriptor(descriptor)
  assertValid(problem, operation)
}

type Plan = ReturnType<typeof planRows>

/** Why no row is left: of the laws that were selected, or in one shard of their rows. */
function nothingLeft(whole: Plan, shard: RunFlags['shard']): UsageError {
  if (whole.length === 0 || !shard)
    return new UsageError('no row is left: these laws have none of these families, operations, domains or ranks')
  const { index, count } = shard
  return new UsageError(`no row is left: shard ${index}/${count} has none of the ${whole.length} that are selected`)
}

/**
 * The rows that flags select, and how they are run.
 * @throws UsageError where they select none, or contradict each other; ConvError for a bad descriptor
 */
export function planFrom(flags: RunFlags): {
  readonly plan: Plan
  readonly options: Omit<CheckOptions, 'expectations'>
} {
  const { profile, law, rank, shard, problem, path, time } = flags
  if (problem !== undefined) assertDescriptor(problem)
  if (path !== undefined && time !== undefined) {
    throw new UsageError(`--path ${path} tries one case, and --time makes rounds of others; only one can be given`)
  }
  const of = problem === undefined ? flags.operation : [parseDescriptor(problem).operation]
  const selection = {
    ...(of.length > 0 && {
      operations: of.filter((each) => flags.operation.length === 0 || flags.operation.includes(each)),
    }),
    ...(flags.domain.length > 0 && { domains: flags.domain }),
    ...(rank !== undefined && { rank: Number(rank) }),
    ...(flags.family.length > 0 && { families: flags.family }),
  }
  const selected = selectLaws(law)
  const plan = planRows(selected, { ...selection, ...(shard && { shard }) })
  if (plan.length === 0) throw nothingLeft(planRows(selected, selection), shard)
  const limit = time ?? (profile === 'soak' ? soakTime : undefined)
  return {
    plan,
    options: {
      ...{ options: flags.option, profile, seed: flags.seed, caseTimeout: flags.caseTimeout },
      runs: flags.runs ?? runsOfProfile[profile],
      ...(limit !== undefined && path === undefined && { time: limit }),
      ...(path !== undefined && { path }),
      ...(problem !== undefined && { problem }),
      ...(rank !== undefined && { rank: Number(rank) }),
      shard: shard ?? null,
      request: requestFrom(flags),
      workers: flags.workers,
      failFast: flags.failFast,
      partial: [law.length, flags.family.length, rank, of.length, flags.domain.length, shard, path, problem].some(
        Boolean,
      ),
    },
  }
}

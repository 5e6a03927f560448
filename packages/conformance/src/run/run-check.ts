import { availableParallelism } from 'node:os'
import { laws as allLaws, type Law } from '@convlaws/laws'
import { type RunRequest, runsOfProfile } from '@convlaws/report'
import { adapterReference } from '../adapter/adapter-reference.ts'
import { type CheckListener, type CheckOptions, defaultCaseTimeout } from './check-options.ts'
import { planRows, type Selection } from './planned-row.ts'
import { type CheckOutcome, runPlan } from './run-plan.ts'

/** What of a check can be chosen; every field has a default. */
export interface RunCheckOptions
  extends Partial<Omit<CheckOptions, 'partial' | 'shard' | 'request'>>,
    Selection,
    CheckListener {
  /** Ids of the laws; default: all. */
  readonly laws?: readonly string[]
}

/**
 * Holds an implementation to the laws as `convlaws check` does, each family of laws in a process of its own.
 * @param adapter `builtin:<name>`, or the path of a module relative to the working folder
 * @throws UsageError for an unknown adapter, LoadError where it cannot be used
 */
export async function runCheck(adapter: string, options: RunCheckOptions = {}): Promise<CheckOutcome> {
  const {
    laws: ids,
    operations,
    domains,
    families,
    rank,
    shard,
    onSubject,
    onRow,
    onOutput,
    signal,
    ...given
  } = options
  const { path, problem, runs, caseTimeout } = given
  const chosen: readonly Law[] = ids ? allLaws.filter(({ id }) => ids.includes(id)) : allLaws
  const selection: Selection = {
    ...(operations && { operations }),
    ...(domains && { domains }),
    ...(families && { families }),
    ...(rank !== undefined && { rank }),
    ...(shard && { shard }),
  }
  const { shard: _, ...selected } = selection
  const request: RunRequest = {
    ...selected,
    ...(ids && { laws: ids }),
    ...(problem !== undefined && { problem }),
    ...(path !== undefined && { path }),
    ...(runs !== undefined && { runs }),
    ...(caseTimeout !== undefined && { caseTimeout }),
  }
  const profile = given.profile ?? 'quick'
  const complete: CheckOptions = {
    options: {},
    profile,
    seed: 1,
    runs: runsOfProfile[profile],
    caseTimeout: defaultCaseTimeout,
    workers: Math.min(2, availableParallelism()),
    failFast: false,
    expectations: [],
    ...given,
    ...(rank !== undefined && { rank }),
    shard: shard ?? null,
    request,
    partial: Boolean(ids ?? operations ?? domains ?? families ?? rank ?? shard ?? path ?? problem),
  }
  const listener: CheckListener = { onSubject, onRow, onOutput, signal }
  return runPlan(planRows(chosen, selection), await adapterReference(adapter), complete, listener)
}

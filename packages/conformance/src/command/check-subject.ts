import type { Expectation } from '@convlaws/report'
import type { AdapterReference } from '../adapter/adapter-reference.ts'
import { builtins } from '../adapter/builtins.ts'
import { LoadError } from '../adapter/load-adapter.ts'
import { prettyHeading } from '../reporters/pretty.ts'
import { reportHead } from '../run/build-report.ts'
import type { CheckOptions, Plan } from '../run/check-options.ts'
import { type CheckOutcome, runPlan } from '../run/run-plan.ts'
import type { RunFlags } from './check-flags.ts'
import { startProgress } from './progress.ts'
import { complain, renderContext } from './terminal.ts'

/** Known failures that were reviewed with a built-in adapter; none for any other. */
export async function reviewedExpectations(adapter: AdapterReference): Promise<readonly Expectation[]> {
  if (adapter.kind !== 'builtin') return []
  return (await builtins()).find(({ name }) => name === adapter.name)?.expectations() ?? []
}

/** Says that a built-in adapter lacks its packages. @throws LoadError naming them */
export async function assertInstalled(adapter: AdapterReference): Promise<void> {
  if (adapter.kind !== 'builtin') return
  const missing = (await builtins()).find(({ name }) => name === adapter.name)?.missing ?? []
  if (missing.length > 0)
    throw new LoadError(`${missing.join(' and ')} must be installed: npm install ${missing.join(' ')}`)
}

/** What checking one adapter from the command line needs. */
export interface SubjectRun {
  /** As the user typed it. */
  readonly text: string
  readonly adapter: AdapterReference
  readonly plan: Plan
  readonly options: CheckOptions
  readonly flags: Pick<RunFlags, 'quiet' | 'verbose' | 'lang' | 'color'>
  readonly signal: AbortSignal
}

/**
 * Checks one adapter, echoing what is run and how far it has come on the standard error.
 * @throws LoadError where the adapter cannot be used
 */
export async function checkSubject({ text, adapter, plan, options, flags, signal }: SubjectRun): Promise<CheckOutcome> {
  const { quiet, verbose, lang, color } = flags
  await assertInstalled(adapter)
  const startedAt = new Date()
  let progress: ReturnType<typeof startProgress> | undefined
  try {
    return await runPlan(plan, adapter, options, {
      signal,
      onSubject: (subject) => {
        const head = reportHead(subject, options, startedAt)
        if (!quiet) complain(`${prettyHeading(head, renderContext(lang, color && Boolean(process.stderr.isTTY)))}\n`)
        progress = startProgress(text, plan.length, quiet)
      },
      onRow: (row) => progress?.row(row),
      ...(verbose && { onOutput: (output) => void process.stderr.write(output) }),
    })
  } finally {
    progress?.end()
  }
}

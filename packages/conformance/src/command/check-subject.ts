import type { Expectation } from '@convlaws/report'
import type { AdapterReference } from '../adapter/adapter-reference.ts'
import { builtinByName } from '../adapter/builtins.ts'
import { LoadError } from '../adapter/load-adapter.ts'
import { messagesIn } from '../reporters/messages/messages-in.ts'
import { prettyHeading, shortHeading } from '../reporters/pretty.ts'
import { reportHead } from '../run/build-report.ts'
import type { CheckOptions, Plan } from '../run/check-options.ts'
import { type CheckOutcome, runPlan } from '../run/run-plan.ts'
import type { RunFlags } from './check-flags.ts'
import { createProgress, type Progress } from './progress.ts'
import { complain, errorContext } from './terminal.ts'

/** Known failures that were reviewed with a built-in adapter; none for any other. */
export async function reviewedExpectations(adapter: AdapterReference): Promise<readonly Expectation[]> {
  if (adapter.kind !== 'builtin') return []
  return (await builtinByName(adapter.name))?.expectations() ?? []
}

/** Says that a built-in adapter lacks its packages. @throws LoadError naming them */
async function assertInstalled(adapter: AdapterReference): Promise<void> {
  if (adapter.kind !== 'builtin') return
  const missing = (await builtinByName(adapter.name))?.missing ?? []
  if (missing.length > 0)
    throw new LoadError(`${missing.join(' and ')} must be installed: npm install ${missing.join(' ')}`)
}

/** What is said before the first row: all that is known, or one line. */
const headings = { full: prettyHeading, short: shortHeading }

/** What checking one adapter from the command line needs. */
export interface SubjectRun {
  /** As the user typed it. */
  readonly text: string
  readonly adapter: AdapterReference
  readonly plan: Plan
  readonly options: CheckOptions
  readonly flags: Pick<RunFlags, 'quiet' | 'verbose' | 'lang' | 'color'>
  /** How much is said of the run before its first row. */
  readonly heading: 'full' | 'short'
  readonly signal: AbortSignal
}

/**
 * Checks one adapter, echoing what is run and how far it has come on the standard error.
 * @throws LoadError where the adapter cannot be used
 */
export async function checkSubject(run: SubjectRun): Promise<CheckOutcome> {
  const { text, adapter, plan, flags, heading, signal } = run
  // A built-in adapter is known by its name; where a module is only the user has said.
  const request = { ...run.options.request, ...(adapter.kind === 'module' && { adapter: text }) }
  const options: CheckOptions = { ...run.options, request }
  const { quiet, verbose, lang, color } = flags
  await assertInstalled(adapter)
  const startedAt = new Date()
  const startProgress = await createProgress(quiet)
  let progress: Progress | undefined
  try {
    return await runPlan(plan, adapter, options, {
      signal,
      onSubject: (subject) => {
        const head = reportHead(subject, options, startedAt)
        if (!quiet) complain(`${headings[heading](head, errorContext(lang, color))}\n`)
        progress = startProgress(text, plan.length, messagesIn(lang))
      },
      onRow: (row) => progress?.row(row),
      ...(verbose && { onOutput: (output) => void process.stderr.write(output) }),
    })
  } finally {
    progress?.end()
  }
}

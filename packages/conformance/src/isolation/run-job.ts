import { assertImplementation, type LaneOptions, type LaneResult, laws, runLane, type Subject } from '@convlaws/laws'
import { type Implementation, parseDescriptor } from '@convlaws/spec'
import { loadAdapter, thrownText } from '../adapter/load-adapter.ts'
import { lawOfRow, type PlannedRow } from '../run/planned-row.ts'
import { callMessage } from './call-message.ts'
import type { Channel } from './channel.ts'
import type { LaneJob } from './lane-job.ts'
import { listening } from './listening.ts'
import { observedLaws } from './observed-laws.ts'
import { plainRow } from './plain-row.ts'

/**
 * The subject of a job, whose calls and fresh beginnings are signs of life. The first implementation, which was made to
 * see who it is, is also the first that is tried.
 */
async function subjectOf(job: LaneJob, channel: Channel): Promise<Subject> {
  const listened = (implementation: Implementation) =>
    listening(implementation, (operation, problem, operands) =>
      job.tellCalls ? channel.send(callMessage(operation, problem, operands)) : channel.alive(),
    )
  const loaded = await loadAdapter(job.adapter, job.options)
  const first = typeof loaded === 'function' ? await loaded() : loaded
  assertImplementation(first)
  const { name, version, homepage, capabilities } = first
  channel.send({ kind: 'subject', name, version, ...(homepage !== undefined && { homepage }), capabilities })
  if (typeof loaded !== 'function') return listened(first)
  let unused: Implementation | undefined = first
  return async () => {
    channel.alive()
    const implementation = unused ?? (await loaded())
    unused = undefined
    assertImplementation(implementation)
    return listened(implementation)
  }
}

/** Rows that are tried on one subject: all of them, or each alone where each has a case of its own. */
function groupsOf(rows: readonly PlannedRow[]): readonly (readonly PlannedRow[])[] {
  return rows.some(({ only }) => only) ? rows.map((row) => [row]) : [rows]
}

function optionsOf(job: LaneJob, only: PlannedRow['only'], channel: Channel): LaneOptions {
  const { seed, path } = only ?? { seed: job.seed, path: undefined }
  return {
    seed,
    ...(path !== undefined && { path }),
    // How a case is drawn depends on its index being planned.
    runs: Math.max(job.runs, path === undefined ? 0 : Number.parseInt(path, 10) + 1),
    caseTimeout: job.caseTimeout,
    failFast: job.failFast,
    verdictsOnly: false,
    ...(job.problem !== undefined && { fixed: parseDescriptor(job.problem) }),
    diagnose: async (failing, passing) => {
      const { diagnose } = await import('../diagnosis/diagnose.ts')
      return diagnose(failing, passing, channel.alive)
    },
    onRow: (row) => channel.send({ kind: 'row', row: plainRow(row) }),
  }
}

/** Does what a job asks for, and tells the command as it goes. Never rejects. */
export async function runJob(job: LaneJob, channel: Channel): Promise<void> {
  let subject: Subject
  try {
    subject = await subjectOf(job, channel)
  } catch (thrown) {
    channel.send({ kind: 'load-failed', reason: thrownText(thrown) })
    return
  }
  const total: LaneResult[] = []
  try {
    for (const rows of groupsOf(job.rows)) {
      const observed = observedLaws(
        rows.map((row) => lawOfRow(laws, row, job.rank)),
        channel.alive,
      )
      const onCase: LaneOptions['onCase'] = ({ operation }, path) =>
        channel.send({ kind: 'case', path, descriptor: observed.lastDescriptor(operation) })
      const options = { ...optionsOf(job, rows[0]?.only, channel), onCase }
      total.push(await runLane(observed.laws, rows[0]!.family, subject, options))
    }
  } catch (thrown) {
    channel.send({ kind: 'broke', reason: thrownText(thrown) })
    return
  }
  const sum = (of: 'cases' | 'repaired') => total.reduce((count, lane) => count + lane[of], 0)
  const levels = total.flatMap((lane) => lane.levels)
  channel.send({ kind: 'lane', levels, cases: sum('cases'), repaired: sum('repaired') })
}

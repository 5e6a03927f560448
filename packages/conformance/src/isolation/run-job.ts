import { assertImplementation, type LaneOptions, laws, runLane, type Subject } from '@convlaws/laws'
import { type Implementation, parseDescriptor } from '@convlaws/spec'
import { loadAdapter, thrownText } from '../adapter/load-adapter.ts'
import { lawOfRow, type PlannedRow } from '../run/planned-row.ts'
import { callEntry } from './call-entry.ts'
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
      job.tellCalls ? channel.note(callEntry(operation, problem, operands)) : channel.alive(),
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
  const { seed, path, problem = job.problem } = only ?? { seed: job.seed }
  return {
    seed,
    ...(path !== undefined && { path }),
    // How a case is drawn depends on its index being planned.
    runs: Math.max(job.runs, path === undefined ? 0 : Number.parseInt(path, 10) + 1),
    caseTimeout: job.caseTimeout,
    // Which failure ends a run depends on what is known, and on other lanes: the command decides it.
    failFast: false,
    verdictsOnly: false,
    ...(problem !== undefined && { fixed: parseDescriptor(problem) }),
    diagnose: async (failing, passing) => {
      const { diagnose } = await import('../diagnosis/diagnose.ts')
      return diagnose(failing, passing, channel.alive)
    },
    onRow: (row) => {
      channel.note({ kind: 'row-end' })
      channel.send({ kind: 'row', row: plainRow(row) })
    },
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
  try {
    for (const rows of groupsOf(job.rows)) {
      const observed = observedLaws(
        rows.map((row) => lawOfRow(laws, row, job.rank)),
        channel.alive,
      )
      const onCase: LaneOptions['onCase'] = ({ operation }, path, drawn) =>
        // A descriptor for every case would take long; a case that is lost is tried alone, and tells its own then.
        channel.note({
          ...{ kind: 'case', path, descriptor: job.tellCalls ? observed.lastDescriptor(operation) : '' },
          ...(drawn && { drawn }),
        })
      const options = { ...optionsOf(job, rows[0]?.only, channel), onCase }
      await runLane(observed.laws, rows[0]!.family, subject, options)
    }
  } catch (thrown) {
    channel.send({ kind: 'broke', reason: thrownText(thrown) })
    return
  }
  channel.send({ kind: 'done' })
}

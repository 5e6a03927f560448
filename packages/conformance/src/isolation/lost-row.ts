import type { Counterexample, RecordedCall, RowResult } from '@convlaws/laws'
import { describe, parseDescriptor } from '@convlaws/spec'
import type { PlannedRow } from '../run/planned-row.ts'
import { channelDescriptor } from './channel.ts'
import type { ChildEnd } from './child.ts'
import { isRecordable } from './recordable-call.ts'
import type { Heard } from './watch-job.ts'

/** What Node ends a process with in which nothing is left to do while a module still awaits a promise. */
const neverSettled = 13

/** What the end of a process means that was given some milliseconds to answer. */
export function endText({ silent, garbled, notStarted, code, signal, stderr }: ChildEnd, milliseconds: number): string {
  if (notStarted !== undefined) return `the process could not be started: ${notStarted}`
  if (garbled)
    return `something wrote to file descriptor ${channelDescriptor}, which is the suite's; the process was ended`
  if (silent) return `no answer within ${milliseconds} ms; the process was ended`
  if (code === neverSettled) return 'a promise was awaited that never settles'
  const how = signal ? `was ended by ${signal}` : `exited with code ${code}`
  return `the process ${how}${stderr.length > 0 ? `: ${stderr.join(' | ')}` : ''}`
}

/** What is known of a row whose process did not come back. */
export interface Loss {
  readonly row: PlannedRow
  /** What was heard when the process ended. */
  readonly heard: Heard
  /** Calls of the case, as a second process told them that tried the case alone. */
  readonly calls: readonly RecordedCall[]
  readonly seed: number
  readonly path: string | undefined
  /** Descriptor of the problem that the row was tried on, where one was given. */
  readonly problem: string | undefined
  readonly durationMs: number
  readonly caseTimeout: number
  /** The case passes alone. */
  readonly needsEarlierCalls: boolean
}

/** The first call of the lost case: as it was told, or as its descriptor says. */
function firstCall({ calls, heard }: Loss): Pick<Counterexample, 'descriptor' | 'problem' | 'operands'> | undefined {
  const descriptor = heard.lastCase?.descriptor ?? ''
  const [first] = calls
  if (first) {
    const { operation, problem, operands } = first
    return { descriptor: describe({ operation, problem, bias: 'bias' in operands }), problem, operands }
  }
  return descriptor === '' ? undefined : { descriptor, problem: parseDescriptor(descriptor).problem, operands: {} }
}

/** Said of a case that does not end its process when it is tried alone. */
const alone = 'the case passes alone, and ended its process after the earlier calls of its lane'

/** The row of a case that ended its process: errored, or timeout where the process had to be ended. */
export function lostRow(loss: Loss): RowResult {
  const { row, heard, seed, path, problem, durationMs, caseTimeout, needsEarlierCalls } = loss
  const calls = loss.calls.filter(isRecordable)
  const { id, family, operation, domain } = row
  const message = heard.broke ?? endText(heard.end!, caseTimeout)
  const first = path === undefined ? undefined : firstCall({ ...loss, calls })
  const more = {
    ...(problem !== undefined && { onProblem: problem }),
    ...(needsEarlierCalls && { needsEarlierCalls: true }),
  }
  return {
    ...{ id, family, operation, domain },
    verdict: heard.end!.silent && heard.broke === undefined ? 'timeout' : 'errored',
    runs: heard.casesBegun,
    durationMs,
    worstRatio: null,
    ...(needsEarlierCalls ? { reason: alone } : !first && { reason: message }),
    ...(first && { counterexample: { ...first, calls, message, seed, path: path!, shrinks: 0, ...more } }),
  }
}

/**
 * The row of a case that was tried alone and failed there, with the calls that were told before they were made: one that
 * never came back is in no other record.
 */
export function withToldCalls(row: RowResult, told: readonly RecordedCall[]): RowResult {
  const calls = told.filter(isRecordable)
  const [first] = calls
  if (!row.counterexample || row.counterexample.calls.length > 0 || !first) return row
  const { problem, operands } = first
  return { ...row, counterexample: { ...row.counterexample, problem, operands, calls } }
}

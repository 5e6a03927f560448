import { type Fault, faults, rightImplementation } from '@convlaws/faults'
import type { Diagnosis, RecordedCall } from '@convlaws/laws'
import { givesTheSame } from './gives-the-same.ts'
import { reach } from './reach.ts'

/** Most faults that are named for one failure. */
const mostNamed = 3

/** A fault explains only what is seen in answers, and, being right in every other operation, cases that call its own. */
const mayExplain = ({ operation, seenIn }: Fault, cases: readonly (readonly RecordedCall[])[]) =>
  seenIn === 'answers' && cases.every((calls) => calls.some((call) => call.operation === operation))

/** Whether every answer of a case is right. What is wrong then is nothing that answers show, such as a timer that goes on. */
const isRight = (calls: readonly RecordedCall[]) => givesTheSame(rightImplementation('right'), calls)

/**
 * Names the known mistakes that give the implementation's answers, number by number, on every failing case and on every
 * passing case; those that show in the fewest calls come first, at most three. Only faults that are seen in answers are
 * tried: no other could be named by them, and what some leave behind, such as a timer or state that instances share,
 * would outlive the diagnosis. Nothing is named where a failing case has right answers alone: every mistake that does not
 * show there would agree.
 */
export async function diagnose(
  failing: readonly (readonly RecordedCall[])[],
  passing: readonly (readonly RecordedCall[])[],
  onStep: () => void = () => {},
): Promise<readonly Diagnosis[]> {
  if (failing.length === 0 || failing.some(isRight)) return []
  const agreeing = faults.filter((fault) => {
    onStep()
    return mayExplain(fault, failing) && [...failing, ...passing].every((calls) => givesTheSame(fault.create(), calls))
  })
  const calls = [...failing, ...passing].flat()
  return agreeing
    .map((fault) => ({ fault, shows: reach(fault, calls) }))
    .sort((a, b) => a.shows - b.shows)
    .slice(0, mostNamed)
    .map(({ fault }) => ({ fault: fault.id, agreed: failing.length, of: failing.length }))
}

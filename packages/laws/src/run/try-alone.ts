import type { RecordedCall } from '../row.ts'
import type { Case } from './decode.ts'
import { type Lane, tryCase } from './lane.ts'
import type { Outcome } from './outcome.ts'
import type { Row } from './rows.ts'

/** Tells that a case is tried once more, so that it is blamed if it never returns. */
export function announce({ options }: Lane, { law, operation, domain }: Row, index: number, remark: string): void {
  options.onCase?.({ id: law.id, operation, domain }, `${index} (${remark})`)
}

/** Tries a case on a fresh subject, and writes down its calls. */
export async function record(
  lane: Lane,
  row: Row,
  index: number,
  current: Case,
): Promise<{ outcome: Outcome; calls: RecordedCall[] }> {
  announce(lane, row, index, 'alone')
  const calls: RecordedCall[] = []
  const subject = await lane.source.fresh()
  const outcome = await tryCase(lane, row, current, subject, (call) => calls.push(call))
  await lane.source.dispose(subject)
  return { outcome, calls }
}

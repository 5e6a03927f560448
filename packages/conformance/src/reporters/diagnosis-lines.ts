import type { RowResult } from '@convlaws/laws'
import { oneLine } from '@convlaws/report'
import type { Messages } from './messages/messages.ts'

/** What a failing row has in common with known faults, and its failing cases with each other; one line each. */
export function diagnosisLines({ diagnosis = [], cause = [] }: RowResult, messages: Messages): readonly string[] {
  return [
    ...diagnosis.map(({ fault, agreed, of }) => messages.sameFault(oneLine(fault), agreed, of)),
    ...(cause.length > 0 ? [messages.cause(cause.map(oneLine).join(', '))] : []),
  ]
}

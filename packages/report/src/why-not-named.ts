import { assertValid, ConvError, parseDescriptor } from '@convlaws/spec'
import type { StoredCase } from './expectation.ts'

/** Why a case cannot be tried on the problem that its descriptor names for its row; undefined where it can. */
export function whyNotNamed({ row, descriptor }: Pick<StoredCase, 'row' | 'descriptor'>): string | undefined {
  try {
    const { problem, operation } = parseDescriptor(descriptor)
    assertValid(problem, operation)
    return row.split('/')[1] === operation ? undefined : `its operation must be that of the row ${row}`
  } catch (error) {
    if (ConvError.isInstance(error)) return error.message
    throw error
  }
}

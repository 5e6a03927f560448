import { type Law, type WorkedCase, workedCase } from '@convlaws/laws'
import { reference } from '@convlaws/reference'

const found = new Map<string, Promise<WorkedCase | undefined>>()

/** A small case of a law, computed by the reference; undefined where the reference cannot show the law. Once for both languages. */
export function workedCaseOf(law: Law): Promise<WorkedCase | undefined> {
  const known = found.get(law.id) ?? workedCase(law, reference)
  found.set(law.id, known)
  return known
}

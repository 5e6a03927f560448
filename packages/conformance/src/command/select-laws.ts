import { type Law, laws } from '@convlaws/laws'
import { matchesGlob } from '@convlaws/report'
import { suggestion } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/**
 * The laws that some ids or patterns name, in the order of the catalogue; all of them where none is given.
 * @throws UsageError for one that names no law, with the nearest id
 */
export function selectLaws(patterns: readonly string[]): readonly Law[] {
  for (const pattern of patterns) {
    if (laws.some(({ id }) => matchesGlob(pattern, id))) continue
    const near = suggestion(
      pattern.replaceAll('*', ''),
      laws.map(({ id }) => id),
    )
    throw new UsageError(`there is no law '${pattern}'${near} convlaws laws lists all ${laws.length}`)
  }
  return patterns.length === 0 ? laws : laws.filter(({ id }) => patterns.some((pattern) => matchesGlob(pattern, id)))
}

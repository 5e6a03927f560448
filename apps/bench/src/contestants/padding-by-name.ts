import { type ConvProblem, explicitPadding } from '@convlaws/spec'

/**
 * The same problem with its padding by name, 'valid' or 'same-upper', where its numbers are those of the name: the only
 * spelling that some functions of a library take.
 */
export function paddingByName(problem: ConvProblem): ConvProblem {
  const numbers = JSON.stringify(explicitPadding(problem))
  const name = (['valid', 'same-upper'] as const).find(
    (padding) => JSON.stringify(explicitPadding({ ...problem, padding })) === numbers,
  )
  return name ? { ...problem, padding: name } : problem
}

import type { ConvProblem, Operation } from '@convlaws/spec'

const plansMost = 64

/** Keeps what is made for a name, and makes it once; with more than `most` names all are forgotten. */
export function keeper(most: number = Infinity): <T extends object>(name: string, make: () => T) => T {
  const kept = new Map<string, object>()
  return <T extends object>(name: string, make: () => T) => {
    let found = kept.get(name) as T | undefined
    if (!found) {
      if (kept.size >= most) kept.clear()
      found = make()
      kept.set(name, found)
    }
    return found
  }
}

/** A function of a problem and an operation that remembers its last results: a plan takes longer to make than a small call. */
export function remembered<O extends Operation, T extends object>(
  make: (problem: ConvProblem, operation: O) => T,
): (problem: ConvProblem, operation: O) => T {
  const once = keeper(plansMost)
  return (problem, operation) => once(`${operation} ${JSON.stringify(problem)}`, () => make(problem, operation))
}

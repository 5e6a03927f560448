import type { ConvProblem, Operation } from '@convlaws/spec'

const most = 64

/** A function of a problem and an operation that remembers its last results: a plan takes longer to make than a small call. */
export function remembered<O extends Operation, T>(
  make: (problem: ConvProblem, operation: O) => T,
): (problem: ConvProblem, operation: O) => T {
  const results = new Map<string, T>()
  return (problem, operation) => {
    const key = `${operation} ${JSON.stringify(problem)}`
    const found = results.get(key) ?? make(problem, operation)
    if (results.size >= most && !results.has(key)) results.clear()
    results.set(key, found)
    return found
  }
}

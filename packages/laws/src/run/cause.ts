import { axesOf, type ConvProblem, outputSizeOf, restOf } from '@convlaws/spec'
import { factorNames, factors, levelsOf } from '../draw/factors.ts'

/** Values that a problem may have and that a mistake may hang on, besides the levels of its factors. */
const further: { readonly [feature: string]: (problem: ConvProblem) => boolean } = {
  'strides that differ': ({ strides }) => new Set(strides).size > 1,
  'dilations that differ': ({ dilations }) => new Set(dilations).size > 1,
  'filter sizes that differ': ({ filterSize }) => new Set(filterSize).size > 1,
  'an even filter size': ({ filterSize }) => filterSize.some((f) => f % 2 === 0),
  'a stride beyond the filter': (problem) =>
    axesOf(problem).some((axis) => axis.stride > (axis.filterSize - 1) * axis.dilation + 1),
  'a rest that no window reads': (problem) => axesOf(problem).some((axis) => restOf(axis) > 0),
  'padding above 0': (problem) => axesOf(problem).some(({ begin, end }) => begin + end > 0),
  'padding as long as the filter': (problem) =>
    axesOf(problem).some((axis) => Math.max(axis.begin, axis.end) > (axis.filterSize - 1) * axis.dilation),
  'several input channels': ({ inputChannels }) => inputChannels > 1,
  'several output channels': ({ outputChannels }) => outputChannels > 1,
  'one output element on each axis': (problem) => axesOf(problem).every((axis) => outputSizeOf(axis) === 1),
}

/** Levels that are the plainest are no cause by themselves: a failure that only shows with them would be named by the others. */
function featuresOf(problem: ConvProblem, bias: boolean): Set<string> {
  const levels = levelsOf(problem, bias)
  const special = factorNames
    .filter((factor) => levels[factor] !== factors[factor][0])
    .map((factor) => `${factor} ${levels[factor]}`)
  return new Set([...special, ...Object.keys(further).filter((feature) => further[feature]!(problem))])
}

/** A problem that was tried. */
export interface Tried {
  readonly problem: ConvProblem
  readonly bias: boolean
}

function* subsets(list: readonly string[], size: number, start = 0): Generator<string[]> {
  if (size === 0) return yield []
  for (let j = start; j < list.length; j++) for (const rest of subsets(list, size - 1, j + 1)) yield [list[j]!, ...rest]
}

/**
 * The smallest set of option values that every failing case has and no passing case has; of at most three values, and
 * empty where there is none. The smallest failing case should be among them: it has few values that are not to blame. With
 * no passing case nothing tells failing from passing, and the answer is empty too.
 */
export function causeOf(failing: readonly Tried[], passing: readonly Tried[]): readonly string[] {
  if (failing.length === 0 || passing.length === 0) return []
  const sets = failing.map(({ problem, bias }) => featuresOf(problem, bias))
  const shared = [...sets[0]!].filter((feature) => sets.every((set) => set.has(feature)))
  const passingSets = passing.map(({ problem, bias }) => featuresOf(problem, bias))
  for (const size of [1, 2, 3]) {
    for (const subset of subsets(shared, size)) {
      if (!passingSets.some((set) => subset.every((feature) => set.has(feature)))) return subset
    }
  }
  return []
}

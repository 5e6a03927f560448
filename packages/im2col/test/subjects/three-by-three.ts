import type { Law } from '@convlaws/laws'
import { brokenConstraint, type Capabilities, type ConvProblem } from '@convlaws/spec'

/**
 * Claims under which a problem of 3×3 taps is one for Winograd's algorithm. Its growth is proved to be larger for few
 * channels, but what is seen is much less, and with the default growth the laws see more mistakes.
 */
export const threeByThree: Capabilities = {
  ranks: [2],
  dtypes: ['float32'],
  strides: false,
  dilations: false,
  accuracy: 'normwise',
  growth: 32,
}

/** The same law of problems of 3×3 taps, each with two more elements an axis than it would have. */
export function ofThreeByThree(law: Law): Law {
  const enlarged = (problem: ConvProblem): ConvProblem => {
    const inputSize = problem.inputSize.map((length) => length + 2)
    const candidate = { ...problem, inputSize, filterSize: inputSize.map(() => 3) }
    return brokenConstraint(candidate) ? problem : candidate
  }
  const instance: Law['instance'] = (context) =>
    law.instance({ ...context, problem: () => enlarged(context.problem()) })
  return law.requires.filter ? law : { ...law, instance }
}

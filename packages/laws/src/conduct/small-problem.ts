import { type ConvProblem, multiplications } from '@convlaws/spec'

/** Most multiplications of a problem of which a case may make dozens of calls. */
const most = 200

/** Whether a problem is small enough for a case to make dozens of calls of it. */
export const isSmall = (problem: ConvProblem): boolean => multiplications(problem) <= most

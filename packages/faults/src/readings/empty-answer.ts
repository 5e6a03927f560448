import { type ConvProblem, outputSize, type Truth } from '@convlaws/spec'

/** What forward gives where a filter that does not fit leaves no outputs on some axis; undefined where every filter fits. */
export function emptyAnswer(problem: ConvProblem): Truth | undefined {
  const size = outputSize(problem).map((outputs) => Math.max(0, outputs))
  if (!size.includes(0)) return undefined
  return { shape: [problem.batch, problem.outputChannels, ...size], data: new Float64Array(0) }
}

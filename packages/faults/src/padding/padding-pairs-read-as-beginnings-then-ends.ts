import type { PaddingPair } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Pairs of one convention, [begin, end] an axis, read in another: all the beginnings, then all the ends (ONNX). */
export const paddingPairsReadAsBeginningsThenEnds: StatelessFault = stateless({
  id: 'padding-pairs-read-as-beginnings-then-ends',
  class: 'padding',
  title: 'The numbers of a padding list are read as the beginnings of all axes followed by their ends.',
  modelledOn: [],
  trigger: ({ padding }) => typeof padding !== 'string' && padding.length > 1,
  wrong: anotherProblem('forward', (problem) => {
    const numbers = (problem.padding as readonly PaddingPair[]).flat()
    const rank = problem.inputSize.length
    return { ...problem, padding: problem.inputSize.map((_, a) => [numbers[a]!, numbers[rank + a]!] as const) }
  }),
})

import type { Fault } from '../fault.ts'
import { numbersOf, rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The filter is put back as it was, so that only an input that shares its memory shows it. */
export const filterFlippedInPlace: Fault = behaving({
  id: 'filter-flipped-in-place',
  class: 'memory',
  title: "The filter's array is reversed while the input is read, and reversed again.",
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    answer: (given) => {
      const { input, filter } = given.tensors
      filter!.data.reverse()
      const read = numbersOf(given.problem, { input: { shape: input!.shape, data: input!.data.slice() } })
      filter!.data.reverse()
      const { filter: weights } = numbersOf(given.problem, { filter: filter! })
      return rightStages.answer({ ...given, operands: { ...given.operands, ...read, filter: weights! } })
    },
  }),
})

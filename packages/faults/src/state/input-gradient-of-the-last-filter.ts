import type { ConvProblem, Tensor } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { numbersOf, rightImplementation, rightStages } from '../right-implementation.ts'

const id = 'input-gradient-of-the-last-filter'

interface Kept {
  readonly key: string
  readonly filter: Tensor
}

/** What the module keeps of the last forward pass: that an implementation made anew finds it is a part of the fault. */
let kept: Kept | undefined

const keyOf = (problem: ConvProblem) => JSON.stringify(problem)

/** The gradient is taken as of the forward pass before it, whose filter was kept so that it need not be given again. */
export const inputGradientOfTheLastFilter: Fault = {
  id,
  class: 'state',
  title: 'The input gradient after a forward pass of the same problem uses the filter of that pass, and not its own.',
  modelledOn: [],
  operation: 'inputGradient',
  seenIn: 'instances',
  create: () => {
    const implementation = rightImplementation(id, {
      operation: 'inputGradient',
      answer: (given) => {
        const saved = kept?.key === keyOf(given.problem) ? kept.filter : undefined
        if (!saved) return rightStages.answer(given)
        const filter = numbersOf(given.problem, { filter: saved }).filter!
        return rightStages.answer({ ...given, operands: { ...given.operands, filter } })
      },
    })
    return {
      ...implementation,
      forward: (problem, operands) => {
        const result = implementation.forward!(problem, operands)
        const { shape, data } = operands.filter!
        kept = { key: keyOf(problem), filter: { shape: [...shape], data: data.slice() } }
        return result
      },
    }
  },
}

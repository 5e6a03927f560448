import type { ConvProblem, Operands, Tensor } from '@convlaws/spec'
import { numbersOf, rightStages, type Stages } from '../right-implementation.ts'

/** What a call asks for. */
export interface Asked {
  readonly problem: ConvProblem
  readonly tensors: Operands
}

const singled = (tensor: Tensor | undefined) =>
  tensor?.data instanceof Float64Array ? { shape: tensor.shape, data: new Float32Array(tensor.data) } : tensor

/** The same call with every Float64Array rounded to a Float32Array. */
export function inSingles({ problem, tensors }: Asked): Asked {
  const converted = Object.entries(tensors).map(([name, tensor]) => [name, singled(tensor)] as const)
  return { problem, tensors: Object.fromEntries(converted) as Operands }
}

/**
 * Stages that make a valid call of some that must be refused, and then go on as the right ones do. `mend` is called
 * before anything is checked, so it may meet what is no problem and no tensor.
 */
export function mending(mend: (asked: Asked) => Asked): Pick<Stages, 'check' | 'answer'> {
  return {
    check: (self, problem, operation, tensors) => {
      const mended = mend({ problem, tensors })
      rightStages.check(self, mended.problem, operation, mended.tensors)
    },
    answer: (given) => {
      const { problem, tensors } = mend(given)
      return rightStages.answer({ ...given, problem, operands: numbersOf(problem, tensors) })
    },
  }
}

import { type ConvProblem, definition, explicitPadding, sizeOf } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { placeOf } from '../readings/altered.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The same problem on an input that already has its padding. */
function onPadded(problem: ConvProblem): ConvProblem {
  const padding = explicitPadding(problem)
  const inputSize = problem.inputSize.map((n, a) => n + padding[a]![0] + padding[a]![1])
  return { ...problem, inputSize, padding: 'valid' }
}

/** Inputs are copied into memory with a border of zeros, which is set to zero when the memory is made and not again. */
export const paddedCopyKeepsItsBorder: Fault = behaving({
  id: 'padded-copy-keeps-its-border',
  class: 'memory',
  title: 'Zero padding holds what an earlier input left where it reached as far as this one with its padding.',
  modelledOn: [],
  behaviour: () => {
    let key = ''
    let copy = new Float64Array(0)
    return {
      answer: (given) => {
        const { problem, operands } = given
        if (problem.paddingMode !== 'zeros') return rightStages.answer(given)
        const padded = onPadded(problem)
        const [plane, inner] = [sizeOf(padded.inputSize), sizeOf(problem.inputSize)]
        const due = JSON.stringify([padded.batch, padded.inputChannels, padded.inputSize])
        if (due !== key) copy = new Float64Array(padded.batch * padded.inputChannels * plane)
        key = due
        const begins = explicitPadding(problem).map(([begin]) => begin)
        operands.input!.forEach((x, j) => {
          const place = placeOf(j % inner, problem.inputSize)
          const at = place.reduce((index, p, a) => index * padded.inputSize[a]! + p + begins[a]!, 0)
          copy[Math.floor(j / inner) * plane + at] = x
        })
        return definition(padded, 'forward', { ...operands, input: copy })
      },
    }
  },
})

import { samePadding } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { isSame } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** 'same-*' padding worked out for stride 1 and then strided: the size comes out right, the windows stand elsewhere. */
export const sameIgnoresStrides: StatelessFault = stateless({
  id: 'same-ignores-strides',
  class: 'padding',
  title: "'same' padding is worked out as if the stride were 1.",
  modelledOn: ['https://github.com/vtjeng/MIPVerify.jl/pull/23'],
  trigger: (problem) => isSame(problem) && problem.strides.some((s) => s > 1),
  wrong: byWindows((problem) =>
    windowsWith(problem, ({ inputSize, filterSize, dilation }) => {
      const mode = problem.padding as 'same-upper' | 'same-lower'
      return { begin: samePadding(inputSize, filterSize, 1, dilation, mode)[0] }
    }),
  ),
})

import { claimed, completeCapabilities, type Implementation, methodOf, resultShape, type Tensor } from '@convlaws/spec'
import type { Contestant } from './contestant.ts'

/** Any implementation of the contract as a contestant. The contract has no way to prepare, so nothing is prepared. */
export function implementationContestant(implementation: Implementation): Contestant {
  const { accuracy, growth, layouts, filterLayouts } = completeCapabilities(implementation.capabilities)
  const first = <T>(list: readonly T[], preferred: T): T =>
    list.includes(preferred) ? preferred : (list[0] ?? preferred)
  return {
    id: implementation.name,
    title: implementation.name,
    kind: 'portable',
    version: implementation.version,
    threads: 1,
    layouts: { layout: first(layouts, 'channels-first'), filterLayout: first(filterLayouts, 'oihw') },
    accuracy: { accuracy, growth },
    expectedGflops: () => 0.05,
    supports: (problem, operation) => claimed(implementation, problem, operation),
    prepare: ({ operation, problem, operands }) => {
      const method = methodOf(implementation, operation)!
      const expected = resultShape(problem, operation)
      return {
        run: () => method(problem, operands),
        numbers: (result) => {
          const { data, shape } = result as Tensor
          if (shape.join() === expected.join()) return data as Float32Array
          throw new Error(`the result has shape [${shape.join(', ')}]; it must be [${expected.join(', ')}]`)
        },
        dispose: () => {},
      }
    },
    dispose: () => implementation.dispose?.(),
  }
}

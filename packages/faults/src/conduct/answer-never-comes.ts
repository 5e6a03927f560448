import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A worker for each image and one for each group wait for each other. */
export const answerNeverComes: Fault = behaving({
  id: 'answer-never-comes',
  class: 'conduct',
  title: 'With several images and several groups the promise of a result is never settled.',
  modelledOn: [],
  seenIn: 'time',
  behaviour: () => ({
    deliver: (truth, given) => {
      const { batch, groups } = given.problem
      return batch > 1 && groups > 1 ? new Promise(() => {}) : tensorOf(truth, given)
    },
  }),
})

import { type Given, type Overrides, rightStages, tensorOf } from '../right-implementation.ts'

/** What is to be computed is put into fields, which are read again after a wait: calls that overlap get the last one's answer. */
export function answeredFromFields(): Pick<Overrides, 'deliver'> {
  let current: Given | null = null
  return {
    deliver: async (_, given) => {
      current = given
      await Promise.resolve()
      return tensorOf(rightStages.answer(current), current)
    },
  }
}

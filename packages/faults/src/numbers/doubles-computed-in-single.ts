import type { StatelessFault } from '../fault.ts'
import { forwardByTerms } from '../readings/by-rule.ts'
import { stateless } from '../stateless.ts'

const { fround } = Math

/** One path for both types: doubles are converted on the way in and back on the way out. */
export const doublesComputedInSingle: StatelessFault = stateless({
  id: 'doubles-computed-in-single',
  class: 'numbers',
  title: 'A float64 problem is computed in float32.',
  modelledOn: [],
  trigger: ({ dtype }) => dtype === 'float64',
  wrong: (problem, { input, filter, bias }) => {
    const rounded = bias && Float64Array.from(bias, fround)
    const truth = forwardByTerms(problem, { ...(rounded && { bias: rounded }) }, (t) =>
      t.source < 0 ? 0 : fround(fround(input![t.input]!) * fround(filter![t.filter]!)),
    )
    return { ...truth, data: truth.data.map(fround) }
  },
})

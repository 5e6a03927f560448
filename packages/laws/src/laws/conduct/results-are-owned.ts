import { type ConvProblem, operations } from '@convlaws/spec'
import { make, operandsFor, type PlannedCall, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'
import { copyOf } from '../../run/laboratory.ts'
import { constant } from '../../terms/build.ts'
import type { Term } from '../../terms/term.ts'

/** The same problem with a filter of one tap a channel, one channel, and nothing between input and output. */
function withOneTap(problem: ConvProblem): ConvProblem {
  const one = problem.inputSize.map(() => 1)
  const channels = { inputChannels: 1, outputChannels: 1, groups: 1 }
  return { ...problem, ...channels, filterSize: one, strides: one, dilations: one, padding: 'valid' }
}

/**
 * Calls whose results an implementation may be tempted not to make anew. identity: one tap of 1 copies its input. zeros: one
 * array of zeros would do for all. empty: so would one result for every empty batch.
 */
const kinds = ['any', 'any', 'identity', 'zeros', 'empty'] as const

type Terms = PlannedCall['terms']

/** The operands of a call of some kind: a filter of ones for the identity, zeros for zeros. */
function termsOf(kind: (typeof kinds)[number], terms: Terms): Terms {
  const filled = (term: Term, value: number): Term => constant(String(value), term.shape, () => value)
  if (kind === 'zeros') return Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, filled(term, 0)]))
  return kind === 'identity' && terms.filter ? { ...terms, filter: filled(terms.filter, 1) } : terms
}

/** A result is in memory of its own: neither operands nor later results change when the caller writes to it, nor the reverse. */
export const resultsAreOwned: Law = conduct({
  id: 'results-are-owned',
  family: 'conduct',
  title: { en: 'A result shares no memory with anything', ko: '결과는 무엇과도 메모리를 공유하지 않는다' },
  claim: {
    en: 'Writing to a result changes no operand and no later answer; writing to an operand changes no result.',
    ko: '결과에 값을 써도 피연산자나 이후의 답은 바뀌지 않고, 피연산자에 값을 써도 결과는 바뀌지 않는다.',
  },
  statement: 'memory(y) ∩ memory(operands) = ∅ and memory(y) ∩ memory(later results) = ∅',
  source: [
    {
      title: 'convlaws contract, version 1',
      section: 'Implementation',
      url: 'https://www.npmjs.com/package/@convlaws/spec',
    },
  ],
  operations,
  given: (context) => {
    const { draw, claims } = context
    const drawn = context.problem()
    const kind = draw.pick('kind', kinds)
    const isEmpty = kind === 'empty' && claims.emptyBatch
    const problem = kind === 'identity' ? withOneTap(drawn) : isEmpty ? { ...drawn, batch: 0 } : drawn
    const planned = planCall(context, 'call', problem)
    return { problem, planned: { ...planned, terms: termsOf(kind, planned.terms) } }
  },
  program: async ({ planned }, laboratory) => {
    const operands = operandsFor(laboratory, planned)
    const result = await laboratory.call(planned.operation, planned.problem, operands)
    const then = copyOf(result)
    laboratory.step('write 77 to every element of the operands')
    for (const { data } of Object.values(operands)) data.fill(77)
    laboratory.sameBits(result, then, 'the result changed when the operands were written to')
    laboratory.step('write 99 to every element of the result')
    result.data.fill(99)
    for (const [name, { data }] of Object.entries(operands))
      laboratory.require(!data.includes(99), `${name} changed when the result was written to`)
    laboratory.same(
      await make(laboratory, planned),
      then,
      'the same call gave another answer after its first result was written to',
    )
  },
})

import { make, makeAlone, planCall } from '../../conduct/planned-call.ts'
import { drawVariation } from '../../conduct/variations.ts'
import { conduct, type Law } from '../../law.ts'

/** Operations that a step of the program may be. */
const steps = ['forward', 'inputGradient', 'filterGradient', 'biasGradient', 'transposed'] as const

/** An answer depends on its call alone, not on the calls before it. */
export const orderOfCallsIsIrrelevant: Law = conduct({
  id: 'order-of-calls-is-irrelevant',
  family: 'conduct',
  title: { en: 'An answer does not depend on earlier calls', ko: '답은 앞선 호출에 좌우되지 않는다' },
  claim: {
    en: 'Calls of problems that differ in one field, made one after another, each give what they give alone.',
    ko: '한 항목만 다른 문제들을 잇달아 호출해도 각 답은 그 호출만 따로 했을 때와 같다.',
  },
  statement: 'yₖ after y₁ … yₖ₋₁ = yₖ alone',
  source: [
    {
      title: 'onnxruntime issue 32681',
      section: 'a cache key without padding',
      url: 'https://github.com/microsoft/onnxruntime/issues/32681',
    },
  ],
  given: (context) => {
    const problem = context.problem()
    const count = 2 + context.draw.choice('further steps', 3)
    const calls = Array.from({ length: count }, (_, k) => {
      const name = `step ${k + 1}`
      const operation =
        context.draw.choice(`${name} is another operation`, 4) === 3
          ? context.draw.pick(`${name} operation`, steps)
          : 'forward'
      const again = k > 0 && context.draw.choice(`${name} bias`, 2) === 1
      return planCall(context, name, k === 0 ? problem : drawVariation(context, name, problem), operation, again)
    })
    return { problem, calls }
  },
  program: async ({ calls }, laboratory) => {
    const possible = calls.filter(({ problem, operation }) => laboratory.claimed(problem, operation))
    for (const planned of possible) {
      const result = await make(laboratory, planned)
      laboratory.same(
        result,
        await makeAlone(laboratory, planned),
        'after the earlier calls the answer differs from that of the call alone',
      )
    }
  },
})

import { makeAlone, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { drawVariation } from '../../conduct/variations.ts'
import { conduct, type Law } from '../../law.ts'
import { NotObservable } from '../../run/laboratory.ts'

/** Calls that are under way at the same time each give what they give alone. */
export const concurrentCallsDoNotMix: Law = conduct({
  id: 'concurrent-calls-do-not-mix',
  family: 'conduct',
  title: { en: 'Calls under way at the same time do not mix', ko: '동시에 진행되는 호출은 서로 섞이지 않는다' },
  claim: {
    en: 'Several calls begun before any of them has answered each give what they give alone.',
    ko: '어느 것도 끝나기 전에 시작한 여러 호출이 저마다 따로 했을 때와 같은 답을 준다.',
  },
  statement: 'y₁ ∥ y₂ ∥ y₃ = y₁, y₂, y₃ alone',
  source: [
    {
      title: 'convlaws contract, version 1',
      section: 'Implementation',
      url: 'https://www.npmjs.com/package/@convlaws/spec',
    },
  ],
  given: (context) => {
    const problem = context.problem()
    const names = ['first', 'second', 'third']
    return {
      problem,
      calls: names.map((name, k) => planCall(context, name, k < 2 ? problem : drawVariation(context, name, problem))),
    }
  },
  program: async ({ calls }, laboratory) => {
    const possible = calls.filter(({ problem, operation }) => laboratory.claimed(problem, operation))
    const started = possible.map((planned) =>
      laboratory.start(planned.operation, planned.problem, operandsFor(laboratory, planned)),
    )
    if (!started.some((answer) => typeof (answer as PromiseLike<unknown>).then === 'function')) {
      throw new NotObservable('the subject answers synchronously, so no two calls are ever under way')
    }
    const results = await laboratory.settled(Promise.all(started))
    for (const [k, planned] of possible.entries()) {
      laboratory.same(
        results[k]!,
        await makeAlone(laboratory, planned),
        `call ${k + 1} of those under way together differs from the call alone`,
      )
    }
  },
})

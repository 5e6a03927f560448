import { make, planCall } from '../../conduct/planned-call.ts'
import { operationsOf } from '../../conduct/variations.ts'
import { conduct, type Law } from '../../law.ts'

/** Every operation answers, again and again, within the limit for one case. */
export const answersInTime: Law = conduct({
  id: 'answers-in-time',
  family: 'conduct',
  title: { en: 'Every call answers in time', ko: '모든 호출은 제때 답한다' },
  claim: {
    en: 'Each operation on a small problem settles within the time limit of one case, and so does the same call again.',
    ko: '작은 문제에 대한 각 연산은 한 사례의 시간 제한 안에 끝나고, 같은 호출을 다시 해도 그렇다.',
  },
  statement: 'every call settles',
  source: [
    {
      title: 'convlaws contract, version 1',
      section: 'Implementation',
      url: 'https://www.npmjs.com/package/@convlaws/spec',
    },
  ],
  given: (context) => {
    const problem = context.problem()
    return { problem, context }
  },
  program: async ({ problem, context }, laboratory) => {
    for (const operation of operationsOf(laboratory.subject, 'forward')) {
      if (!laboratory.claimed(problem, operation)) continue
      const planned = planCall(context, operation, problem, operation)
      await make(laboratory, planned)
      await make(laboratory, planned)
    }
  },
})

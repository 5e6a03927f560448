import { operations } from '@convlaws/spec'
import { make, makeAlone, planCall } from '../../conduct/planned-call.ts'
import { isSmall } from '../../conduct/small-problem.ts'
import { conduct, type Law } from '../../law.ts'

/** How often each call is repeated now and then. */
const manyTimes = 40

/** The same problem with other numbers, several times: nothing is left over from one call to the next. */
export const repeatedCallsAddNothing: Law = conduct({
  id: 'repeated-calls-add-nothing',
  family: 'conduct',
  title: { en: 'Nothing is left over from one call to the next', ko: '한 호출의 찌꺼기가 다음 호출에 남지 않는다' },
  claim: {
    en: 'One problem called again with other numbers gives what it gives on an instance that has seen nothing.',
    ko: '같은 문제를 다른 수로 다시 호출해도 아무것도 처리한 적 없는 인스턴스와 같은 답을 준다.',
  },
  statement: 'y(x₂, w₂) after y(x₁, w₁) = y(x₂, w₂) alone',
  source: [
    {
      title: 'NNlib.jl issue 147',
      section: 'output not cleared',
      url: 'https://github.com/FluxML/NNlib.jl/issues/147',
    },
  ],
  operations,
  given: (context) => {
    const problem = context.problem()
    const bias = context.bias(problem) !== undefined
    const calls = ['first', 'second', 'third'].map((name) => planCall(context, name, problem, context.operation, bias))
    // What is optimised after many calls of one problem, or runs out of something, shows only then.
    return { problem, calls, again: isSmall(problem) && context.draw.choice('many times', 6) === 5 ? manyTimes : 1 }
  },
  program: async ({ calls, again }, laboratory) => {
    for (const planned of calls) {
      const expected = await makeAlone(laboratory, planned)
      for (let time = 0; time < again; time++) {
        laboratory.same(await make(laboratory, planned), expected, 'the answer holds something of an earlier call')
      }
    }
  },
})

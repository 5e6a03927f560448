import { operations } from '@convlaws/spec'
import { make, planCall } from '../../conduct/planned-call.ts'
import { drawVariation } from '../../conduct/variations.ts'
import { conduct, type Law } from '../../law.ts'
import { copyOf } from '../../run/laboratory.ts'

/** A result belongs to the caller: later calls do not change it. */
export const resultsStay: Law = conduct({
  id: 'results-stay',
  family: 'conduct',
  title: { en: 'A result does not change under later calls', ko: '결과는 나중의 호출로 바뀌지 않는다' },
  claim: {
    en: 'What a call returned still holds the same numbers after other calls, of the same problem and of others.',
    ko: '한 번 돌려받은 결과는 같은 문제나 다른 문제를 더 호출한 뒤에도 같은 수를 담고 있다.',
  },
  statement: 'y after later calls = y when it was returned',
  source: [
    {
      title: 'tfjs issue 2421',
      section: 'kernel caches and views',
      url: 'https://github.com/tensorflow/tfjs/pull/2421',
    },
  ],
  operations,
  given: (context) => {
    const problem = context.problem()
    const calls = [
      planCall(context, 'first', problem),
      planCall(context, 'second', problem),
      planCall(context, 'third', drawVariation(context, 'third', problem)),
    ]
    return { problem, calls }
  },
  program: async ({ calls }, laboratory) => {
    const [first, ...later] = calls
    const result = await make(laboratory, first!)
    const then = copyOf(result)
    for (const planned of later) {
      if (laboratory.claimed(planned.problem, planned.operation)) await make(laboratory, planned)
      laboratory.require(
        result.data.length === then.data.length,
        'the buffer of the first result was taken away by a later call',
      )
      laboratory.same(result, then, 'the first result was changed by a later call')
    }
  },
})

import { operations } from '@convlaws/spec'
import { operandsFor, type PlannedCall, planCall } from '../../conduct/planned-call.ts'
import { isSmall } from '../../conduct/small-problem.ts'
import { drawVariation, withManyImages } from '../../conduct/variations.ts'
import { conduct, type Law } from '../../law.ts'
import { copyOf } from '../../run/laboratory.ts'

/** How many further calls of the first problem are made now and then. */
const manyTimes = 16

/** A result belongs to the caller: later calls do not change it. */
export const resultsStay: Law = conduct({
  id: 'results-stay',
  family: 'conduct',
  title: { en: 'A result does not change under later calls', ko: '결과는 나중의 호출로 바뀌지 않는다' },
  claim: {
    en: 'What a call returned still holds the same numbers after other calls, of the same problem, of others and of a larger one.',
    ko: '한 번 돌려받은 결과는 같은 문제, 다른 문제, 더 큰 문제를 호출한 뒤에도 같은 수를 담고 있다.',
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
    const { draw } = context
    const problem = context.problem()
    const calls = [
      planCall(context, 'first', problem),
      planCall(context, 'second', problem),
      planCall(context, 'third', drawVariation(context, 'third', problem)),
      ...(draw.choice('a larger one', 3) === 2
        ? [planCall(context, 'larger', withManyImages(problem, draw.integer('how much larger', 2, 100)))]
        : []),
    ]
    // Results may lie in a few buffers that take turns, or in memory that only a larger call makes grow.
    return { problem, calls, again: isSmall(problem) && draw.choice('many times', 4) === 3 ? manyTimes : 1 }
  },
  program: async ({ calls, again }, laboratory) => {
    const [first, second, ...others] = calls
    const subject = (await laboratory.fresh()) ?? laboratory.subject
    const ask = (planned: PlannedCall) =>
      laboratory.call(planned.operation, planned.problem, operandsFor(laboratory, planned), subject)
    const result = await ask(first!)
    const then = copyOf(result)
    for (const planned of [...Array.from({ length: again }, () => second!), ...others]) {
      if (laboratory.claimed(planned.problem, planned.operation)) await ask(planned)
      laboratory.require(
        result.data.length === then.data.length,
        'the buffer of the first result was taken away by a later call',
      )
      laboratory.sameBits(result, then, 'the first result was changed by a later call')
    }
  },
})

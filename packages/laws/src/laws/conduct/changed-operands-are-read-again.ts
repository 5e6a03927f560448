import { operations } from '@convlaws/spec'
import { makeAlone, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** An operand that was changed in place is read anew; one that equals an earlier one is not mistaken for what that one holds now. */
export const changedOperandsAreReadAgain: Law = conduct({
  id: 'changed-operands-are-read-again',
  family: 'conduct',
  title: { en: 'A changed operand is read again', ko: '바뀐 피연산자는 다시 읽는다' },
  claim: {
    en: 'When an array is changed between two calls, the second call sees its new contents.',
    ko: '두 호출 사이에 배열의 내용을 바꾸면 두 번째 호출은 새 내용을 본다.',
  },
  statement: 'y(a ← new contents) = y(copy of the new contents)',
  source: [
    {
      title: 'tfjs issue 2421',
      section: 'kernel caches and views',
      url: 'https://github.com/tensorflow/tfjs/pull/2421',
    },
  ],
  operations,
  given: (context) => {
    const { operation } = context
    const problem = context.problem()
    const bias = context.bias(problem) !== undefined
    const [first, second] = ['first', 'second'].map((name) => planCall(context, name, problem, operation, bias))
    return { problem, first: first!, second: second! }
  },
  program: async ({ problem, first, second }, laboratory) => {
    const { operation } = first
    const operands = operandsFor(laboratory, first)
    await laboratory.call(operation, problem, operands)
    for (const name of Object.keys(operands)) {
      laboratory.require(
        operands[name]!.data.length > 0 || problem.batch === 0,
        `the buffer of ${name} was taken away by the call`,
      )
      laboratory.step(`change ${name} in place`)
      operands[name]!.data.set(operandsFor(laboratory, second)[name]!.data)
      const mixed = {
        ...first,
        terms: {
          ...first.terms,
          ...Object.fromEntries(
            Object.keys(operands)
              .slice(0, Object.keys(operands).indexOf(name) + 1)
              .map((changed) => [changed, second.terms[changed as 'input']]),
          ),
        },
      }
      laboratory.same(
        await laboratory.call(operation, problem, operands),
        await makeAlone(laboratory, mixed),
        `${name} was changed in place, and the answer is not that of its new contents`,
      )
    }
    laboratory.step('the first contents again, in new arrays')
    laboratory.same(
      await laboratory.call(operation, problem, operandsFor(laboratory, first)),
      await makeAlone(laboratory, first),
      'the first contents in new arrays give another answer',
    )
  },
})

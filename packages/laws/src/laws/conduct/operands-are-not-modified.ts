import { operations } from '@convlaws/spec'
import { operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'
import { copyOf } from '../../run/laboratory.ts'

/** A call reads its operands and leaves them as they were: values, shapes, and the memory itself. */
export const operandsAreNotModified: Law = conduct({
  id: 'operands-are-not-modified',
  family: 'conduct',
  title: { en: 'A call leaves its operands as they were', ko: '호출은 피연산자를 바꾸지 않는다' },
  claim: {
    en: 'After a call every operand has the values, the shape and the memory it had before.',
    ko: '호출이 끝난 뒤에도 모든 피연산자의 값과 모양, 메모리는 호출 전과 같다.',
  },
  statement: 'operands after the call = operands before the call',
  source: [
    {
      title: 'convlaws contract, version 1',
      section: 'Implementation',
      url: 'https://www.npmjs.com/package/@convlaws/spec',
    },
  ],
  operations,
  given: (context) => {
    const problem = context.problem()
    return {
      problem,
      planned: planCall(context, 'call', problem, context.operation, context.bias(problem) !== undefined),
    }
  },
  program: async ({ problem, planned }, laboratory) => {
    const operands = operandsFor(laboratory, planned)
    const before = Object.fromEntries(Object.entries(operands).map(([name, tensor]) => [name, copyOf(tensor)]))
    await laboratory.call(planned.operation, problem, operands)
    for (const [name, tensor] of Object.entries(operands)) {
      const was = before[name]!
      laboratory.require(
        tensor.data.length === was.data.length,
        `${name} has ${tensor.data.length} elements after the call, and had ${was.data.length}: its buffer was taken away`,
      )
      laboratory.require(
        String(tensor.shape) === String(was.shape),
        `the shape of ${name} is [${tensor.shape}] after the call, and was [${was.shape}]`,
      )
      laboratory.sameBits(tensor, was, `${name} was changed by the call`)
    }
  },
})

import { operations, type Tensor } from '@convlaws/spec'
import { operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** Ways in which one operand can be wrong for its problem. */
const mistakes: readonly { readonly why: string; readonly change: (tensor: Tensor) => unknown }[] = [
  { why: 'is missing', change: () => undefined },
  { why: 'has one element too few', change: ({ shape, data }) => ({ shape, data: data.slice(0, data.length - 1) }) },
  {
    why: 'has one element too many',
    change: ({ shape, data }) => ({
      shape,
      data: data instanceof Float32Array ? Float32Array.of(...data, 1) : Float64Array.of(...data, 1),
    }),
  },
  { why: 'has one axis too many', change: ({ shape, data }) => ({ shape: [...shape, 1], data }) },
  {
    why: 'has a longer first axis',
    change: ({ shape, data }) => ({ shape: [shape[0]! + 1, ...shape.slice(1)], data }),
  },
  {
    why: 'has the other dtype',
    change: ({ shape, data }) => ({
      shape,
      data: data instanceof Float32Array ? Float64Array.from(data) : Float32Array.from(data),
    }),
  },
]

/** An operand whose type, shape or length does not fit the problem is refused. */
export const wrongOperandsAreRefused: Law = conduct({
  id: 'wrong-operands-are-refused',
  family: 'conduct',
  title: { en: 'Operands that do not fit are refused', ko: '맞지 않는 피연산자는 거절한다' },
  claim: {
    en: 'An operand with the wrong type, shape or length for its problem is refused and not read.',
    ko: '문제에 맞지 않는 형, 형상, 길이의 피연산자는 읽지 않고 거절한다.',
  },
  statement: 'dtype, shape or length of an operand ≠ what p implies, or it is missing ⇒ the call throws',
  source: [
    {
      title: 'convlaws specification',
      section: 'constraints of operands',
      url: 'https://www.npmjs.com/package/@convlaws/spec',
    },
  ],
  operations,
  given: (context) => {
    const problem = context.problem()
    return { problem, planned: planCall(context, 'call', problem, context.operation, true) }
  },
  program: async ({ problem, planned }, laboratory) => {
    const names = Object.keys(operandsFor(laboratory, planned))
    for (const name of names) {
      for (const { why, change } of mistakes) {
        if (name === 'bias' && why === 'is missing') continue
        const operands = operandsFor(laboratory, planned)
        if (operands[name]!.data.length > 5000) continue
        await laboratory.refused(
          planned.operation,
          problem,
          { ...operands, [name]: change(operands[name]!) as Tensor },
          `${name} ${why}`,
        )
      }
    }
  },
})

import { type ConvProblem, operations } from '@convlaws/spec'
import { make, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

const deepCopy = (problem: ConvProblem): ConvProblem => JSON.parse(JSON.stringify(problem))

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const child of Object.values(Object.freeze(value))) deepFreeze(child)
  return value
}

/** The problem is read and never written: a frozen one does, and one that is not frozen stays as it was. */
export const frozenProblemIsEnough: Law = conduct({
  id: 'frozen-problem-is-enough',
  family: 'conduct',
  title: { en: 'The problem is never written to', ko: '문제 객체에는 아무것도 쓰지 않는다' },
  claim: {
    en: 'A problem that cannot be written to gives the same answer, and one that can is left as it was.',
    ko: '쓸 수 없게 얼린 문제도 같은 답을 주고, 쓸 수 있는 문제는 그대로 남는다.',
  },
  statement: 'y(frozen p) = y(p), and p after the call = p before it',
  source: [{ title: 'ECMAScript', section: 'Object.freeze', url: 'https://tc39.es/ecma262/#sec-object.freeze' }],
  operations,
  given: (context) => {
    const problem = context.problem()
    return { problem, planned: planCall(context, 'call', problem) }
  },
  program: async ({ problem, planned }, laboratory) => {
    const open = deepCopy(problem)
    const expected = await make(laboratory, { ...planned, problem: open })
    laboratory.require(
      JSON.stringify(open) === JSON.stringify(problem),
      `the problem is ${JSON.stringify(open)} after the call, and was ${JSON.stringify(problem)}`,
    )
    laboratory.step('the same call with a frozen problem and frozen shapes')
    const operands = operandsFor(laboratory, planned)
    for (const { shape } of Object.values(operands)) Object.freeze(shape)
    const result = await laboratory.call(planned.operation, deepFreeze(deepCopy(problem)), operands)
    laboratory.same(result, expected, 'a frozen problem gives another answer')
  },
})

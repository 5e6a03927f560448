import { invalidProblems } from '../../conduct/invalid-problems.ts'
import { firstClaimed, make, makeAlone, operandsFor, planAnyOperation } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** A refused call changes nothing: neither its operands, which {@link Laboratory.refused} looks at, nor what comes after it. */
export const refusalLeavesNoTrace: Law = conduct({
  id: 'refusal-leaves-no-trace',
  family: 'conduct',
  title: { en: 'A refused call leaves no trace', ko: '거절된 호출은 흔적을 남기지 않는다' },
  claim: {
    en: 'After a call that was refused its operands are as they were, and valid calls give what they give without it.',
    ko: '호출이 거절되어도 피연산자는 그대로이고, 그 뒤의 올바른 호출은 그 호출이 없었을 때와 같은 답을 준다.',
  },
  statement: 'y after a refusal = y without it',
  source: [
    {
      title: 'Abrahams, Exception-Safety in Generic Components',
      section: 'strong guarantee',
      url: 'https://www.boost.org/community/exception_safety.html',
    },
  ],
  given: (context) => {
    const { draw } = context
    const problem = context.problem()
    const bias = draw.choice('refused with bias', 2) === 1
    return {
      problem,
      before: planAnyOperation(context, 'before', problem, 'call', bias),
      after: planAnyOperation(context, 'after', problem, 'call'),
      broken: draw.pick('broken', invalidProblems(problem)),
      short: draw.choice('short operand', 3),
    }
  },
  program: async ({ problem, before, after, broken, short }, laboratory) => {
    const earlier = firstClaimed(laboratory, before) ?? before[0]!
    const later = firstClaimed(laboratory, after) ?? after[0]!
    await make(laboratory, earlier)
    const operands = operandsFor(laboratory, earlier)
    await laboratory.refused(earlier.operation, broken.problem, operands, broken.why)
    const entries = Object.entries(operands).filter(([, { data }]) => data.length > 0)
    if (entries.length > 0) {
      const [name, { shape, data }] = entries[short % entries.length]!
      const wrong = { ...operands, [name]: { shape, data: data.subarray(0, data.length - 1) } }
      await laboratory.refused(earlier.operation, problem, wrong, `${name} is one element short`)
    }
    laboratory.same(
      await make(laboratory, later),
      await makeAlone(laboratory, later),
      'after refused calls the answer differs',
    )
  },
})

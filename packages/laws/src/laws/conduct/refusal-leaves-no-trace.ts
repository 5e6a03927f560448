import { invalidProblems } from '../../conduct/invalid-problems.ts'
import { make, makeAlone, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** A refused call changes nothing: what was right before it is right after it. */
export const refusalLeavesNoTrace: Law = conduct({
  id: 'refusal-leaves-no-trace',
  family: 'conduct',
  title: { en: 'A refused call leaves no trace', ko: '거절된 호출은 흔적을 남기지 않는다' },
  claim: {
    en: 'After a call that was refused, valid calls give what they give without it.',
    ko: '거절된 호출 뒤에도 올바른 호출은 그 호출이 없었을 때와 같은 답을 준다.',
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
    const problem = context.problem()
    return {
      problem,
      before: planCall(context, 'before', problem),
      after: planCall(context, 'after', problem),
      broken: context.draw.pick('broken', invalidProblems(problem)),
    }
  },
  program: async ({ problem, before, after, broken }, laboratory) => {
    await make(laboratory, before)
    await laboratory.refused('forward', broken.problem, operandsFor(laboratory, before), broken.why)
    const operands = operandsFor(laboratory, after)
    const [name, tensor] = Object.entries(operands)[0]!
    const short = {
      ...operands,
      [name]: { shape: tensor.shape, data: tensor.data.subarray(0, tensor.data.length - 1) },
    }
    await laboratory.refused('forward', problem, short, `${name} is one element short`)
    laboratory.same(
      await make(laboratory, after),
      await makeAlone(laboratory, after),
      'after refused calls the answer differs',
    )
  },
})

import { type ConvProblem, operations } from '@convlaws/spec'
import { operandPlaces, operandsAt } from '../../conduct/operand-places.ts'
import { makeAlone, operandsFor, type PlannedCall, planCall } from '../../conduct/planned-call.ts'
import { isSmall } from '../../conduct/small-problem.ts'
import { drawVariation } from '../../conduct/variations.ts'
import type { Context } from '../../context.ts'
import { conduct, type Law } from '../../law.ts'

/** How many other problems come before the last step now and then: more than a small cache has room for. */
const crowdSize = 40

/** Calls of so many problems like a given one, each with a longer last axis. */
function crowdOf(context: Context, problem: ConvProblem): readonly PlannedCall[] {
  const last = problem.inputSize.length - 1
  return Array.from({ length: crowdSize }, (_, k) => {
    const inputSize = problem.inputSize.with(last, problem.inputSize[last]! + k + 1)
    return planCall(context, 'crowd', { ...problem, inputSize })
  })
}

/** An answer depends on its call alone, not on the calls before it. */
export const orderOfCallsIsIrrelevant: Law = conduct({
  id: 'order-of-calls-is-irrelevant',
  family: 'conduct',
  title: { en: 'An answer does not depend on earlier calls', ko: '답은 앞선 호출에 좌우되지 않는다' },
  claim: {
    en: 'Calls of problems that differ in one field, made one after another, with operands of their own or out of one buffer, and the first once more at the end, each give what they give alone.',
    ko: '설정 하나만 다른 문제들을 피연산자가 저마다 따로 있든 한 버퍼에 있든 잇달아 호출하고 끝에 첫 문제를 다시 호출해도, 각 답은 그 호출만 따로 했을 때와 같다.',
  },
  statement: 'yₖ after y₁ … yₖ₋₁ = yₖ alone',
  source: [
    {
      title: 'onnxruntime issue 32681',
      section: 'a cache key without padding',
      url: 'https://github.com/microsoft/onnxruntime/issues/32681',
    },
  ],
  operations,
  given: (context) => {
    const problem = context.problem()
    // Weights are used again with other options, and what was made of them may be kept.
    const alike = context.draw.choice('the same numbers in every step', 2) === 1
    const count = 6 + context.draw.choice('further steps', 3)
    // What is kept of the last call only is confused by the next one alone.
    const returns = context.draw.choice('every other step is the first problem', 2) === 1
    const calls = Array.from({ length: count }, (_, k) => {
      const name = `step ${k + 1}`
      const operation =
        context.draw.choice(`${name} is another operation`, 4) === 3
          ? context.draw.pick(`${name} operation`, operations)
          : context.operation
      const again = k > 0 && context.draw.choice(`${name} bias`, 2) === 1
      const varied = k === 0 || (returns && k % 2 === 0) ? problem : drawVariation(context, name, problem)
      return planCall(context, alike ? 'every step' : name, varied, operation, again)
    })
    const crowded = isSmall(problem) && context.draw.choice('a crowd of others', 3) === 2
    return {
      problem,
      crowd: crowded ? crowdOf(context, problem) : [],
      calls: [...calls, planCall(context, alike ? 'every step' : 'last step', problem)],
      place: context.draw.pick('place', operandPlaces),
    }
  },
  program: async ({ crowd, calls, place }, laboratory) => {
    const possible = (planned: readonly PlannedCall[]) =>
      planned.filter(({ problem, operation }) => laboratory.claimed(problem, operation))
    const placed = operandsAt(place.place)
    if (place.note) laboratory.step(place.note)
    const ask = (planned: PlannedCall) =>
      laboratory.call(planned.operation, planned.problem, placed(operandsFor(laboratory, planned)))
    for (const planned of possible(calls)) {
      if (planned === calls.at(-1)) for (const other of possible(crowd)) await ask(other)
      laboratory.same(
        await ask(planned),
        await makeAlone(laboratory, planned),
        'after the earlier calls the answer differs from that of the call alone',
      )
    }
  },
})

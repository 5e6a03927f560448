import { type CompleteCapabilities, claims, everyCapability, operandsOf, operations } from '@convlaws/spec'
import { operandsFor, planCall } from '../../conduct/planned-call.ts'
import { claimedLevels } from '../../draw/factors.ts'
import { drawProblem } from '../../draw/problem.ts'
import { conduct, type Law } from '../../law.ts'

/** Whether capabilities claim everything that limits problems, so that nothing is left to refuse. */
const claimsEverything = (mine: CompleteCapabilities) =>
  mine.emptyBatch && JSON.stringify(claimedLevels(mine)) === JSON.stringify(claimedLevels(everyCapability))

/** What is not claimed is refused: a right answer outside the claim is a claim not made. */
export const unclaimedProblemsAreRefused: Law = conduct({
  id: 'unclaimed-problems-are-refused',
  family: 'conduct',
  title: { en: 'What is not claimed is refused', ko: '주장하지 않은 것은 거절한다' },
  claim: {
    en: 'A valid problem outside the stated capabilities is refused; a right answer there is a capability left unstated.',
    ko: '밝힌 기능 범위 밖의 올바른 문제는 거절한다. 거기서 맞는 답을 낸다면 기능을 덜 밝힌 것이다.',
  },
  statement: 'p ∉ claims ⇒ the call throws',
  source: [
    {
      title: 'convlaws contract, version 1',
      section: 'Capabilities',
      url: 'https://www.npmjs.com/package/@convlaws/spec',
    },
  ],
  operations,
  observable: ({ claims: mine, guarded }) =>
    guarded
      ? 'the implementation is wrapped by the guard of the specification, which refuses for it'
      : claimsEverything(mine)
        ? 'everything is claimed'
        : null,
  given: (context) => {
    const { draw, operation, claims: mine } = context
    const problem = context.problem()
    const drawn = drawProblem(draw, claimedLevels(everyCapability))
    const outside = !mine.emptyBatch && draw.choice('empty batch', 6) === 5 ? { ...drawn, batch: 0 } : drawn
    const bias = operandsOf[operation].optional.includes('bias') && draw.choice('with bias', 2) === 1
    const answer = claims(mine, outside)
    const reason = answer !== true ? answer : bias && !mine.bias ? 'bias is not claimed' : null
    const everything = { ...context, claims: everyCapability }
    return { problem, outside, reason, planned: planCall(everything, 'outside', outside, operation, bias) }
  },
  uses: ({ reason }) => reason !== null,
  program: async ({ outside, planned, reason }, laboratory) => {
    if (reason === null) return
    await laboratory.refused(planned.operation, outside, operandsFor(laboratory, planned), reason)
  },
})

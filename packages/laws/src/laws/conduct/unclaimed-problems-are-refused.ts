import {
  type CompleteCapabilities,
  claims,
  everyCapability,
  type Operation,
  operandsOf,
  operations,
} from '@convlaws/spec'
import { operandsFor, type PlannedCall, planCall } from '../../conduct/planned-call.ts'
import type { Context } from '../../context.ts'
import type { Draw } from '../../draw/draw.ts'
import { type AllowedLevels, claimedLevels, type Factor, factorNames } from '../../draw/factors.ts'
import { drawProblem } from '../../draw/problem.ts'
import { conduct, type Law } from '../../law.ts'

/** Whether capabilities claim everything that limits problems, so that nothing is left to refuse. */
const claimsEverything = (mine: CompleteCapabilities) =>
  mine.emptyBatch && JSON.stringify(claimedLevels(mine)) === JSON.stringify(claimedLevels(everyCapability))

/** What a problem may have that capabilities do not claim, one thing by itself; or anything at once. */
type WayOut = Factor | 'an empty batch' | 'a bias' | 'anything'

/** Levels of a factor that are not claimed. */
const levelsOutside = (mine: CompleteCapabilities, factor: Factor) =>
  claimedLevels(everyCapability)[factor].filter((level) => !claimedLevels(mine)[factor].includes(level))

/** The ways in which a problem may lie outside capabilities. */
function waysOut(mine: CompleteCapabilities, operation: Operation): WayOut[] {
  const takesBias = operandsOf[operation].optional.includes('bias')
  return [
    ...factorNames.filter((factor) => factor !== 'bias' && levelsOutside(mine, factor).length > 0),
    ...(mine.emptyBatch ? [] : ['an empty batch' as const]),
    ...(mine.bias || !takesBias ? [] : ['a bias' as const]),
    'anything',
  ]
}

/** The claimed levels, but for one factor one that is not claimed: what a guard lets pass that does not look at it. */
function levelsBeyond(draw: Draw, mine: CompleteCapabilities, way: WayOut): AllowedLevels {
  if (way === 'anything') return claimedLevels(everyCapability)
  const claimed = claimedLevels(mine)
  if (!(way in claimed)) return claimed
  return { ...claimed, [way]: [draw.pick('unclaimed level', levelsOutside(mine, way as Factor))] }
}

/** How many ways out of the claims are tried in one case. */
const window = 4

/** A call that lies outside the claims in some way, and the reason; null where what was drawn is within them after all. */
function outsideBy(context: Context, way: WayOut): { readonly planned: PlannedCall; readonly reason: string } | null {
  const { draw, operation, claims: mine } = context
  const drawn = drawProblem(draw, levelsBeyond(draw, mine, way))
  const outside = way === 'an empty batch' ? { ...drawn, batch: 0 } : drawn
  const mayHaveBias = way === 'anything' || mine.bias
  const bias =
    operandsOf[operation].optional.includes('bias') &&
    (way === 'a bias' || (mayHaveBias && draw.choice('with bias', 2) === 1))
  const answer = claims(mine, outside)
  const reason = answer !== true ? answer : bias && !mine.bias ? 'bias is not claimed' : null
  const everything = { ...context, claims: everyCapability }
  return reason === null
    ? null
    : { planned: planCall(everything, `outside by ${way}`, outside, operation, bias), reason }
}

/** What is not claimed is refused: a right answer outside the claim is a claim not made. */
export const unclaimedProblemsAreRefused: Law = conduct({
  id: 'unclaimed-problems-are-refused',
  family: 'conduct',
  title: { en: 'What is not claimed is refused', ko: '지원한다고 밝히지 않은 문제는 거절한다' },
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
    const problem = context.problem()
    const ways = waysOut(context.claims, context.operation)
    const first = context.draw.choice('first way', ways.length)
    const tried = Array.from({ length: Math.min(window, ways.length) }, (_, k) => ways[(first + k) % ways.length]!)
    return { problem, outside: tried.flatMap((way) => outsideBy(context, way) ?? []) }
  },
  uses: ({ outside }) => outside.length > 0,
  program: async ({ outside }, laboratory) => {
    for (const { planned, reason } of outside)
      await laboratory.refused(planned.operation, planned.problem, operandsFor(laboratory, planned), reason)
  },
})

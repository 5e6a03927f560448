import { type ConvProblem, operandShape, operandsOf, operations, type Tensor, zeros } from '@convlaws/spec'
import { type InvalidProblem, invalidProblems } from '../../conduct/invalid-problems.ts'
import { make, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** Operands that fit the broken problem where it still implies shapes, so that nothing but the problem is wrong. */
function fitting(broken: ConvProblem, operation: (typeof operations)[number]): { [name: string]: Tensor } | null {
  try {
    const shapes = operandsOf[operation].required.map((name) => [name, operandShape(broken, operation, name)] as const)
    const sizes = shapes.map(([, shape]) => shape.reduce((product, n) => product * n, 1))
    if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 0 && size < 100_000)) return null
    return Object.fromEntries(
      shapes.map(([name, shape], j) => [name, { shape, data: zeros(broken.dtype, sizes[j]!).fill(1) }]),
    )
  } catch {
    return null
  }
}

/** Padding modes that limit how far padding may reach. */
const limitedModes = ['reflect', 'circular'] as const

/** The same problem with more zeros before each axis than that has elements, which is beyond the limits of other modes. */
const padded = (problem: ConvProblem): ConvProblem => ({
  ...problem,
  paddingMode: 'zeros',
  padding: problem.inputSize.map((n) => [n + 1, 0]),
})

/** How many of the broken problems are tried in one case: all of them, a window at a time. */
const window = 16

/** Whatever breaks a constraint is refused, by throwing or rejecting, in every operation. */
export const invalidProblemsAreRefused: Law = conduct({
  id: 'invalid-problems-are-refused',
  family: 'conduct',
  title: { en: 'Invalid problems are refused', ko: '잘못된 문제는 거절한다' },
  claim: {
    en: 'A problem that breaks a constraint, in one field on any axis and by any amount, is refused and not answered.',
    ko: '어느 축의 어느 항목이든, 얼마나 벗어났든, 제약을 어긴 문제에는 답하지 않고 거절한다.',
  },
  statement: 'p breaks a constraint ⇒ every operation on p throws',
  source: [
    { title: 'convlaws specification', section: 'constraints', url: 'https://www.npmjs.com/package/@convlaws/spec' },
  ],
  operations,
  given: (context) => {
    const problem = context.problem()
    const all: InvalidProblem[] = invalidProblems(problem)
    const start = context.draw.choice('first broken', all.length)
    const some = Array.from({ length: Math.min(window, all.length) }, (_, k) => all[(start + k * 7) % all.length]!)
    // What was found valid once may be taken for valid with another option.
    const after = context.draw.choice('after a right call', 2) === 1
    const isPadded = context.draw.choice('padding of another mode', 4) === 3
    const far = isPadded ? planCall(context, 'far', padded(problem)) : undefined
    return { problem, planned: planCall(context, 'call', problem), some, after, far }
  },
  program: async ({ planned, some, after, far }, laboratory) => {
    if (after) await make(laboratory, planned)
    for (const { problem, why, constraint } of some) {
      const operands = fitting(problem, planned.operation) ?? operandsFor(laboratory, planned)
      await laboratory.refused(planned.operation, problem, operands, `${why} (${constraint})`)
    }
    if (!far || !laboratory.claimed(far.problem, far.operation)) return
    await make(laboratory, far)
    for (const paddingMode of limitedModes) {
      const why = `padding is beyond the limit of ${paddingMode}`
      await laboratory.refused(far.operation, { ...far.problem, paddingMode }, operandsFor(laboratory, far), why)
    }
  },
})

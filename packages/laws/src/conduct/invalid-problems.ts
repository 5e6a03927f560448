import { brokenConstraint, type ConvProblem, effectiveFilterSize } from '@convlaws/spec'

/** A problem that must be refused. */
export interface InvalidProblem {
  /** The constraint that it breaks, as far as the specification names one. */
  readonly constraint: string
  /** What is wrong with it, in words. */
  readonly why: string
  readonly problem: ConvProblem
}

/** What no count may be. */
const noCounts = [0, -1, 1.5, Number.NaN] as const

const replaced = (list: readonly number[], a: number, value: number) => list.map((n, axis) => (axis === a ? value : n))
const listed = ['inputSize', 'filterSize', 'strides', 'dilations'] as const
const counted = ['inputChannels', 'outputChannels', 'groups'] as const

/** One field replaced by something it must not be, whatever its type. */
function changed(problem: ConvProblem, field: keyof ConvProblem, value: unknown): ConvProblem {
  return { ...problem, [field]: value } as ConvProblem
}

function candidates(problem: ConvProblem): { why: string; problem: ConvProblem }[] {
  const axes = problem.inputSize.map((_, a) => a)
  const counts = [...counted, 'batch' as const].flatMap((field) =>
    noCounts
      .filter((value) => field !== 'batch' || value !== 0)
      .map((value) => ({ why: `${field} is ${value}`, problem: changed(problem, field, value) })),
  )
  const entries = listed.flatMap((field) =>
    axes.flatMap((a) =>
      noCounts.map((value) => ({
        why: `${field}[${a}] is ${value}`,
        problem: changed(problem, field, replaced(problem[field], a, value)),
      })),
    ),
  )
  const lengths = listed.flatMap((field) => [
    { why: `${field} has one entry too many`, problem: changed(problem, field, [...problem[field], 1]) },
    { why: `${field} has one entry too few`, problem: changed(problem, field, problem[field].slice(1)) },
  ])
  const indivisible = [
    {
      why: 'groups do not divide inputChannels',
      problem: { ...problem, groups: 2, inputChannels: 3, outputChannels: 2 },
    },
    {
      why: 'groups do not divide outputChannels',
      problem: { ...problem, groups: 2, inputChannels: 2, outputChannels: 3 },
    },
    {
      why: 'groups are more than the channels',
      problem: { ...problem, groups: problem.inputChannels * problem.outputChannels + 1 },
    },
  ]
  const pads = axes.flatMap((a) => {
    const n = problem.inputSize[a]!
    const pair = (begin: number, end: number): ConvProblem => ({
      ...problem,
      padding: axes.map((axis) => (axis === a ? ([begin, end] as const) : ([0, 0] as const))),
    })
    const beyond = [1, 2, n + 1, 3 * n + 2]
    return [
      { why: `padding[${a}] begins with −1`, problem: pair(-1, 1) },
      { why: `padding[${a}] ends with −1`, problem: pair(1, -1) },
      { why: `padding[${a}] is fractional`, problem: pair(0.5, 0.5) },
      { why: `padding[${a}] is NaN`, problem: pair(Number.NaN, 0) },
      ...(problem.paddingMode === 'reflect' || problem.paddingMode === 'circular'
        ? beyond.flatMap((more) => {
            const limit = problem.paddingMode === 'reflect' ? n - 1 : n
            return [
              { why: `padding[${a}] begins ${more} beyond its mode's limit`, problem: pair(limit + more, 0) },
              { why: `padding[${a}] ends ${more} beyond its mode's limit`, problem: pair(0, limit + more) },
            ]
          })
        : []),
    ]
  })
  const long = axes.flatMap((a) => {
    const { dilations, inputSize } = problem
    const valid = { ...problem, padding: 'valid' as const }
    const shortest = Math.ceil(inputSize[a]! / dilations[a]!) + 1
    return [0, 1, 7].map((more) => ({
      why: `filterSize[${a}] reaches ${effectiveFilterSize(shortest + more, dilations[a]!)} over an input of ${inputSize[a]}`,
      problem: { ...valid, filterSize: replaced(problem.filterSize, a, shortest + more) },
    }))
  })
  const rank4 = {
    ...problem,
    inputSize: [2, 2, 2, 2],
    filterSize: [1, 1, 1, 1],
    strides: [1, 1, 1, 1],
    dilations: [1, 1, 1, 1],
    padding: 'valid' as const,
  }
  const words = (['dtype', 'layout', 'filterLayout', 'paddingMode', 'orientation', 'padding'] as const).map(
    (field) => ({
      why: `${field} is 'unheard-of'`,
      problem: changed(problem, field, 'unheard-of'),
    }),
  )
  return [
    ...counts,
    ...entries,
    ...lengths,
    ...indivisible,
    ...pads,
    ...long,
    { why: 'four spatial axes', problem: rank4 },
    ...words,
  ]
}

/** Every way to break a valid problem that the suite knows, one field at a time on any axis, each with the constraint it breaks. */
export function invalidProblems(problem: ConvProblem): InvalidProblem[] {
  return candidates(problem).flatMap((candidate) => {
    const broken = brokenConstraint(candidate.problem)
    return broken ? [{ ...candidate, constraint: broken.constraint.id }] : []
  })
}

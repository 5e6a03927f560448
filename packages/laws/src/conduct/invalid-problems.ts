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
const noCounts = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY] as const

const replaced = (list: readonly number[], a: number, value: number) => list.map((n, axis) => (axis === a ? value : n))
const listed = ['inputSize', 'filterSize', 'strides', 'dilations'] as const
const counted = ['inputChannels', 'outputChannels', 'groups'] as const

/** Words that no field knows, and those by which other libraries call what a field does know. */
const unknownWords = {
  dtype: ['unheard-of', 'float16', 'f32'],
  layout: ['unheard-of', 'NHWC', 'NCHW'],
  filterLayout: ['unheard-of', 'OIHW'],
  paddingMode: ['unheard-of', 'constant', 'edge'],
  orientation: ['unheard-of', 'cross-correlation'],
  padding: ['unheard-of', 'same', 'SAME', 'VALID', 'full'],
} as const
const worded = Object.keys(unknownWords) as (keyof typeof unknownWords)[]

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
  // Nothing is optional and nothing is inferred, whatever other libraries take for it.
  const missing = [...listed, ...counted, ...worded, 'batch' as const].map((field) => ({
    why: `${field} is missing`,
    problem: changed(problem, field, undefined),
  }))
  const otherTypes = [
    ...listed.map((field) => ({
      why: `${field} is a number and no list`,
      problem: changed(problem, field, problem[field][0]),
    })),
    ...[...counted, 'batch' as const].map((field) => ({
      why: `${field} is a text`,
      problem: changed(problem, field, String(problem[field])),
    })),
    ...listed.map((field) => ({
      why: `${field} has texts`,
      problem: changed(problem, field, problem[field].map(String)),
    })),
  ]
  const plainPairs = axes.map(() => [0, 0])
  const paddingForms: { why: string; padding: unknown }[] = [
    { why: 'padding has one pair too many', padding: [...plainPairs, [0, 0]] },
    { why: 'padding has one pair too few', padding: plainPairs.slice(1) },
    { why: 'padding is one number', padding: 0 },
    { why: 'padding has numbers in place of pairs', padding: axes.map(() => 0) },
    { why: 'padding has a pair of one', padding: [...plainPairs.slice(1), [0]] },
    { why: 'padding has a pair of three', padding: [...plainPairs.slice(1), [0, 0, 0]] },
  ]
  const forms = paddingForms.map(({ why, padding }) => ({ why, problem: changed(problem, 'padding', padding) }))
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
    const filters = [0, 1, 7].map((more) => ({
      why: `filterSize[${a}] reaches ${effectiveFilterSize(shortest + more, dilations[a]!)} over an input of ${inputSize[a]}`,
      problem: { ...valid, filterSize: replaced(problem.filterSize, a, shortest + more) },
    }))
    // Padding counts at the end where it is, and only once.
    const paddings = [[2, 0] as const, [0, 2] as const, [1, 1] as const].map(([begin, end]) => {
      const longer = Math.ceil((inputSize[a]! + 2) / dilations[a]!) + 1
      return {
        why: `filterSize[${a}] reaches ${effectiveFilterSize(longer, dilations[a]!)} over an input of ${inputSize[a]} padded by ${begin} and ${end}`,
        problem: {
          ...problem,
          padding: axes.map((axis) => (axis === a ? ([begin, end] as const) : ([0, 0] as const))),
          filterSize: replaced(
            problem.filterSize.map((f, axis) => (axis === a ? f : 1)),
            a,
            longer,
          ),
        },
      }
    })
    return [...filters, ...paddings]
  })
  // 'same' padding of a filter twice as long as the input is beyond what 'reflect' and 'circular' may read.
  const sameBeyond = (['same-upper', 'same-lower'] as const).flatMap((padding) =>
    axes.map((a) => ({
      why: `padding '${padding}' reaches beyond its mode's limit on axis ${a}`,
      problem: {
        ...problem,
        padding,
        strides: problem.strides.map(() => 1),
        filterSize: replaced(problem.filterSize, a, 2 * problem.inputSize[a]! + 3),
      },
    })),
  )
  const rank4 = {
    ...problem,
    inputSize: [2, 2, 2, 2],
    filterSize: [1, 1, 1, 1],
    strides: [1, 1, 1, 1],
    dilations: [1, 1, 1, 1],
    padding: 'valid' as const,
  }
  const words = worded.flatMap((field) =>
    unknownWords[field].map((word) => ({
      why: `${field} is '${word}'`,
      problem: changed(problem, field, word),
    })),
  )
  return [
    ...counts,
    ...entries,
    ...lengths,
    ...missing,
    ...otherTypes,
    ...forms,
    ...indivisible,
    ...pads,
    ...long,
    ...sameBeyond,
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

import { operations, type Shape, sizeOf, type Tensor } from '@convlaws/spec'
import { make, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** A way in which an operand can be wrong for its problem. */
interface Mistake {
  readonly why: string
  readonly change: (tensor: Tensor) => unknown
}

type Data = Tensor['data']

/** As many numbers as a shape has elements, of the type of some others: those, again and again. */
function numbersFor(shape: Shape, data: Data): Data {
  const numbers = data instanceof Float32Array ? new Float32Array(sizeOf(shape)) : new Float64Array(sizeOf(shape))
  return numbers.map((_, j) => data[j % data.length] ?? 1)
}

const inOtherDtype = (data: Data): Data =>
  data instanceof Float32Array ? Float64Array.from(data) : Float32Array.from(data)

const tooShort: Mistake = {
  why: 'has one element too few',
  change: ({ shape, data }) => ({ shape, data: data.slice(0, data.length - 1) }),
}

/** Wrong in itself: its type, or length and shape that do not agree. */
const inItself: readonly Mistake[] = [
  { why: 'is missing', change: () => undefined },
  { why: 'is an array and no tensor', change: ({ data }) => data },
  { why: 'has no shape', change: ({ data }) => ({ data }) },
  tooShort,
  {
    why: 'has one element too many',
    change: ({ shape, data }) => ({
      shape,
      data: data instanceof Float32Array ? Float32Array.of(...data, 1) : Float64Array.of(...data, 1),
    }),
  },
  {
    why: 'has a longer first axis',
    change: ({ shape, data }) => ({ shape: [shape[0]! + 1, ...shape.slice(1)], data }),
  },
  { why: 'has the other dtype', change: ({ shape, data }) => ({ shape, data: inOtherDtype(data) }) },
  { why: 'has a list of numbers', change: ({ shape, data }) => ({ shape, data: Array.from(data) }) },
  { why: 'has integers', change: ({ shape, data }) => ({ shape, data: Int32Array.from(data) }) },
]

/** Whole in itself, and of another shape than the problem implies. */
const shapeMistakes: readonly (readonly [why: string, reshaped: (shape: Shape) => readonly number[]])[] = [
  ['has one axis too many at its end', (shape) => [...shape, 1]],
  ['has one axis too many at its beginning', (shape) => [1, ...shape]],
  ['has no first axis', (shape) => shape.slice(1)],
  ['has its axes in another order', (shape) => [...shape.slice(1), shape[0]!]],
  ['has its axes reversed', (shape) => [...shape].reverse()],
  [
    'has all its elements along the last axis',
    (shape) => shape.map((_, a) => (a < shape.length - 1 ? 1 : sizeOf(shape))),
  ],
  ...[0, 1, 2, 3, 4].flatMap((a) => [
    [`has axis ${a} twice as long`, (shape: Shape) => shape.map((n, axis) => (axis === a ? 2 * n : n))] as const,
    [`has axis ${a} of one element`, (shape: Shape) => shape.map((n, axis) => (axis === a ? 1 : n))] as const,
  ]),
]

/** Every mistake about one operand that changes it. */
function mistakesAbout({ shape }: Tensor): readonly Mistake[] {
  const ofShape = shapeMistakes.flatMap(([why, reshaped]): Mistake[] => {
    const other = reshaped(shape)
    if (String(other) === String(shape)) return []
    return [{ why, change: ({ data }) => ({ shape: other, data: numbersFor(other, data) }) }]
  })
  return [...inItself.filter((mistake) => mistake !== tooShort || sizeOf(shape) > 0), ...ofShape]
}

/** Most elements of an operand that is passed in wrong ways, and in how many of them in one case: a window at a time. */
const most = 1000
const window = 8

/** An operand whose type, shape or length does not fit the problem is refused. */
export const wrongOperandsAreRefused: Law = conduct({
  id: 'wrong-operands-are-refused',
  family: 'conduct',
  title: { en: 'Operands that do not fit are refused', ko: '맞지 않는 피연산자는 거절한다' },
  claim: {
    en: 'An operand with the wrong type, shape or length for its problem is refused and not read.',
    ko: '자료형, 모양, 길이가 문제에 맞지 않는 피연산자는 읽지 않고 거절한다.',
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
    const planned = planCall(context, 'call', problem, context.operation, true)
    // What a problem implies may be looked at in its first call only.
    const after = context.draw.choice('after a right call', 2) === 1
    return { problem, planned, start: context.draw.choice('first mistake', 30), after }
  },
  program: async ({ problem, planned, start, after }, laboratory) => {
    if (after) await make(laboratory, planned)
    const given = operandsFor(laboratory, planned)
    const small = Object.entries(given).filter(([, { data }]) => data.length <= most)
    for (const [name, tensor] of small) {
      const all = mistakesAbout(tensor)
      for (let k = 0; k < Math.min(window, all.length); k++) {
        const { why, change } = all[(start + k * 3) % all.length]!
        if (name === 'bias' && why === 'is missing') continue
        const operands = { ...given, [name]: change(tensor) as Tensor }
        await laboratory.refused(planned.operation, problem, operands, `${name} ${why}`)
      }
    }
    const others = Object.entries(given).map(([name, { shape, data }]) => [name, { shape, data: inOtherDtype(data) }])
    await laboratory.refused(
      planned.operation,
      problem,
      Object.fromEntries(others),
      'every operand has the other dtype',
    )
  },
})

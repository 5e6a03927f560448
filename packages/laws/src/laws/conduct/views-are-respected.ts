import { type ConvProblem, operations, type Tensor, zeros } from '@convlaws/spec'
import { make, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { cutUntil } from '../../draw/cut.ts'
import { conduct, type Law } from '../../law.ts'
import { copyOf } from '../../run/laboratory.ts'

/** What stands around a view: read by mistake it shows in the result, NaN even where it is multiplied by zero. */
const sentinels = [1.5 * 2 ** 20, Number.NaN] as const

/** Where an operand lies in its buffer. */
interface Window {
  readonly name: string
  readonly tensor: Tensor
  readonly around: Tensor['data']
  /** Places of `around` that no operand covers. */
  readonly gaps: readonly (readonly [from: number, to: number])[]
}

/** How operands lie: each in a buffer of its own, all in one buffer as memory of WebAssembly has them, or in each other. */
const arrangements = ['apart', 'together', 'overlapping'] as const

/** Every operand but the longest as a window of the longest one. They are only read, so they may share what they read. */
function overlapping(operands: { readonly [name: string]: Tensor }, start: number): { [name: string]: Tensor } {
  const longest = Object.values(operands).reduce((a, b) => (b.data.length > a.data.length ? b : a))
  const entries = Object.entries(operands).map(([name, { shape, data }]): [string, Tensor] => {
    const from = Math.min(start, longest.data.length - data.length)
    return [name, { shape, data: longest.data.subarray(from, from + data.length) }]
  })
  return Object.fromEntries(entries)
}

/** The same operands as windows of larger buffers filled with sentinels. */
function windowed(
  operands: { readonly [name: string]: Tensor },
  before: number,
  after: number,
  sentinel: number,
  together: boolean,
): Window[] {
  const entries = Object.entries(operands)
  const groups = together ? [entries] : entries.map((entry) => [entry])
  return groups.flatMap((group) => {
    const dtype = group[0]![1].data instanceof Float32Array ? 'float32' : 'float64'
    const length = group.reduce((sum, [, { data }]) => sum + data.length + after, before)
    const around = zeros(dtype, length).fill(sentinel)
    const gaps: [number, number][] = [[0, before]]
    let from = before
    return group.map(([name, { shape, data }]) => {
      around.set(data, from)
      const tensor = { shape, data: around.subarray(from, from + data.length) }
      gaps.push([from + data.length, from + data.length + after])
      from += data.length + after
      return { name, tensor, around, gaps }
    })
  })
}

/** Most elements of an input that is convolved with as many taps. */
const mostAlike = 200

/** A problem whose filter has as many elements as its input, as where a signal is correlated with itself. */
function withFilterOfItsSize(problem: ConvProblem): ConvProblem {
  const { inputSize } = problem
  const plain = { ...problem, filterSize: inputSize.map(() => 1), dilations: inputSize.map(() => 1) }
  const small = cutUntil(
    plain,
    ({ inputSize: size, inputChannels, batch }) => size.reduce((a, b) => a * b, inputChannels * batch) <= mostAlike,
  )
  return { ...small, filterSize: small.inputSize, outputChannels: small.batch * small.groups, padding: 'valid' }
}

/** An operand may be a window of a larger buffer: its neighbours are neither read nor written. */
export const viewsAreRespected: Law = conduct({
  id: 'views-are-respected',
  family: 'conduct',
  title: { en: 'An operand may be a window of a larger buffer', ko: '피연산자는 더 큰 버퍼의 일부여도 된다' },
  claim: {
    en: 'Operands that begin inside a buffer and end before it give the same result, also where they share elements or are one array, and what lies around them is untouched.',
    ko: '버퍼의 중간에서 시작해 끝나기 전에 끝나는 피연산자는, 서로 원소를 나누어 쓰거나 한 배열이더라도, 같은 결과를 주며 그 주변은 그대로 남는다.',
  },
  statement: 'y(window of a buffer) = y(copy of the window)',
  source: [
    {
      title: 'ECMAScript',
      section: 'TypedArray.prototype.subarray',
      url: 'https://tc39.es/ecma262/#sec-%typedarray%.prototype.subarray',
    },
  ],
  operations,
  given: (context) => {
    const { draw, operation } = context
    const arrangement = draw.pick('arrangement', arrangements)
    const drawn = context.problem()
    const alike = arrangement === 'overlapping' && operation === 'forward' && draw.choice('as many elements', 2) === 1
    const problem = alike ? withFilterOfItsSize(drawn) : drawn
    const planned = planCall(context, 'call', problem, operation, context.bias(problem) !== undefined)
    return {
      problem,
      planned,
      arrangement,
      before: draw.integer('elements before', 0, 9),
      after: draw.integer('elements after', 1, 9),
      start: draw.integer('start in the longest', 0, 5),
      sentinel: draw.pick('sentinel', sentinels),
    }
  },
  program: async ({ planned, arrangement, before, after, start, sentinel }, laboratory) => {
    const { operation, problem } = planned
    const given = operandsFor(laboratory, planned)
    if (arrangement === 'overlapping') {
      const shared = overlapping(given, start)
      const copies = Object.fromEntries(Object.entries(shared).map(([name, tensor]) => [name, copyOf(tensor)]))
      const expected = await laboratory.call(operation, problem, copies)
      laboratory.step(`each operand a window of the longest one, from element ${start} on as far as it fits`)
      const result = await laboratory.call(operation, problem, shared)
      laboratory.same(result, expected, 'operands that overlap in memory give another result')
      for (const [name, tensor] of Object.entries(shared))
        laboratory.sameBits(tensor, copies[name]!, `${name} was changed by the call`)
      return
    }
    const expected = await make(laboratory, planned)
    const windows = windowed(given, before, after, sentinel, arrangement === 'together')
    const where = arrangement === 'together' ? 'all operands in one buffer' : 'each operand in a buffer of its own'
    laboratory.step(`${where}, ${before} elements before and ${after} after each, all ${sentinel}`)
    const operands = Object.fromEntries(windows.map(({ name, tensor }) => [name, tensor]))
    const result = await laboratory.call(operation, problem, operands)
    laboratory.same(result, expected, 'operands as windows of larger buffers give another result')
    for (const { name, around, gaps } of windows) {
      const untouched = gaps.every(([from, to]) => around.slice(from, to).every((v) => Object.is(v, sentinel)))
      laboratory.require(around.length > 0 && untouched, `the neighbours of ${name} in its buffer were written to`)
    }
  },
})

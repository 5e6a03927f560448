import { operations, type Tensor, zeros } from '@convlaws/spec'
import { make, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

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

/**
 * The same operands as windows of larger buffers filled with sentinels: of one buffer, as memory of WebAssembly has them,
 * or each of one of its own.
 */
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

/** An operand may be a window of a larger buffer: its neighbours are neither read nor written. */
export const viewsAreRespected: Law = conduct({
  id: 'views-are-respected',
  family: 'conduct',
  title: { en: 'An operand may be a window of a larger buffer', ko: '피연산자는 더 큰 버퍼의 일부여도 된다' },
  claim: {
    en: 'Operands that begin inside a buffer and end before it give the same result, and what lies around them is untouched.',
    ko: '버퍼의 중간에서 시작해 끝나기 전에 끝나는 피연산자도 같은 결과를 주며, 그 주변은 그대로 남는다.',
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
    const problem = context.problem()
    const planned = planCall(context, 'call', problem, context.operation, context.bias(problem) !== undefined)
    return {
      problem,
      planned,
      before: context.draw.integer('elements before', 1, 9),
      after: context.draw.integer('elements after', 1, 9),
      sentinel: context.draw.pick('sentinel', sentinels),
      together: context.draw.pick('together', [false, true]),
    }
  },
  program: async ({ planned, before, after, sentinel, together }, laboratory) => {
    const expected = await make(laboratory, planned)
    const windows = windowed(operandsFor(laboratory, planned), before, after, sentinel, together)
    const where = together ? 'all operands in one buffer' : 'each operand in a buffer of its own'
    laboratory.step(`${where}, ${before} elements before and ${after} after each, all ${sentinel}`)
    const operands = Object.fromEntries(windows.map(({ name, tensor }) => [name, tensor]))
    const result = await laboratory.call(planned.operation, planned.problem, operands)
    laboratory.same(result, expected, 'operands as windows of larger buffers give another result')
    for (const { name, around, gaps } of windows) {
      const untouched = gaps.every(([from, to]) => around.slice(from, to).every((v) => Object.is(v, sentinel)))
      laboratory.require(around.length > 0 && untouched, `the neighbours of ${name} in its buffer were written to`)
    }
  },
})

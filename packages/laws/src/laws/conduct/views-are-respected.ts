import { operations, type Tensor, zeros } from '@convlaws/spec'
import { make, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** What stands around a view: read by mistake it shows in the result, NaN even where it is multiplied by zero. */
const sentinels = [1.5 * 2 ** 20, Number.NaN] as const

/** The same tensor as a window of a larger buffer, with sentinels on both sides. */
function windowed(
  { shape, data }: Tensor,
  before: number,
  after: number,
  sentinel: number,
): { tensor: Tensor; around: Tensor['data'] } {
  const dtype = data instanceof Float32Array ? 'float32' : 'float64'
  const around = zeros(dtype, before + data.length + after).fill(sentinel)
  around.set(data, before)
  return { tensor: { shape, data: around.subarray(before, before + data.length) }, around }
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
    }
  },
  program: async ({ planned, before, after, sentinel }, laboratory) => {
    const expected = await make(laboratory, planned)
    const windows = Object.entries(operandsFor(laboratory, planned)).map(([name, tensor]) => ({
      name,
      ...windowed(tensor, before, after, sentinel),
    }))
    laboratory.step(
      `each operand in a buffer of its own, ${before} elements before it and ${after} after it, all ${sentinel}`,
    )
    const operands = Object.fromEntries(windows.map(({ name, tensor }) => [name, tensor]))
    const result = await laboratory.call(planned.operation, planned.problem, operands)
    laboratory.same(result, expected, 'operands as windows of larger buffers give another result')
    for (const { name, around } of windows) {
      const untouched =
        around.length > 0 &&
        around.slice(0, before).every((v) => Object.is(v, sentinel)) &&
        around.slice(-after).every((v) => Object.is(v, sentinel))
      laboratory.require(untouched, `the neighbours of ${name} in its buffer were written to`)
    }
  },
})

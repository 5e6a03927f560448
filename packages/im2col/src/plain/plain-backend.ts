import { resultShape, sizeOf, zeros } from '@convlaws/spec'
import { noClamp } from '../activation.ts'
import type { Backend, Numbers } from '../backend.ts'
import { sourceOf } from '../engine.ts'
import { explanation } from '../explanation.ts'
import { compute } from './compute.ts'

const none = { bytes: 0, peak: 0 }

/** Loops in TypeScript. It holds no memory: operands are read and results written where they are. */
export const plainBackend: Backend = {
  compute(problem, operation, operands) {
    const result = zeros(problem.dtype, sizeOf(resultShape(problem, operation)))
    compute(problem, operation, operands, result, noClamp)
    return result
  },
  prepare(problem, operation, filter, bias, clamp) {
    const asTensor = (data: Numbers) => ({ shape: [data.length], data })
    const kept = { filter: asTensor(filter.slice()), ...(bias && { bias: asTensor(bias.slice()) }) }
    return {
      run(input, output = zeros(problem.dtype, sizeOf(resultShape(problem, operation)))) {
        compute(problem, operation, { ...kept, [sourceOf[operation]]: asTensor(input) }, output, clamp)
        return output
      },
      dispose() {},
    }
  },
  explain: ({ dtype, batch }) =>
    explanation({
      algorithm: 'plain',
      kernel: 'plain',
      blocking: [],
      scratchBytes: 0,
      reasons: [
        dtype === 'float64'
          ? 'float64 is computed by loops in TypeScript.'
          : batch === 0
            ? 'There is no image.'
            : 'The engine was made without SIMD.',
      ],
    }),
  tensor: (shape) => ({ shape: [...shape], data: new Float32Array(sizeOf(shape)), dispose() {} }),
  memory: () => ({ operands: none, filters: none, scratch: none, total: 0 }),
  dispose() {},
}

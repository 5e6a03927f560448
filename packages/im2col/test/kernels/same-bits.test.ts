import { convertFilterLayout, definition, operandShape, parseDescriptor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { hasFeature } from '../../src/feature.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { createSimdBackend } from '../../src/run/simd-backend.ts'
import { bitsOf } from '../numbers.ts'
import { descriptors, drawnOperands, filterGradients } from '../subjects/threshold-problems.ts'

/** The first element that is wrong, told in words: what differs in many elements takes minutes to be shown side by side. */
function firstWrong(result: ArrayLike<number>, truth: ArrayLike<number>): string {
  if (result.length !== truth.length) return `${result.length} elements, not ${truth.length}`
  const wrong = Array.from(truth).findIndex((x, j) => x !== result[j]) // 0 equals −0: which one a sum gives depends on its order
  return wrong < 0 ? 'none' : `element ${wrong} is ${result[wrong]}, not ${truth[wrong]}`
}

const filterLayouts = ['oihw', 'hwio', 'ohwi', 'ihwo'] as const
const features = (['relaxed', 'simd128'] as const).filter(hasFeature)

describe.each(features)('%s', (feature) => {
  const own = createSimdBackend(feature, { guarded: true })
  const forced = [
    ...gemmKernels.filter((kernel) => kernel.feature === feature).map((gemm) => ({ gemm, guarded: true })),
    { genericDepthwise: true, guarded: true },
  ].map((each) => createSimdBackend(feature, each))

  test('the problems are right over integers', () => {
    for (const descriptor of descriptors) {
      const { problem, operation, bias } = parseDescriptor(descriptor)
      const operands = drawnOperands(problem, operation, bias, 'integers')
      const numbers = Object.fromEntries(Object.entries(operands).map(([name, tensor]) => [name, tensor!.data]))
      const truth = definition(problem, operation, numbers).data
      expect(firstWrong(own.compute(problem, operation, operands), truth), descriptor).toBe('none')
    }
  })

  test('gradients of filters are right over integers, in every layout', () => {
    for (const descriptor of filterGradients) {
      const { problem, operation } = parseDescriptor(descriptor)
      const operands = drawnOperands(problem, operation, false, 'integers')
      const numbers = { input: operands.input!.data, outputGradient: operands.outputGradient!.data }
      const shape = operandShape(problem, 'forward', 'filter')
      const truth = { shape, data: Float32Array.from(definition(problem, operation, numbers).data) }
      for (const filterLayout of filterLayouts) {
        const result = own.compute({ ...problem, filterLayout }, operation, operands)
        const expected = convertFilterLayout(truth, 'oihw', filterLayout).data
        expect(firstWrong(result, expected), `${descriptor} ${filterLayout}`).toBe('none')
      }
    }
  })

  test('every layout of the filter gives the same bits over reals', () => {
    for (const descriptor of descriptors) {
      const { problem, operation, bias } = parseDescriptor(descriptor)
      const { filter, ...others } = drawnOperands(problem, operation, bias, 'reals')
      const [first, ...rest] = filterLayouts.map((filterLayout) => {
        const converted = convertFilterLayout(filter!, 'oihw', filterLayout)
        return bitsOf({ data: own.compute({ ...problem, filterLayout }, operation, { ...others, filter: converted }) })
      })
      expect(
        rest.map((bits) => Buffer.compare(first!, bits)),
        descriptor,
      ).toEqual([0, 0, 0])
    }
  })

  test('every kernel gives the same bits over reals, and writes only where it may', () => {
    for (const descriptor of descriptors) {
      const { problem, operation, bias } = parseDescriptor(descriptor)
      const operands = drawnOperands(problem, operation, bias, 'reals')
      const bits = bitsOf({ data: own.compute(problem, operation, operands) })
      const alike = (backend: typeof own) =>
        Buffer.compare(bits, bitsOf({ data: backend.compute(problem, operation, operands) })) === 0
      expect(forced.map(alike), descriptor).toEqual(forced.map(() => true))
    }
  })
})

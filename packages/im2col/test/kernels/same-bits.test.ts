import { convertFilterLayout, definition, operandShape, parseDescriptor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { hasFeature } from '../../src/feature.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { createSimdBackend } from '../../src/run/simd-backend.ts'
import { bitsOf } from '../numbers.ts'
import { descriptors, drawnOperands, filterGradients } from '../subjects/threshold-problems.ts'

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
      // Adding 0 turns −0 into 0: which zero a sum gives depends on its order.
      const result = Array.from(own.compute(problem, operation, operands), (x) => x + 0)
      expect(result, descriptor).toEqual(Array.from(truth, (x) => x + 0))
    }
  })

  test('gradients of filters are right over integers, in every layout', () => {
    for (const descriptor of filterGradients) {
      const { problem, operation } = parseDescriptor(descriptor)
      const operands = drawnOperands(problem, operation, false, 'integers')
      const numbers = { input: operands.input!.data, outputGradient: operands.outputGradient!.data }
      const shape = operandShape(problem, 'forward', 'filter')
      const truth = { shape, data: Float32Array.from(definition(problem, operation, numbers).data, (x) => x + 0) }
      for (const filterLayout of filterLayouts) {
        const result = own.compute({ ...problem, filterLayout }, operation, operands).map((x) => x + 0)
        const expected = convertFilterLayout(truth, 'oihw', filterLayout).data
        expect(result, `${descriptor} ${filterLayout}`).toEqual(expected)
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

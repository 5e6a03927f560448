import { ConvError, isGuarded } from '@convlaws/spec'
import { expect, test } from 'vitest'
import createMlConvolutionDirect from '../../src/ml-convolution-direct.ts'
import createMlMatrixConvolutionDirect from '../../src/ml-matrix-convolution-direct.ts'
import createOpencv from '../../src/opencv.ts'
import { caseOf, oneChannelProblem } from './agreement.ts'

const codeOf = async (call: () => unknown): Promise<unknown> => {
  try {
    await call()
    return 'no error'
  } catch (error) {
    return ConvError.isInstance(error) ? error.code : error
  }
}

test('a filter of even length is outside the claims of ml-convolution', async () => {
  const implementation = await createMlConvolutionDirect()
  expect(isGuarded(implementation)).toBe(true)
  const { problem, operands } = caseOf(oneChannelProblem({ inputSize: [4], filterSize: [2] }), [1, 2, 3, 4], [1, 2])
  expect(await codeOf(() => implementation.forward(problem, operands))).toBe('unsupported')
})

test('two channels are outside the claims of ml-matrix-convolution', async () => {
  const implementation = await createMlMatrixConvolutionDirect()
  const circular = { padding: 'same-lower', paddingMode: 'circular', orientation: 'convolution' } as const
  const problem = oneChannelProblem({ inputSize: [2, 2], filterSize: [1, 1], inputChannels: 2, ...circular })
  const { operands } = caseOf(problem, [1, 2, 3, 4, 5, 6, 7, 8], [1, 2])
  expect(await codeOf(() => implementation.forward(problem, operands))).toBe('unsupported')
})

test('the README example of ml-convolution: CUT with [0.1, 0.2, 0.3] does not reverse the filter', async () => {
  const implementation = await createMlConvolutionDirect()
  const problem = oneChannelProblem({ inputSize: [8], filterSize: [3], dtype: 'float64' })
  const { operands } = caseOf(problem, [0, 255, 255, 255, 255, 0, 0, 0], [0.1, 0.2, 0.3])
  const { data } = await implementation.forward(problem, operands)
  expect(Array.from(data, (value) => Math.round(value * 10) / 10)).toEqual([127.5, 153, 153, 76.5, 25.5, 0])
})

test('opencv: the odd element of padding is at the beginning for same-lower, at the end for same-upper', async () => {
  const implementation = await createOpencv()
  const outputs = ['same-lower', 'same-upper'] as const
  const [lower, upper] = outputs.map((padding) => {
    const problem = oneChannelProblem({ inputSize: [1, 3], filterSize: [1, 2], padding })
    return implementation.forward(problem, caseOf(problem, [1, 2, 3], [1, 10]).operands)
  })
  expect(Array.from((await lower!).data)).toEqual([10, 21, 32])
  expect(Array.from((await upper!).data)).toEqual([21, 32, 3])
})

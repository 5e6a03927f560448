import type { Implementation } from '@convlaws/spec'
import { matrixConvolution } from './one-channel/ml-matrix-convolution.ts'
import { assertOptions, type NoOptions } from './options/assert-options.ts'

/**
 * The function `direct` of ml-matrix-convolution behind the contract: the sum as it is written.
 * @throws ConvError 'unsupported' for any option, and where the package is not installed.
 */
export default async function createMlMatrixConvolutionDirect(options: NoOptions = {}): Promise<Implementation> {
  assertOptions('ml-matrix-convolution-direct', options)
  return matrixConvolution('direct')
}

import type { Implementation } from '@convlaws/spec'
import { matrixConvolution } from './one-channel/ml-matrix-convolution.ts'

/**
 * The function `direct` of ml-matrix-convolution behind the contract: the sum as it is written.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export default function createMlMatrixConvolutionDirect(): Promise<Implementation> {
  return matrixConvolution('direct')
}

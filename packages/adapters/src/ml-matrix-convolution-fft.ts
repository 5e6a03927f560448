import type { Implementation } from '@convlaws/spec'
import { matrixConvolution } from './one-channel/ml-matrix-convolution.ts'
import { assertOptions, type NoOptions } from './options/assert-options.ts'

/**
 * The function `fft` of ml-matrix-convolution behind the contract: by the fast Fourier transform of ml-fft.
 * @throws ConvError 'unsupported' for any option, and where the package is not installed.
 */
export default async function createMlMatrixConvolutionFft(options: NoOptions = {}): Promise<Implementation> {
  assertOptions('ml-matrix-convolution-fft', options)
  return matrixConvolution('fft')
}

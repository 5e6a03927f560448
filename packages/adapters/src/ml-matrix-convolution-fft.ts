import type { Implementation } from '@convlaws/spec'
import { matrixConvolution } from './one-channel/ml-matrix-convolution.ts'

/**
 * The function `fft` of ml-matrix-convolution behind the contract: by the fast Fourier transform of ml-fft.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export default function createMlMatrixConvolutionFft(): Promise<Implementation> {
  return matrixConvolution('fft')
}

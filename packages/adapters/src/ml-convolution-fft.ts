import type { Implementation } from '@convlaws/spec'
import { signalConvolution } from './one-channel/ml-convolution.ts'

/**
 * The function `fftConvolution` of ml-convolution behind the contract: by the fast Fourier transform of fft.js.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export default function createMlConvolutionFft(): Promise<Implementation> {
  return signalConvolution('fft')
}

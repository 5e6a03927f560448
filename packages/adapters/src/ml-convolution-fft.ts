import type { Implementation } from '@convlaws/spec'
import { signalConvolution } from './one-channel/ml-convolution.ts'
import { assertOptions, type NoOptions } from './options/assert-options.ts'

/**
 * The function `fftConvolution` of ml-convolution behind the contract: by the fast Fourier transform of fft.js.
 * @throws ConvError 'unsupported' for any option, and where the package is not installed.
 */
export default async function createMlConvolutionFft(options: NoOptions = {}): Promise<Implementation> {
  assertOptions('ml-convolution-fft', options)
  return signalConvolution('fft')
}

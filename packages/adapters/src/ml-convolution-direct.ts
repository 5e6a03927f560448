import type { Implementation } from '@convlaws/spec'
import { signalConvolution } from './one-channel/ml-convolution.ts'
import { assertOptions, type NoOptions } from './options/assert-options.ts'

/**
 * The function `directConvolution` of ml-convolution behind the contract: the sum as it is written.
 * @throws ConvError 'unsupported' for any option, and where the package is not installed.
 */
export default async function createMlConvolutionDirect(options: NoOptions = {}): Promise<Implementation> {
  assertOptions('ml-convolution-direct', options)
  return signalConvolution('direct')
}

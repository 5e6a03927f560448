import type { Implementation } from '@convlaws/spec'
import { signalConvolution } from './one-channel/ml-convolution.ts'

/**
 * The function `directConvolution` of ml-convolution behind the contract: the sum as it is written.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export default function createMlConvolutionDirect(): Promise<Implementation> {
  return signalConvolution('direct')
}

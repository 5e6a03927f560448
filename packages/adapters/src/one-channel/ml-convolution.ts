import { type Capabilities, guarded, type Implementation } from '@convlaws/spec'
import { installedVersion } from '../library/installed-version.ts'
import { loadLibrary } from '../library/load-library.ts'
import { allOf, oddFilter, oneChannel } from './limits.ts'
import { outputFrom } from './numbers.ts'

/** The two functions of ml-convolution, by the first word of their names. */
export type SignalMethod = 'direct' | 'fft'

/**
 * What the README says of both functions. Border type CONSTANT takes what lies outside as 0 and keeps the size; CUT gives
 * a result smaller by the filter's length − 1. The examples of CUT with the filter [0.1, 0.2, 0.3] do not reverse the
 * filter: the first number, 127.5, is 0·0.1 + 255·0.2 + 255·0.3. So correlation is claimed, whatever the name says. The
 * length of a filter must be odd ("kernel must have an odd positive length"), where same-upper and same-lower are one.
 */
const claims: Capabilities = {
  ranks: [1],
  dtypes: ['float32', 'float64'],
  padding: ['valid', 'same-upper', 'same-lower'],
  strides: false,
  dilations: false,
}

const accuracy = { direct: {}, fft: { accuracy: 'normwise' } } as const satisfies Record<SignalMethod, Capabilities>

/**
 * An implementation that asks one function of ml-convolution.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export async function signalConvolution(method: SignalMethod): Promise<Implementation> {
  const packageName = 'ml-convolution'
  const { BorderType, directConvolution, fftConvolution } = await loadLibrary(
    packageName,
    () => import('ml-convolution'),
  )
  const convolve = { direct: directConvolution, fft: fftConvolution }[method]
  return guarded({
    contract: 1,
    name: `${packageName}-${method}`,
    version: installedVersion(packageName) ?? 'unknown',
    homepage: 'https://github.com/mljs/convolution',
    capabilities: { ...claims, ...accuracy[method] },
    supports: allOf(oneChannel, oddFilter),
    forward: (problem, { input, filter }) => {
      const border = problem.padding === 'valid' ? BorderType.CUT : BorderType.CONSTANT
      // Plain arrays: the library says ArrayLike, and a typed array would round what it stores.
      return outputFrom(problem, convolve(Array.from(input.data), Array.from(filter.data), border))
    },
  })
}

import { type Capabilities, guarded, type Implementation } from '@convlaws/spec'
import { installedVersion } from '../library/installed-version.ts'
import { loadLibrary } from '../library/load-library.ts'
import { oneChannel } from './limits.ts'
import { outputFrom, rowsOf } from './numbers.ts'

/** The two functions of ml-matrix-convolution that convolve; its README says of them that "both should be equal". */
export type MatrixMethod = 'direct' | 'fft'

/**
 * What the library says of both functions, and what had to be read from elsewhere. Its description and README say
 * convolution, so the filter is reversed, and name no option for the border. That the output has the size of the input
 * and that borders are not zeros is in its tests: an image of ones gives the filter's sum everywhere. That borders wrap, and
 * that a filter of even length has its odd element at the beginning, is read from the code of `direct`, to which fft "should
 * be equal". Plain numbers are float64, so both types are claimed.
 */
const claims: Capabilities = {
  dtypes: ['float32', 'float64'],
  padding: ['same-lower'],
  paddingModes: ['circular'],
  orientations: ['convolution'],
  strides: false,
  dilations: false,
}

const accuracy = { direct: {}, fft: { accuracy: 'normwise' } } as const satisfies Record<MatrixMethod, Capabilities>

/**
 * An implementation that asks one function of ml-matrix-convolution.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export async function matrixConvolution(method: MatrixMethod): Promise<Implementation> {
  const packageName = 'ml-matrix-convolution'
  const library = await loadLibrary(packageName, () => import('ml-matrix-convolution'))
  return guarded({
    contract: 1,
    name: `${packageName}-${method}`,
    version: installedVersion(packageName) ?? 'unknown',
    homepage: 'https://github.com/mljs/matrix-convolution',
    capabilities: { ...claims, ...accuracy[method] },
    supports: oneChannel,
    forward: (problem, { input, filter }) => outputFrom(problem, library[method](rowsOf(input), rowsOf(filter), {})),
  })
}

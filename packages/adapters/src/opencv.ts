import {
  type Capabilities,
  type ConvProblem,
  explicitPadding,
  guarded,
  type Implementation,
  type Tensor,
} from '@convlaws/spec'
import { installedVersion } from './library/installed-version.ts'
import { oneChannel } from './one-channel/limits.ts'
import { loadOpenCv, type Mat, type OpenCv, opencvPackage } from './opencv/library.ts'
import { tensorOf } from './opencv/tensor-of.ts'
import { assertOptions, type NoOptions } from './options/assert-options.ts'

/**
 * What OpenCV documents for filter2D: an output of the size of the input, of type CV_32F or CV_64F as the input, the
 * anchor anywhere in the filter (so both kinds of same), three borders ("BORDER_WRAP is not supported"). "The function does
 * actually compute correlation"; "if you need a real convolution, flip the kernel". "The function uses the DFT-based
 * algorithm in case of sufficiently large kernels", which is why its accuracy is normwise.
 * Source: https://docs.opencv.org/5.0.0/ imgproc, Image Filtering, filter2D.
 */
const claims: Capabilities = {
  dtypes: ['float32', 'float64'],
  padding: ['same-upper', 'same-lower'],
  paddingModes: ['zeros', 'reflect', 'replicate'],
  orientations: ['correlation', 'convolution'],
  strides: false,
  dilations: false,
  accuracy: 'normwise',
}

/** The border type of OpenCV for each claimed padding mode. BORDER_CONSTANT of filter2D is zero. */
const borders = {
  zeros: 'BORDER_CONSTANT',
  reflect: 'BORDER_REFLECT_101',
  replicate: 'BORDER_REPLICATE',
} as const

const matTypes = { float32: 'CV_32FC1', float64: 'CV_64FC1' } as const

/** One call of filter2D. `keep` takes every matrix that must be freed after the call. */
function filtered(cv: OpenCv, problem: ConvProblem, input: Tensor, filter: Tensor, keep: (mat: Mat) => Mat): Mat {
  const { inputSize, filterSize, dtype, orientation, paddingMode } = problem
  if (paddingMode === 'circular') throw new Error('bug: circular is not claimed')
  const type = cv[matTypes[dtype]]
  const matrix = (size: readonly number[], { data }: Tensor) => keep(cv.matFromArray(size[0]!, size[1]!, type, data))
  const source = matrix(inputSize, input)
  const kernel = matrix(filterSize, filter)
  const destination = keep(new cv.Mat())
  if (orientation === 'convolution') cv.flip(kernel, kernel, -1)
  // The anchor is the filter element over the output's own position: as many elements lie before it as the padding begins with.
  const [[y], [x]] = explicitPadding(problem) as [[number, number], [number, number]]
  cv.filter2D(source, destination, type, kernel, new cv.Point(x, y), 0, cv[borders[paddingMode]])
  return destination
}

/**
 * `filter2D` of OpenCV, compiled to WebAssembly in `@techstark/opencv-js`, behind the contract.
 * @throws ConvError 'unsupported' for any option, and where the package is not installed.
 */
export default async function createOpencv(options: NoOptions = {}): Promise<Implementation> {
  assertOptions('opencv', options)
  const { cv } = await loadOpenCv()
  return guarded({
    contract: 1,
    name: 'opencv',
    version: installedVersion(opencvPackage) ?? 'unknown',
    homepage: 'https://docs.opencv.org',
    capabilities: claims,
    supports: oneChannel,
    forward: (problem, { input, filter }) => {
      const mats: Mat[] = []
      const keep = (mat: Mat) => {
        mats.push(mat)
        return mat
      }
      try {
        return tensorOf(filtered(cv, problem, input, filter, keep), problem.dtype)
      } finally {
        for (const mat of mats) mat.delete()
      }
    },
  })
}

import { createRequire } from 'node:module'
import { loadLibrary } from '../library/load-library.ts'

/** The npm package of OpenCV.js. */
export const opencvPackage = '@techstark/opencv-js'

/** A matrix on the heap of OpenCV's WebAssembly; `delete` frees it. */
export interface Mat {
  readonly rows: number
  readonly cols: number
  readonly data32F: Float32Array
  readonly data64F: Float64Array
  delete(): void
}

/** The part of OpenCV.js that the adapter uses. The package's own types describe another shape of the module. */
export interface OpenCv {
  readonly Mat: new () => Mat
  readonly Point: new (x: number, y: number) => object
  readonly CV_32FC1: number
  readonly CV_64FC1: number
  readonly BORDER_CONSTANT: number
  readonly BORDER_REPLICATE: number
  readonly BORDER_REFLECT_101: number
  matFromArray(rows: number, columns: number, type: number, numbers: ArrayLike<number>): Mat
  flip(source: Mat, destination: Mat, code: number): void
  filter2D(
    source: Mat,
    destination: Mat,
    depth: number,
    filter: Mat,
    anchor: object,
    delta: number,
    border: number,
  ): void
}

/** What the package exports: a promise of the module, or, in older releases, the module, which may not have started yet. */
type Exported = Promise<OpenCv> | (Partial<OpenCv> & { onRuntimeInitialized?: () => void })

/**
 * The module, once its WebAssembly has started, inside an object: the module of some releases has a `then` that never
 * ends. For the same reason the package is required: a promise as a CommonJS export makes a namespace that some loaders
 * take for a promise. Source: "Basic Usage" in the README of @techstark/opencv-js.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export async function loadOpenCv(): Promise<{ readonly cv: OpenCv }> {
  const require = createRequire(import.meta.url)
  const { exported } = await loadLibrary(opencvPackage, async () => ({ exported: require(opencvPackage) as Exported }))
  if (exported instanceof Promise) return { cv: await exported }
  if (!exported.Mat) {
    await new Promise<void>((resolve) => {
      exported.onRuntimeInitialized = resolve
    })
  }
  return { cv: exported as OpenCv }
}

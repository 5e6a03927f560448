import type { Implementation } from '@convlaws/spec'
import { loadLibrary } from './library/load-library.ts'
import { createOnnxImplementation, type OnnxOptions, onnxOptionWords } from './onnx/implementation.ts'
import { assertOptions } from './options/assert-options.ts'

export type { OnnxOptions }

/**
 * onnxruntime-web behind the contract: its WebAssembly backend on one thread. The number of threads is a setting of the
 * whole package, so the factory sets it for every user of the package in the same process.
 * @throws ConvError 'unsupported' for an unknown option, and where the package is not installed.
 */
export default async function createOnnxruntimeWeb(options: OnnxOptions = {}): Promise<Implementation> {
  assertOptions('onnxruntime-web', options, onnxOptionWords)
  const runtime = await loadLibrary('onnxruntime-web', () => import('onnxruntime-web'))
  runtime.env.wasm.numThreads = 1
  return createOnnxImplementation(
    {
      name: 'onnxruntime-web',
      version: runtime.env.versions.web ?? runtime.env.versions.common,
      homepage: 'https://onnxruntime.ai',
      runtime,
      executionProvider: 'wasm',
    },
    options,
  )
}

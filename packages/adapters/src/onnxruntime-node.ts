import type { Implementation } from '@convlaws/spec'
import { loadLibrary } from './library/load-library.ts'
import { createOnnxImplementation, type OnnxOptions, onnxOptionWords } from './onnx/implementation.ts'
import { assertOptions } from './options/assert-options.ts'

export type { OnnxOptions }

/**
 * onnxruntime-node behind the contract: the CPU execution provider, which is inside the package, on one thread.
 * @throws ConvError 'unsupported' for an unknown option, and where the package is not installed.
 */
export default async function createOnnxruntimeNode(options: OnnxOptions = {}): Promise<Implementation> {
  assertOptions('onnxruntime-node', options, onnxOptionWords)
  const runtime = await loadLibrary('onnxruntime-node', () => import('onnxruntime-node'))
  return createOnnxImplementation(
    {
      name: 'onnxruntime-node',
      version: runtime.env.versions.node ?? runtime.env.versions.common,
      homepage: 'https://onnxruntime.ai',
      runtime,
      executionProvider: 'cpu',
    },
    options,
  )
}

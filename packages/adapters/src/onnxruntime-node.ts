import type { Implementation } from '@convlaws/spec'
import { loadLibrary } from './library/load-library.ts'
import { createOnnxImplementation, type OnnxOptions } from './onnx/implementation.ts'

export type { OnnxOptions }

/**
 * onnxruntime-node behind the contract: the CPU execution provider, which is inside the package, on one thread.
 * @throws ConvError 'unsupported' where the package is not installed.
 */
export default async function createOnnxruntimeNode(options: OnnxOptions = {}): Promise<Implementation> {
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

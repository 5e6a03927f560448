import createOnnxruntimeNode from '@convlaws/adapters/onnxruntime-node'
import createOnnxruntimeWeb from '@convlaws/adapters/onnxruntime-web'
import createTfjsCpu from '@convlaws/adapters/tfjs-cpu'
import createTfjsWasm from '@convlaws/adapters/tfjs-wasm'
import reference from '@convlaws/reference'
import type { Contestant } from './contestant.ts'
import { implementationContestant } from './implementation.ts'
import { onnxruntimeContestant } from './onnxruntime.ts'
import { tfjsContestant } from './tfjs.ts'

/** TensorFlow.js without the checks that are meant for development, as in a build for production. */
async function tensorFlow() {
  const tf = await import('@tensorflow/tfjs-core')
  tf.enableProdMode()
  return tf
}

/** onnxruntime-web. The number of threads is a setting of the whole package, fixed when its first session is made. */
export async function loadOnnxruntimeWeb(threads: number): Promise<Contestant> {
  const runtime = await import('onnxruntime-web')
  const implementation = await createOnnxruntimeWeb()
  runtime.env.wasm.numThreads = threads
  const title = 'onnxruntime-web, WebAssembly'
  return onnxruntimeContestant({
    runtime,
    executionProvider: 'wasm',
    kind: 'portable',
    title,
    threads,
    implementation,
    expectedGflops: 2,
  })
}

/** onnxruntime-node on its CPU provider: not portable, shown as what the machine can do. */
export async function loadOnnxruntimeNode(threads: number): Promise<Contestant> {
  const runtime = await import('onnxruntime-node')
  const implementation = await createOnnxruntimeNode()
  const title = 'onnxruntime-node, native'
  return onnxruntimeContestant({
    runtime,
    executionProvider: 'cpu',
    kind: 'native',
    title,
    threads,
    implementation,
    expectedGflops: 10,
  })
}

/** TensorFlow.js on WebAssembly. Its gradients, its transposed and its 3-D convolution are loops without SIMD. */
export async function loadTfjsWasm(): Promise<Contestant> {
  const implementation = await createTfjsWasm()
  return tfjsContestant({
    tf: await tensorFlow(),
    backend: 'wasm',
    title: 'TensorFlow.js, XNNPACK in WebAssembly',
    implementation,
    expectedGflops: (operation, { inputSize }) => (operation === 'forward' && inputSize.length < 3 ? 2 : 0.5),
  })
}

/** TensorFlow.js in plain JavaScript. */
export async function loadTfjsCpu(): Promise<Contestant> {
  const implementation = await createTfjsCpu()
  return tfjsContestant({
    tf: await tensorFlow(),
    backend: 'cpu',
    title: 'TensorFlow.js, plain JavaScript',
    implementation,
    // Its gradient of the filter asks a buffer for each element by a list of indices.
    expectedGflops: (operation) => (operation === 'filterGradient' ? 0.01 : 0.3),
  })
}

/** The definition as a program. */
export async function loadReference(): Promise<Contestant> {
  return implementationContestant(reference)
}

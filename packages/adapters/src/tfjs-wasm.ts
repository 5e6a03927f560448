import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { guarded, type Implementation } from '@convlaws/spec'
import { loadLibrary } from './library/load-library.ts'
import { assertOptions } from './options/assert-options.ts'
import { contained, startAfresh } from './tfjs/containment.ts'
import { implementationOn } from './tfjs/implementation.ts'
import { type PadSpelling, padSpellings } from './tfjs/padding.ts'

/** Options of {@link createTfjsWasm}. */
export interface TfjsWasmOptions {
  /** How padding of one number throughout is written. Default 'pairs', all of it written out; 'number' writes `pad: 1`. */
  readonly pad?: PadSpelling
}

const backendPackage = '@tensorflow/tfjs-backend-wasm'

/**
 * TensorFlow.js with `@tensorflow/tfjs-backend-wasm`: WebAssembly, one thread in Node. NCHW is not claimed: the backend
 * answers "Please use 'NHWC'". Gradients are claimed where it registers a kernel. Each call of this function starts the
 * backend afresh, and so does the call after one that may have damaged its memory; calls are asynchronous for that reason.
 * @throws ConvError 'unsupported' for an unknown option, and where the packages are not installed.
 */
export default async function createTfjsWasm(options: TfjsWasmOptions = {}): Promise<Implementation> {
  assertOptions('tfjs-wasm', options, { pad: padSpellings })
  const { pad = 'pairs' } = options
  const tf = await loadLibrary('@tensorflow/tfjs-core', () => import('@tensorflow/tfjs-core'))
  const wasm = await loadLibrary(backendPackage, () => import('@tensorflow/tfjs-backend-wasm'))
  // In Node the backend does not find its binaries unless it is told where they are.
  wasm.setWasmPaths(`${dirname(createRequire(import.meta.url).resolve(backendPackage))}/`)
  const restart = () => startAfresh(tf, 'wasm')
  await restart()
  const backend = { backend: 'wasm', version: wasm.version_wasm, layouts: ['channels-last'], spelling: pad } as const
  return guarded(contained(implementationOn(tf, backend), restart))
}

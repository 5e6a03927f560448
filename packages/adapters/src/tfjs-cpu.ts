import { guarded, type Implementation } from '@convlaws/spec'
import { loadLibrary } from './library/load-library.ts'
import { assertOptions } from './options/assert-options.ts'
import { implementationOn } from './tfjs/implementation.ts'
import { type PadSpelling, padSpellings } from './tfjs/padding.ts'

/** Options of {@link createTfjsCpu}. */
export interface TfjsCpuOptions {
  /** How padding of one number throughout is written. Default 'pairs', all of it written out; 'number' writes `pad: 1`. */
  readonly pad?: PadSpelling
}

/**
 * TensorFlow.js with `@tensorflow/tfjs-backend-cpu`: loops in JavaScript. NCHW is claimed for conv2d, which documents it.
 * Calls are synchronous.
 * @throws ConvError 'unsupported' for an unknown option, and where the packages are not installed.
 */
export default async function createTfjsCpu(options: TfjsCpuOptions = {}): Promise<Implementation> {
  assertOptions('tfjs-cpu', options, { pad: padSpellings })
  const { pad = 'pairs' } = options
  const tf = await loadLibrary('@tensorflow/tfjs-core', () => import('@tensorflow/tfjs-core'))
  const { version_cpu: version } = await loadLibrary(
    '@tensorflow/tfjs-backend-cpu',
    () => import('@tensorflow/tfjs-backend-cpu'),
  )
  await tf.setBackend('cpu')
  const layouts = ['channels-last', 'channels-first'] as const
  return guarded(implementationOn(tf, { backend: 'cpu', version, layouts, spelling: pad }))
}

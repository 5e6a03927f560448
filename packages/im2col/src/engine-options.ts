import { shown } from '@convlaws/spec'
import { type SimdFeature, simdFeatures } from './kernels/simd-feature.ts'
import { refuse } from './refuse.ts'
import { mostThreads } from './threads/control.ts'

/** Which instructions an engine may use: SIMD with relaxed multiply-add, SIMD, or none (loops in TypeScript). */
export type Feature = SimdFeature | 'scalar'

/** Options of {@link createEngine}; each has a default. */
export interface EngineOptions {
  /**
   * Threads that share a large call, the caller's counted: 1 (default) to 64. More than 1 need a memory that threads can
   * share: in a browser, a page that is cross-origin isolated. They never change a bit of a result.
   */
  readonly threads?: number
  /**
   * 'componentwise' (default): direct summation. 'normwise': Winograd's algorithm too, where it is faster; its error is
   * relative to the largest output.
   */
  readonly accuracy?: 'componentwise' | 'normwise'
  /**
   * 'auto' (default) chooses by the problem alone; the others force one way for every problem. Winograd's algorithm, with
   * tiles of 2×2 or 4×4 outputs, is 'normwise', and where it is impossible im2col is taken.
   */
  readonly algorithm?: 'auto' | 'im2col' | 'winograd-2' | 'winograd-4' | 'plain'
  /**
   * Whether to measure the kernels, which takes 0.1 s, rather than to go by a table of JavaScript engines; default false.
   * Only so are kernels for registers of 256 bits taken. It never changes a bit of a result.
   */
  readonly tune?: boolean
  /** Default: the best that this JavaScript engine has. */
  readonly simd?: Feature
}

const choices = {
  accuracy: ['componentwise', 'normwise'],
  algorithm: ['auto', 'im2col', 'winograd-2', 'winograd-4', 'plain'],
  tune: [false, true],
  simd: [...simdFeatures, 'scalar'],
} as const

/** Refuses an option. @throws ConvError 'unsupported'. */
export function refuseOption(name: keyof EngineOptions, value: unknown, rule: string, constraint: string): never {
  refuse(constraint, `createEngine: ${name} is ${shown(value)}; it must ${rule}`)
}

/**
 * Returns normally for options that an engine knows.
 * @throws ConvError 'unsupported', 'engine-options-are-known' or 'algorithm-keeps-accuracy'.
 */
export function assertEngineOptions(options: EngineOptions): void {
  const { threads = 1 } = options
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= mostThreads)) {
    refuseOption('threads', threads, `be an integer from 1 to ${mostThreads}`, 'engine-options-are-known')
  }
  for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
    const [value, known] = [options[name], choices[name]]
    if (value === undefined || (known as readonly unknown[]).includes(value)) continue
    refuseOption(name, value, `be one of ${known.map(shown).join(', ')}`, 'engine-options-are-known')
  }
  if (options.accuracy === 'componentwise' && options.algorithm?.startsWith('winograd')) {
    const rule = "not be Winograd's where accuracy is 'componentwise'"
    refuseOption('algorithm', options.algorithm, rule, 'algorithm-keeps-accuracy')
  }
}

import { ConvError, shown } from '@convlaws/spec'

/** Which instructions an engine may use: SIMD with relaxed multiply-add, SIMD, or none (loops in TypeScript). */
export type Feature = 'relaxed' | 'simd128' | 'scalar'

/** Options of {@link createEngine}; each has a default. */
export interface EngineOptions {
  /** Threads that may compute one call; 1, the default, is the only number known. */
  readonly threads?: number
  /** 'componentwise' (default): direct summation. */
  readonly accuracy?: 'componentwise'
  /** 'auto' (default) chooses by the problem alone; the others force one way for every problem. */
  readonly algorithm?: 'auto' | 'im2col' | 'plain'
  /** Whether to measure kernels and take the fastest; false, the default, is all that is known. */
  readonly tune?: false
  /** Default: the best that this JavaScript engine has. */
  readonly simd?: Feature
}

const choices = {
  accuracy: ['componentwise'],
  algorithm: ['auto', 'im2col', 'plain'],
  tune: [false],
  simd: ['relaxed', 'simd128', 'scalar'],
  threads: [1],
} as const

/**
 * Returns normally for options that an engine knows.
 * @throws ConvError 'unsupported', 'engine-options-are-known'.
 */
export function assertEngineOptions(options: EngineOptions): void {
  for (const [name, known] of Object.entries(choices)) {
    const value = options[name as keyof EngineOptions]
    if (value === undefined || (known as readonly unknown[]).includes(value)) continue
    const rule = `be one of ${known.map(shown).join(', ')}`
    const constraint = 'engine-options-are-known'
    const message = `createEngine: ${name} is ${shown(value)}; it must ${rule} (${constraint})`
    throw new ConvError({ code: 'unsupported', constraint, message })
  }
}

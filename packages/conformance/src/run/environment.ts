import { cpus } from 'node:os'
import type { Environment } from '@convlaws/report'

/** Modules of WebAssembly that are valid only where a feature is there: one function that uses it. */
const probes: { readonly [feature: string]: readonly number[] } = {
  // (func (result v128) i32.const 0, i8x16.splat)
  'wasm-simd': [1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11],
  // (memory 1 1 shared)
  'wasm-threads': [5, 4, 1, 3, 1, 1],
  // (func (result v128) i32.const 1, i8x16.splat, i32.const 2, i8x16.splat, i8x16.relaxed_swizzle)
  'wasm-relaxed-simd': [
    1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11,
  ],
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: { validate(bytes: Uint8Array): boolean } }

/** What every module of WebAssembly begins with. */
const header = [0, 97, 115, 109, 1, 0, 0, 0]

/** Where a run takes place. */
export function environment(): Environment {
  return {
    runtime: `node ${process.versions.node}`,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    features: Object.entries(probes)
      .filter(([, bytes]) => WebAssembly.validate(Uint8Array.from([...header, ...bytes])))
      .map(([feature]) => feature),
  }
}

import type { Numbers } from '../backend.ts'
import { nodeModule } from '../node-module.ts'

/** Copies all numbers of one array into another of the same length. */
export type CopyNumbers = (to: Numbers, from: Numbers) => void

interface NodeBuffers {
  readonly Buffer: { from(memory: ArrayBufferLike, at: number, bytes: number): { fill(bytes: unknown): void } }
}

/**
 * How numbers are copied into a memory and out of it. V8 copies word by word where either side is shared. The buffers
 * of Node are filled at full speed; before Node 26 their `copy` is as slow as `set`.
 */
export function copyNumbersOf({ buffer }: WebAssembly.Memory): CopyNumbers {
  const node = nodeModule('node:buffer') as NodeBuffers | undefined
  const bytesOf = (data: Numbers) => node!.Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  // Deno has modules of Node with buffers of its own, which were not measured.
  const plain = !node || 'Deno' in globalThis || buffer instanceof ArrayBuffer
  return plain ? (to, from) => to.set(from) : (to, from) => bytesOf(to).fill(bytesOf(from))
}

import type { Numbers } from '../backend.ts'
import { nodeModule } from '../node-module.ts'

/** Copies all numbers of one array into another of the same length. */
export type CopyNumbers = (to: Numbers, from: Numbers) => void

interface NodeBuffers {
  readonly Buffer: { from(memory: ArrayBufferLike, at: number, bytes: number): { fill(bytes: unknown): void } }
}

/**
 * How numbers are copied into a memory and out of it. V8 copies word by word where either side is shared; Node's own
 * buffers copy at full speed.
 */
export function copyNumbersOf({ buffer }: WebAssembly.Memory): CopyNumbers {
  const node = nodeModule('node:buffer') as NodeBuffers | undefined
  const bytesOf = (data: Numbers) => node!.Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  // Deno has the modules of Node, and fills byte by byte.
  const plain = !node || 'Deno' in globalThis || buffer instanceof ArrayBuffer
  return plain ? (to, from) => to.set(from) : (to, from) => bytesOf(to).fill(bytesOf(from))
}

import type { Numbers } from '../backend.ts'
import type { Arena, MemoryClass } from '../memory/arena.ts'

/** Addresses that are released together. */
export interface Buffers {
  allocate(bytes: number, use: MemoryClass): number
  /** The address of a copy of an array; of the array itself where it lives in the arena's memory. */
  place(data: Numbers, use: MemoryClass): number
  /** The address of a copy of bytes. */
  copy(data: Uint8Array | Int32Array, use: MemoryClass): number
  release(): void
}

/** Whether an array is a view of the memory of an arena. */
export const isResident = ({ memory }: Arena, data: Numbers): boolean => data.buffer === memory.buffer

/** A list of buffers of an arena, empty at first. */
export function createBuffers(arena: Arena): Buffers {
  const addresses: number[] = []
  const allocate = (bytes: number, use: MemoryClass) => {
    const address = arena.allocate(bytes, use)
    addresses.push(address)
    return address
  }
  return {
    allocate,
    place(data, use) {
      if (isResident(arena, data)) return data.byteOffset
      const address = allocate(data.byteLength, use)
      new Float32Array(arena.memory.buffer, address, data.length).set(data)
      return address
    },
    copy(data, use) {
      const address = allocate(data.byteLength, use)
      new Uint8Array(arena.memory.buffer, address, data.byteLength).set(
        new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      )
      return address
    },
    release() {
      for (const address of addresses.splice(0)) arena.release(address)
    },
  }
}

/** A new array with the floats at an address. */
export function copyOut({ memory }: Arena, address: number, length: number): Float32Array {
  return new Float32Array(memory.buffer.slice(address, address + length * 4))
}

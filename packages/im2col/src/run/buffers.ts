import type { Numbers } from '../backend.ts'
import type { Arena, MemoryClass } from '../memory/arena.ts'

/**
 * An array that a call was given. Where it lives in the arena's memory it is known by its address from the start of the
 * call, since its view becomes empty when the memory grows.
 */
export interface Given {
  readonly data: Numbers
  readonly length: number
  readonly address: number | undefined
}

/** An array that a call was given, looked at before the memory can grow. */
export function given({ memory }: Arena, data: Numbers): Given {
  return { data, length: data.length, address: data.buffer === memory.buffer ? data.byteOffset : undefined }
}

/** The numbers of an array that a call was given, whether or not the memory grew. */
export function numbersOf(arena: Arena, { data, length, address }: Given): Numbers {
  return address === undefined ? data : arena.floats(address, length)
}

/** The address of a part of an array: where it lives in the arena's memory, else `place`, to which it is copied. */
export function bring(arena: Arena, { data, address }: Given, first: number, length: number, place: number): number {
  if (address !== undefined) return address + first * 4
  arena.copy(arena.floats(place, length), data.subarray(first, first + length))
  return place
}

/** Addresses that are released together. */
export interface Buffers {
  allocate(bytes: number, use: MemoryClass): number
  /** The address of a copy of an array; of the array itself where it lives in the arena's memory. */
  place(array: Given, use: MemoryClass): number
  /** The address of a copy of words. */
  copy(words: Int32Array, use: MemoryClass): number
  release(): void
}

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
    place({ data, length, address: resident }, use) {
      if (resident !== undefined) return resident
      const address = allocate(length * 4, use)
      arena.copy(arena.floats(address, length), data)
      return address
    },
    copy(words, use) {
      const address = allocate(words.length * 4, use)
      new Int32Array(arena.memory.buffer).set(words, address / 4)
      return address
    },
    release() {
      for (const address of addresses.splice(0)) arena.release(address)
    },
  }
}

/**
 * A new array with the floats at an address. Made from a view it is not filled with zeros first, as a slice of the buffer
 * would be, and takes half the time; and it is not shared where the memory is.
 */
export function copyOut(arena: Arena, address: number, length: number): Float32Array {
  return new Float32Array(arena.floats(address, length))
}

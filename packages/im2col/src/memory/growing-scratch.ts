import type { Arena } from './arena.ts'

/** Scratch memory of at least so many bytes, at the address that it returns; what was in it is lost where it grows. */
export function growingScratch(arena: Arena): (bytes: number) => number {
  let [address, held] = [0, 0]
  return (bytes) => {
    if (bytes > held) {
      if (held > 0) arena.release(address)
      held = 0 // the arena may refuse
      address = arena.allocate(bytes, 'scratch')
      held = bytes
    }
    return address
  }
}

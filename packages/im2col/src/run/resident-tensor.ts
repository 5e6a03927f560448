import { sizeOf } from '@convlaws/spec'
import type { ResidentTensor } from '../engine.ts'
import type { Arena } from '../memory/arena.ts'

/** A tensor of zeros in the memory of the engine. Its data is looked up anew each time: memory that grows detaches its views. */
export function residentTensor(arena: Arena, shape: readonly number[]): ResidentTensor {
  const length = sizeOf(shape)
  const address = arena.allocate(length * 4, 'operands')
  let live = true
  const view = () => arena.floats(address, live ? length : 0)
  view().fill(0)
  return {
    shape: [...shape],
    get data() {
      return view()
    },
    dispose() {
      if (live) arena.release(address)
      live = false
    },
  }
}

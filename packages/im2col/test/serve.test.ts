import { expect, test } from 'vitest'
import { open, scratchWindow, words } from '../src/threads/control.ts'
import { serve } from '../src/threads/serve.ts'

const page = 65536
const address = 64

test('a thread that was not told of a larger memory sees all of it before it works', () => {
  const real = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true })
  // What a thread has that was starting while another one grew the memory: the buffer of before, over the same bytes.
  let buffer = real.buffer
  const grow = (pages: number) => {
    const before = real.grow(pages)
    buffer = real.buffer
    return before
  }
  const memory = {
    get buffer() {
      return buffer
    },
    grow,
  } as WebAssembly.Memory
  real.grow(1)

  const control = new Int32Array(real.buffer, address)
  const starts = page / 4 + 10
  control[words.memoryBytes] = real.buffer.byteLength
  control[words.starts] = starts
  control[words.units] = 1
  control[words.gate] = open
  control[words.sequence] = 1

  const played: unknown[] = []
  const assignment = { memory, control: address, words, open, scratchWindow, thread: 1, spin: 0, rousedSpin: 0 }
  serve(
    assignment,
    ({ memory, block }) => {
      played.push([memory.buffer.byteLength, block[words.starts]])
      control[words.quits] = 1
      control[words.sequence] = 2
    },
    () => {},
  )
  expect(played).toEqual([[2 * page, starts]])
  expect(control[words.failures]).toBe(0)
  expect(control[words.gate]).toBe(open)
})

import { expect, test } from 'vitest'
import { createArena } from '../src/memory/arena.ts'

const page = 65536
const arenaOf = (pages: number) => createArena(new WebAssembly.Memory({ initial: 1 }), 64, pages * page, true)

test('memory grows by what its free end lacks', () => {
  const arena = arenaOf(3)
  arena.release(arena.allocate(60_000, 'operands'))
  expect(arena.allocate(150_000, 'operands')).toBe(64) // 60,000 bytes behind it were free
  expect(arena.report().total).toBe(3 * page)
})

test('a refusal says what is needed, what is in use, and what there can be', () => {
  const arena = arenaOf(2)
  arena.allocate(100, 'operands') // with 64 bytes behind it, in whole cache lines, 192
  arena.release(arena.allocate(1000, 'scratch'))
  const message = 'memory: 300096 bytes are needed beside 192 in use; all must fit in 131072 (problem-fits-memory)'
  expect(() => arena.allocate(300_000, 'filters')).toThrow(message)
})

import { expect, test } from 'vitest'
import { createArena } from '../src/memory/arena.ts'
import { growingScratch } from '../src/memory/growing-scratch.ts'

test('scratch memory grows, stays where it is enough, and is nobody else’s after a refusal', () => {
  const arena = createArena(new WebAssembly.Memory({ initial: 1, maximum: 2 }), 64, 2 * 65536, true)
  const scratch = growingScratch(arena)
  const first = scratch(100)
  expect(scratch(50)).toBe(first)
  expect(scratch(60_000)).toBeGreaterThan(0)
  expect(() => scratch(10 * 65536)).toThrow(expect.objectContaining({ constraint: 'problem-fits-memory' }))
  expect(arena.report().scratch.bytes).toBe(0)
  const others = arena.allocate(100, 'operands')
  expect(scratch(100)).not.toBe(others)
})

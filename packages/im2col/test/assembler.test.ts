import { describe, expect, test } from 'vitest'
import { bytesOf, signed, unsigned } from '../src/assembler/code.ts'
import { set, when, whileHolds } from '../src/assembler/control.ts'
import { defineFunction } from '../src/assembler/function.ts'
import { i32 } from '../src/assembler/instructions.ts'
import { assemble } from '../src/assembler/module.ts'

describe('LEB128, the examples of the DWARF standard', () => {
  test.each([
    [2, [2]],
    [127, [127]],
    [128, [0x80, 1]],
    [129, [0x81, 1]],
    [12857, [0xb9, 0x64]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('unsigned %i', (value, bytes) => expect([...bytesOf(unsigned(value))]).toEqual(bytes))
  test.each([
    [2, [2]],
    [-2, [0x7e]],
    [127, [0xff, 0]],
    [-127, [0x81, 0x7f]],
    [128, [0x80, 1]],
    [-129, [0xff, 0x7e]],
    [-(2 ** 31), [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('signed %i', (value, bytes) => expect([...bytesOf(signed(value))]).toEqual(bytes))
})

test('functions call each other, and locals, branches and loops do what they say', () => {
  const add = defineFunction('add', ['at', 'n'], ({ at, n }) => [i32.store(at, i32.add(i32.load(at), n))])
  // Adds to the word at 0 the even numbers, and to the word at 4 the odd ones, of n, n − 1, …, 1.
  const sums = defineFunction('sums', ['n'], ({ n }, scope) => {
    const odd = scope.local('i32')
    return [
      whileHolds(n, [
        set(odd, i32.and(n, i32.const(1))),
        when(odd, [scope.call(add, { at: i32.const(4), n })], [scope.call(add, { at: i32.const(0), n })]),
        set(n, i32.sub(n, i32.const(1))),
      ]),
    ]
  })
  const memory = new WebAssembly.Memory({ initial: 1 })
  const module = new WebAssembly.Module(assemble([sums]))
  expect(WebAssembly.Module.exports(module).map(({ name }) => name)).toEqual(['sums'])
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  ;(exports.sums as (n: number) => void)(10)
  expect([...new Int32Array(memory.buffer, 0, 2)]).toEqual([30, 25])
  ;(exports.sums as (n: number) => void)(0)
  expect([...new Int32Array(memory.buffer, 0, 2)]).toEqual([30, 25])
})

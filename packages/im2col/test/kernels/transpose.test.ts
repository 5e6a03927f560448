import { expect, test } from 'vitest'
import { assemble } from '../../src/assembler/module.ts'
import { transpose } from '../../src/kernels/transpose.ts'

const memory = new WebAssembly.Memory({ initial: 1 })
const floats = new Float32Array(memory.buffer)
const code = assemble([transpose()])
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } })
const run = exports.transpose as (to: number, toStep: number, from: number, rows: number, columns: number) => void

const guard = 12345
const [from, to] = [16, 1024] // places in floats
const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 24, 25]

test('matrices around squares of eight by eight are transposed, and nothing else is written', () => {
  for (const rows of sizes) {
    for (const columns of sizes) {
      const n = rows * columns
      floats.fill(guard)
      for (let j = 0; j < n; j++) floats[from + j] = j
      run(to * 4, rows * 4, from * 4, rows, columns)
      const expected = Array.from({ length: n }, (_, j) => (j % rows) * columns + Math.floor(j / rows))
      expect([...floats.subarray(to, to + n)], `${rows}×${columns}`).toEqual(expected)
      floats.fill(guard, from, from + n)
      floats.fill(guard, to, to + n)
      expect(floats.every((float) => float === guard)).toBe(true)
    }
  }
})

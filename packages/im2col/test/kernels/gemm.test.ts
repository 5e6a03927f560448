import { describe, expect, test } from 'vitest'
import type { Arguments } from '../../src/assembler/function.ts'
import { assemble } from '../../src/assembler/module.ts'
import { hasFeature } from '../../src/feature.ts'
import { blockParameters, gemmBlock, gemmLines, linesParameters } from '../../src/kernels/gemm.ts'
import { extraBytes, storeFlags } from '../../src/kernels/gemm-panel.ts'
import { type GemmKernel, gemmKernels } from '../../src/kernels/gemm-table.ts'
import { drawn } from '../numbers.ts'

const memory = new WebAssembly.Memory({ initial: 8 })
const floats = new Float32Array(memory.buffer)
const guard = 12345

type Block = Arguments<typeof blockParameters, number>

function compile(kernel: GemmKernel): (block: Block) => void {
  const code = assemble([gemmBlock(kernel)])
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } })
  return (block) => (exports.gemm as (...args: number[]) => void)(...blockParameters.map((name) => block[name]))
}

/** What C should be, over integers, so that no order of summation and no fused operation makes a difference. */
function expected(a: Float32Array, b: Float32Array, c: Float32Array, m: number, n: number, k: number, flags: number) {
  return Array.from({ length: m * n }, (_, j) => {
    const [row, column] = [Math.floor(j / n), j % n]
    let sum = flags & storeFlags.accumulate ? c[j]! : 0
    for (let p = 0; p < k; p++) sum += a[row * k + p]! * b[p * n + column]!
    if (flags & storeFlags.bias) sum += row - 3
    return flags & storeFlags.clamp ? Math.min(Math.max(sum, -50), 60) : sum
  })
}

/** Computes C by a kernel on packed copies of A and B, with guards around every row of C. */
function computed(
  run: (block: Block) => void,
  { mr, nr }: GemmKernel,
  [a, b, c]: readonly [Float32Array, Float32Array, Float32Array],
  [m, n, k]: readonly [number, number, number],
  flags: number,
) {
  floats.fill(guard)
  let at = 16
  const take = (length: number) => {
    const start = at
    at += Math.ceil(length / 16) * 16 + 16
    return start
  }
  const tiles = Math.ceil(m / mr)
  const panels = Math.ceil(n / nr)
  const [aAt, bAt, biasAt] = [take(tiles * mr * k), take(panels * nr * k), take(tiles * mr)]
  const extra = take(extraBytes({ mr, nr }) / 4)
  const pitch = n + 5
  const cAt = take(m * pitch) + 5
  for (let row = 0; row < tiles * mr; row++) {
    floats[biasAt + row] = row - 3
    for (let p = 0; p < k; p++) {
      floats[aAt + (Math.floor(row / mr) * k + p) * mr + (row % mr)] = row < m ? a[row * k + p]! : 0
    }
  }
  for (let column = 0; column < panels * nr; column++) {
    for (let p = 0; p < k; p++) {
      floats[bAt + (Math.floor(column / nr) * k + p) * nr + (column % nr)] = column < n ? b[p * n + column]! : 0
    }
  }
  floats.set([-50, 60], extra)
  for (let row = 0; row < m; row++) floats.set(c.subarray(row * n, row * n + n), cAt + row * pitch)
  const steps = { panelStep: k * nr * 4, aStep: k * mr * 4, bStep: nr * 4, cStep: pitch * 4 }
  const [place, bias] = [{ a: aAt * 4, b: bAt * 4, c: cAt * 4, extra: extra * 4 }, biasAt * 4]
  run({ n, k, m, flags, bias, ...steps, ...place })
  const rows = Array.from({ length: m }, (_, row) => cAt + row * pitch)
  return {
    result: rows.flatMap((row) => [...floats.subarray(row, row + n)]),
    guards: [0, ...rows.map((row) => row + n - cAt)].flatMap((j) => [
      ...floats.subarray(cAt + j - (j ? 0 : 5), cAt + j + (j ? 5 : 0)),
    ]),
  }
}

describe.each(gemmKernels.filter(({ feature }) => hasFeature(feature)))('$name', (kernel) => {
  const run = compile(kernel)
  const { mr, nr } = kernel
  const upTo = (n: number) => Array.from({ length: n }, (_, j) => j + 1)

  test('computes every m ≤ 2·mr + 1 and n ≤ nr + 1 and writes nowhere else', () => {
    for (const m of upTo(2 * mr + 1)) {
      for (const n of [...upTo(nr + 1), 2 * nr + 3]) {
        const k = 1 + ((m + n) % 6)
        const [a, b, c] = [drawn([m, k], m, 'integers'), drawn([k, n], n, 'integers'), drawn([m, n], k, 'integers')]
        const operands = [a.data, b.data, c.data] as unknown as [Float32Array, Float32Array, Float32Array]
        for (let flags = 0; flags < 8; flags++) {
          const { result, guards } = computed(run, kernel, operands, [m, n, k], flags)
          expect(result, `m ${m} n ${n} k ${k} flags ${flags}`).toEqual(expected(...operands, m, n, k, flags))
          expect(guards.every((x) => x === guard)).toBe(true)
        }
      }
    }
  })

  test.each([0, 1, 2, 3, 4, 5, 319, 320, 321])('sums k = %i products', (k) => {
    const [m, n] = [mr + 1, nr + 1]
    const [a, b, c] = [drawn([m, k], 1, 'integers'), drawn([k, n], 2, 'integers'), drawn([m, n], 3, 'integers')]
    const operands = [a.data, b.data, c.data] as unknown as [Float32Array, Float32Array, Float32Array]
    const { result } = computed(run, kernel, operands, [m, n, k], storeFlags.accumulate)
    expect(result).toEqual(expected(...operands, m, n, k, storeFlags.accumulate))
  })

  test.each([1, 2, 5, 8])('reads %i rows of B from listed places, line after line', (k) => {
    const [m, n, lines] = [mr + 3, 2 * nr + 3, 3]
    const code = assemble([gemmLines(kernel)])
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } })
    const [a, b] = [drawn([m, k], 1, 'integers').data, drawn([4096], 2, 'integers').data]
    const places = Array.from({ length: k }, (_, row) => ((row * 7 + 3) % 11) * 131)
    const [list, aAt, bAt, cAt, extra] = [16, 64, 2048, 8192, 16384]
    floats.fill(guard)
    new Int32Array(memory.buffer).set(
      places.map((place) => place * 4),
      list,
    )
    for (let row = 0; row < Math.ceil(m / mr) * mr; row++) {
      for (let p = 0; p < k; p++) {
        floats[aAt + (Math.floor(row / mr) * k + p) * mr + (row % mr)] = row < m ? a[row * k + p]! : 0
      }
    }
    floats.set(b, bAt)
    const [bLine, cLine, cStep] = [37, n, lines * n]
    const steps = { panelStep: nr * 4, aStep: k * mr * 4, bStep: list * 4, cStep: cStep * 4 }
    const at = { a: aAt * 4, b: bAt * 4, c: cAt * 4, extra: extra * 4, bias: 0 }
    const args = { n, k, m, lines, bLine: bLine * 4, cLine: cLine * 4, flags: 0, ...steps, ...at }
    const run = exports.gemmLines as (...args: number[]) => void
    run(...linesParameters.map((name) => args[name]))
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < lines * n; column++) {
        const from = Math.floor(column / n) * bLine + (column % n)
        const sum = places.reduce((total, place, p) => total + a[row * k + p]! * b[place + from]!, 0)
        expect(floats[cAt + row * cStep + column], `row ${row} column ${column}`).toBe(sum + 0)
      }
    }
    expect([...floats.subarray(cAt + m * cStep, cAt + m * cStep + 16)]).toEqual(Array(16).fill(guard))
  })
})

import type { Arguments } from './assembler/function.ts'
import { assemble } from './assembler/module.ts'
import { bestFeature } from './feature.ts'
import { blockParameters, gemmBlock } from './kernels/gemm.ts'
import { extraBytes } from './kernels/gemm-panel.ts'
import type { GemmKernel } from './kernels/gemm-table.ts'
import { chooseKernel } from './kernels/kernel-choice.ts'

/** A GEMM kernel on operands that stay in the first-level cache: a speed that no convolution by it can exceed. */
export interface Ceiling {
  /** The name of the kernel. */
  readonly kernel: string
  /** Floating-point operations of one {@link run}; multiply and add count as two. */
  readonly flops: number
  /** C[m×n] = A[m×k] · B[k×n], on the same operands each time. */
  run(): void
  /** C, row after row. */
  result(): Float32Array
}

const k = 256 // as the blocks of a large layer: the cost of a tile's store is shared by as many steps
const tiles = 2 // A: 2·6·256·4 = 12 KiB
const panels = 16 // of C, 2·6·16·8·4 = 6 KiB; they share one panel of B, 256·8·4 = 8 KiB: 26 of 32 KiB in all

/** The kernel of the largest problems. */
function largestKernel(): GemmKernel | undefined {
  const feature = bestFeature()
  return feature === 'scalar' ? undefined : chooseKernel(feature, 4800, 4800) // 4800 is a multiple of every mr and nr
}

/**
 * The ceiling of a kernel, by default of the one that this JavaScript engine gets for large problems; undefined where it
 * has no SIMD. Operands are small integers, so that every result is exact. It has a memory of its own.
 */
export function createCeiling(kernel: GemmKernel | undefined = largestKernel()): Ceiling | undefined {
  if (!kernel) return undefined
  const { mr, nr } = kernel
  const [m, n] = [mr * tiles, nr * panels]
  const bytes = { a: m * k * 4, b: k * nr * 4, c: m * n * 4, extra: extraBytes(kernel) }
  const b = bytes.a
  const c = b + bytes.b
  const extra = c + bytes.c
  const memory = new WebAssembly.Memory({ initial: Math.ceil((extra + bytes.extra) / 65536) })
  const numbers = new Float32Array(memory.buffer)
  // −4 … 4 without 0, with a period that no axis has.
  for (let j = 0; j < c / 4; j++) numbers[j] = ((j * 7) % 4) + 1 - (j % 11 < 5 ? 5 : 0)
  const code = assemble([gemmBlock(kernel)])
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } })
  const places = {
    n,
    panelStep: 0, // every panel of C reads the one panel of B
    k,
    m,
    a: 0,
    aStep: mr * k * 4,
    b,
    bStep: nr * 4,
    c,
    cStep: n * 4,
    flags: 0,
    bias: 0,
    extra,
  } as const satisfies Arguments<typeof blockParameters, number>
  const order = blockParameters.map((name) => places[name])
  const gemm = exports.gemm as (...args: number[]) => void
  return {
    kernel: kernel.name,
    flops: 2 * m * n * k,
    run: () => gemm(...order),
    result: () => numbers.slice(c / 4, c / 4 + m * n),
  }
}

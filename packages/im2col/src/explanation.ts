/** How GEMM is cut: sizes of the matrices, of the register tile and of the blocks. */
export interface Blocking {
  readonly m: number
  readonly n: number
  readonly k: number
  readonly mr: number
  readonly nr: number
  readonly mc: number
  readonly kc: number
  readonly nc: number
}

/** How an operation is computed. */
export type AlgorithmName = 'im2col' | 'winograd-2' | 'winograd-4' | 'col2im' | 'depthwise' | 'dot' | 'sums' | 'plain'

/** What an engine does with a problem, and why. */
export interface Explanation {
  readonly algorithm: AlgorithmName
  /** The name of the kernel, or 'plain' for loops in TypeScript. */
  readonly kernel: string
  /** Of each image and group; empty where no GEMM is made. Several where strides make several passes. */
  readonly blocking: readonly Blocking[]
  /** Scratch memory of one thread in bytes, operands and packed filters not counted. */
  readonly scratchBytes: number
  /** One sentence each. */
  readonly reasons: readonly string[]
  /** All of this as lines of text. */
  readonly text: string
}

/** Puts the text of an explanation beside its data. */
export function explanation(data: Omit<Explanation, 'text'>): Explanation {
  const blocks = data.blocking.map(
    ({ m, n, k, mr, nr, mc, kc, nc }) => `m ${m}  n ${n}  k ${k}   tile ${mr}×${nr}   mc ${mc}  kc ${kc}  nc ${nc}`,
  )
  const scratch = `scratch ${Math.ceil(data.scratchBytes / 1024)} KiB a thread`
  const text = [`${data.algorithm}, kernel ${data.kernel}, ${scratch}`, ...blocks, ...data.reasons].join('\n')
  return { ...data, text }
}

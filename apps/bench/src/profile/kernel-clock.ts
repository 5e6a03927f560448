type Exported = (...args: number[]) => void

/** What becomes of a call's time: products, packing, and putting results in their places. Filters are packed before a call. */
const parts = {
  gemm: 'product',
  gemmLines: 'product',
  dot: 'product',
  depthwise: 'product',
  packSource: 'packing',
  packFilter: 'packing',
  copyRows: 'placing',
  scatter: 'placing',
  interleave: 'placing',
  fold: 'placing',
  transpose: 'placing',
} as const

/** A part of a call's time that kernels take. */
export type KernelPart = (typeof parts)[keyof typeof parts]

/** Milliseconds that this thread spent in kernels since the last reset. */
export interface KernelClock {
  readonly spent: Readonly<Record<KernelPart, number>>
  reset(): void
  /** Engines that are made from then on are not timed. */
  stop(): void
}

/**
 * Times every call of a kernel by the engines that are made from now on in this thread: their exports are replaced where
 * modules are instantiated. What it takes to look at the clock counts as the rest of a call.
 * @throws Error where a kernel has a name that no part has
 */
export function clockKernels(): KernelClock {
  const none = { product: 0, packing: 0, placing: 0 }
  const spent: Record<KernelPart, number> = { ...none }
  const { Instance } = WebAssembly
  const timed = (name: string, run: Exported): Exported => {
    const part = (parts as { readonly [name: string]: KernelPart })[name]
    if (!part) throw new Error(`kernel ${name} belongs to no part of a profile`)
    return (...args) => {
      const before = performance.now()
      run(...args)
      spent[part] += performance.now() - before
    }
  }
  class TimedInstance {
    readonly exports: WebAssembly.Exports
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      const entries = Object.entries(new Instance(module, imports).exports) as [string, Exported][]
      this.exports = Object.fromEntries(entries.map(([name, run]) => [name, timed(name, run)]))
    }
  }
  Object.defineProperty(WebAssembly, 'Instance', { value: TimedInstance })
  return {
    spent,
    reset: () => void Object.assign(spent, none),
    stop: () => void Object.defineProperty(WebAssembly, 'Instance', { value: Instance }),
  }
}

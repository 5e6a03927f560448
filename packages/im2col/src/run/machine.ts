import type { Func, Parameters } from '../assembler/function.ts'
import { assemble } from '../assembler/module.ts'
import { depthwise, type depthwiseParameters, depthwisePlane } from '../kernels/depthwise.ts'
import { depthwisePad } from '../kernels/depthwise-pad.ts'
import type { DepthwiseKernel } from '../kernels/depthwise-table.ts'
import { dot, type dotParameters } from '../kernels/dot.ts'
import type { DotKernel } from '../kernels/dot-table.ts'
import { type blockParameters, gemmBlock, gemmPanel } from '../kernels/gemm.ts'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { packFilter, type packFilterParameters } from '../kernels/pack-filter.ts'
import { packSource, type packSourceParameters } from '../kernels/pack-source.ts'
import { scatter, type scatterParameters } from '../kernels/scatter.ts'
import { transpose, type transposeParameters } from '../kernels/transpose.ts'
import { type Arena, createArena } from '../memory/arena.ts'

/** An exported function, called by the names of its parameters. */
export type Call<P extends Parameters> = (args: { readonly [name in keyof P]: number }) => void

/** A GEMM kernel, and the packer for its tile. */
export interface GemmCalls {
  readonly gemm: Call<typeof blockParameters>
  readonly packFilter: Call<typeof packFilterParameters>
}

/** A depthwise kernel. */
export interface DepthwiseCalls {
  readonly depthwise: Call<typeof depthwiseParameters>
}

/** A kernel of dot products. */
export interface DotCalls {
  readonly dot: Call<typeof dotParameters>
}

/** Kernels as calls, over one memory. Each is made and compiled when it is first asked for. */
export interface Machine {
  readonly arena: Arena
  readonly feature: GemmKernel['feature']
  /** The address of scratch memory of at least so many bytes: the same for every call, so none may keep it. */
  scratch(bytes: number): number
  gemm(kernel: GemmKernel): GemmCalls
  depthwise(kernel: DepthwiseKernel): DepthwiseCalls
  dot(kernel: DotKernel): DotCalls
  readonly packSource: Call<typeof packSourceParameters>
  readonly scatter: Call<typeof scatterParameters>
  readonly transpose: Call<typeof transposeParameters>
}

const initialPages = 16 // 1 MiB: enough for small problems, and quick to make

/** A machine with a memory of its own. */
export function createMachine(feature: GemmKernel['feature'], guarded = false): Machine {
  const memory = new WebAssembly.Memory({ initial: initialPages })
  const calls = new Map<string, object>()

  function compile<P extends Parameters>(functions: readonly Func<P>[]): { [name: string]: Call<P> } {
    const module = new WebAssembly.Module(assemble(functions as readonly Func[]))
    const { exports } = new WebAssembly.Instance(module, { env: { memory } })
    return Object.fromEntries(
      functions.map(({ name, parameters }) => {
        const exported = exports[name] as (...args: number[]) => void
        const names = Object.keys(parameters)
        return [name, (args: { readonly [name in keyof P]: number }) => exported(...names.map((each) => args[each]!))]
      }),
    )
  }

  /** What `make` makes, made once for each name. */
  function once<T extends object>(name: string, make: () => T): T {
    let made = calls.get(name) as T | undefined
    if (!made) {
      made = make()
      calls.set(name, made)
    }
    return made
  }

  const arena = createArena(memory, 64, guarded) // address 0 stays free, so that 0 can mean none
  let scratch = { address: 0, bytes: 0 }
  return {
    arena,
    feature,
    scratch(bytes) {
      if (bytes > scratch.bytes) {
        if (scratch.bytes > 0) arena.release(scratch.address)
        scratch = { address: 0, bytes: 0 }
        scratch = { address: arena.allocate(bytes, 'scratch'), bytes }
      }
      return scratch.address
    },
    gemm: (kernel) =>
      once(kernel.name, () => {
        const functions = [gemmBlock(kernel, gemmPanel(kernel)), packFilter(kernel.mr)] as unknown as Func[]
        return compile(functions) as unknown as GemmCalls
      }),
    depthwise: (kernel) =>
      once(
        kernel.name,
        () => compile([depthwise(depthwisePad(), depthwisePlane(kernel))]) as unknown as DepthwiseCalls,
      ),
    dot: (kernel) => once(kernel.name, () => compile([dot(kernel)]) as unknown as DotCalls),
    get packSource() {
      return once('packSource', () => compile([packSource()])).packSource!
    },
    get scatter() {
      return once('scatter', () => compile([scatter()])).scatter!
    },
    get transpose() {
      return once('transpose', () => compile([transpose()])).transpose!
    },
  }
}

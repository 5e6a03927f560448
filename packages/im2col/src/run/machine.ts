import type { Arguments, Func, Parameters } from '../assembler/function.ts'
import { assemble } from '../assembler/module.ts'
import { copyRows, type copyRowsParameters } from '../kernels/copy-rows.ts'
import { depthwise, type depthwiseParameters } from '../kernels/depthwise.ts'
import { depthwiseFilter, type depthwiseFilterParameters } from '../kernels/depthwise-filter.ts'
import type { DepthwiseKernel } from '../kernels/depthwise-table.ts'
import { dot, type dotParameters } from '../kernels/dot.ts'
import type { DotKernel } from '../kernels/dot-table.ts'
import { fold, type foldParameters } from '../kernels/fold.ts'
import { type blockParameters, gemmBlock, gemmLines, type linesParameters } from '../kernels/gemm.ts'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { interleave, type interleaveParameters } from '../kernels/interleave.ts'
import { packFilter, type packFilterParameters } from '../kernels/pack-filter.ts'
import { packSource, type packSourceParameters } from '../kernels/pack-source.ts'
import { scatter, type scatterParameters } from '../kernels/scatter.ts'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import { transpose, type transposeParameters } from '../kernels/transpose.ts'
import { type WinogradParameters, winogradKernels } from '../kernels/winograd-kernels.ts'
import type { TileSize } from '../kernels/winograd-programs.ts'
import { type Arena, createArena } from '../memory/arena.ts'
import { mostBytes } from '../memory/assert-fits.ts'
import { growingScratch } from '../memory/growing-scratch.ts'
import { range } from '../range.ts'
import { controlBytes, scratchWindow, windowBytes } from '../threads/control.ts'
import type { Exported } from '../threads/play.ts'
import { emptyTape, endUnit, longTape, recordCall, type Tape } from '../threads/tape.ts'
import { createTeam, type Team } from '../threads/team.ts'
import { keeper } from './remembered.ts'

/** An exported function, called by the names of its parameters. */
export type Call<P extends Parameters> = (args: Arguments<P, number>) => void

/** The transforms of Winograd's algorithm. */
export type WinogradCalls = { readonly [name in keyof WinogradParameters]: Call<WinogradParameters[name]> }

/** Kernels as calls, over one memory. Each is made and compiled when it is first asked for. */
export interface Machine {
  readonly arena: Arena
  /** Present where several threads may share a call. */
  readonly team: Team | undefined
  /** Does the units of a work, by the team where it is shared; what is recorded is kept, and not recorded again. */
  perform(work: Work): void
  gemm(kernel: GemmKernel): Call<typeof blockParameters>
  gemmLines(kernel: GemmKernel): Call<typeof linesParameters>
  /** The packer for tiles of mr rows. */
  packFilter(mr: number): Call<typeof packFilterParameters>
  depthwise(kernel: DepthwiseKernel): Call<typeof depthwiseParameters>
  dot(kernel: DotKernel): Call<typeof dotParameters>
  /** The depthwise filter gradient, so many taps at once. */
  depthwiseFilter(taps: number): Call<typeof depthwiseFilterParameters>
  winograd(size: TileSize): WinogradCalls
  packSource(panelVectors: number): Call<typeof packSourceParameters>
  readonly scatter: Call<typeof scatterParameters>
  readonly interleave: Call<typeof interleaveParameters>
  readonly copyRows: Call<typeof copyRowsParameters>
  readonly fold: Call<typeof foldParameters>
  readonly transpose: Call<typeof transposeParameters>
}

/** Calls of kernels in units, each of which writes its own part of the result. */
export interface Work {
  /** Whether threads share it, if its scratch memory fits the window of a tape: then the calls of a unit are recorded, and played by whoever takes it. */
  readonly shared: boolean
  readonly units: number
  /** Bytes of scratch memory, which each thread has at one address for every work: none may keep anything there. */
  readonly scratchBytes: number
  /** Writes what a thread's scratch memory must hold. */
  readonly prepare?: (scratch: number) => void
  /** Makes the calls of a unit, with the scratch memory at an address. */
  readonly unit: (unit: number, scratch: number) => void
  /** What was recorded, where it is one tape: kept as long as the calls of the units are the same. */
  tape?: Tape | undefined
}

/** How a machine is made. */
export interface MachineOptions {
  /** Threads that share large calls, the caller counted. */
  readonly threads: number
  /** Guard bytes behind every part of the memory. */
  readonly guarded: boolean
}

const initialPages = 16 // 1 MiB: enough for small problems, and quick to make
const pageBytes = 65536
const start = 64 // address 0 stays free, so that 0 can mean none

/** A machine with a memory of its own, which threads share where there are several. */
export function createMachine(feature: SimdFeature, { threads, guarded }: MachineOptions): Machine {
  const shared = threads > 1
  const most = shared ? scratchWindow : mostBytes
  const maximum = most / pageBytes
  const memory = new WebAssembly.Memory({ initial: initialPages, ...(shared ? { maximum, shared } : {}) })
  const arena = createArena(memory, shared ? start + controlBytes : start, most, guarded)
  const team = shared ? createTeam(arena, start, threads) : undefined
  const once = keeper()
  let functionCount = 0
  let recorded: Tape | undefined

  function compile<P extends Parameters>(functions: readonly Func<P>[]): { [name: string]: Call<P> } {
    const bytes = assemble(functions as readonly Func[], shared ? { sharedUpTo: maximum } : {})
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
    const exported = Object.values(exports) as Exported[] // in the order of the module
    team?.learn(bytes, exported)
    const first = functionCount
    functionCount += functions.length
    return Object.fromEntries(
      functions.map(({ name, parameters }, place) => {
        const call: Call<P> = (args) => {
          const list = parameters.map((each) => args[each as P[number]])
          if (recorded) recordCall(recorded, first + place, list)
          else exported[place]!(...list)
        }
        return [name, call]
      }),
    )
  }

  /** The call of a module with one kernel. */
  const one = <P extends Parameters>(name: string, define: () => Func<P>): Call<P> =>
    once(name, () => Object.values(compile([define()]))[0]!)

  const scratches = range(threads).map(() => growingScratch(arena))

  /** Records units from `first` on, until the tape is long or all are recorded. */
  function record(first: number, { units, unit }: Work): Tape {
    const tape = emptyTape()
    recorded = tape
    try {
      for (let next = first; next < units && tape.calls.length < longTape; next++) {
        unit(next, scratchWindow)
        endUnit(tape)
      }
      return tape
    } finally {
      recorded = undefined
    }
  }

  return {
    arena,
    team,
    perform(work) {
      const { units, scratchBytes, prepare, unit } = work
      const shared = work.shared && scratchBytes <= windowBytes
      const addresses = scratches.slice(0, shared ? threads : 1).map((scratch) => scratch(scratchBytes))
      for (const address of addresses) prepare?.(address)
      for (let next = 0; next < units; ) {
        if (shared) {
          const tape = work.tape ?? record(next, work)
          next += tape.starts.length - 1
          if (tape.starts.length > units) work.tape = tape
          team!.perform(tape, addresses)
        } else unit(next++, addresses[0]!)
      }
    },
    gemm: (kernel) => one(kernel.name, () => gemmBlock(kernel)),
    gemmLines: (kernel) => one(`${kernel.name}-lines`, () => gemmLines(kernel)),
    packFilter: (mr) => one(`packFilter-${mr}`, () => packFilter(mr)),
    depthwise: (kernel) => one(kernel.name, () => depthwise(kernel)),
    depthwiseFilter: (taps) => one(`depthwiseFilter-${taps}`, () => depthwiseFilter(taps, feature)),
    dot: (kernel) => one(kernel.name, () => dot(kernel)),
    winograd: (size) =>
      once(`winograd-${size}`, () => compile(winogradKernels(size, feature)) as unknown as WinogradCalls),
    packSource: (panelVectors) => one(`packSource-${panelVectors}`, () => packSource(panelVectors)),
    scatter: (args) => one('scatter', scatter)(args),
    interleave: (args) => one('interleave', interleave)(args),
    copyRows: (args) => one('copyRows', copyRows)(args),
    fold: (args) => one('fold', fold)(args),
    transpose: (args) => one('transpose', transpose)(args),
  }
}

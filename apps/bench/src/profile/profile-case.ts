import type { Engine } from '@convlaws/im2col'
import { im2colContestant } from '../contestants/im2col.ts'
import type { Case } from '../layers/layer.ts'
import { layerLine } from '../layers/layer-line.ts'
import { flopsOf } from '../layers/scope.ts'
import { pause } from '../measure/time-block.ts'
import { randomOperands } from '../operands/random-operands.ts'
import { quantile } from '../statistics/quantile.ts'
import type { KernelClock, KernelPart } from './kernel-clock.ts'

/** Where the time of a call goes, in milliseconds of the median call. */
export interface Profile {
  readonly line: string
  readonly threads: number
  readonly gflop: number
  /** Milliseconds of a call. */
  readonly ms: number
  /** Milliseconds in kernels, of the calling thread. */
  readonly kernels: Readonly<Record<KernelPart, number>>
  /** The rest: copies in and out, the new array of the result, TypeScript; with several threads also waiting. */
  readonly rest: number
}

const [warmUpMs, callsLeast, measureMs] = [400, 9, 400]

/** Profiles our engine on a case, whole calls, with a packed filter. The engine was made after the clock. */
export async function profileCase(layer: Case, engine: Engine, threads: number, clock: KernelClock): Promise<Profile> {
  const { problem, operation } = layer
  const contestant = im2colContestant({ id: 'im2col', title: '', kind: 'ours', version: '', threads, engine })
  const call = await contestant.prepare({ problem, operation, operands: randomOperands(problem, operation, 1) })
  const once = () => {
    clock.reset()
    const before = performance.now()
    call.run()
    const ms = performance.now() - before
    return { ms, kernels: { ...clock.spent } }
  }
  try {
    for (let end = performance.now() + warmUpMs; performance.now() < end; ) once()
    await pause(5)
    const calls: ReturnType<typeof once>[] = []
    for (let end = performance.now() + measureMs; performance.now() < end || calls.length < callsLeast; ) {
      calls.push(once())
    }
    const median = (of: (each: (typeof calls)[number]) => number) => quantile(calls.map(of), 0.5)
    const ms = median((each) => each.ms)
    const names = Object.keys(calls[0]!.kernels) as KernelPart[]
    const kernels = Object.fromEntries(names.map((name) => [name, median((each) => each.kernels[name])]))
    const rest = median((each) => each.ms - names.reduce((sum, name) => sum + each.kernels[name], 0))
    return {
      line: layerLine(layer),
      threads,
      gflop: flopsOf(layer) / 1e9,
      ms,
      kernels: kernels as Profile['kernels'],
      rest,
    }
  } finally {
    call.dispose()
  }
}

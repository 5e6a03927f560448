import { type ConvProblem, type Operands, type Operation, outputSize, resultShape, sizeOf } from '@convlaws/spec'
import { type Clamp, noClamp } from '../activation.ts'
import type { Backend, Numbers } from '../backend.ts'
import type { ResidentTensor } from '../engine.ts'
import type { Feature } from '../engine-options.ts'
import type { Explanation } from '../explanation.ts'
import { fold } from '../plain/fold.ts'
import { plainBackend } from '../plain/plain-backend.ts'
import { dotPlan } from '../plan/dot-plan.ts'
import { explainPasses } from '../plan/explain-passes.ts'
import { extendedProblem } from '../plan/extended-problem.ts'
import { forwardPass } from '../plan/pass.ts'
import { type Forced, type PassOperation, type PassPlan, plansOf } from '../plan/pass-plan.ts'
import { copyOut, createBuffers, isResident } from './buffers.ts'
import { loadConvolution } from './convolution.ts'
import { addFilterGradient, toFilterLayout } from './filter-gradient.ts'
import { type Extents, placeChannelsFirst, placeResult } from './layouts.ts'
import { createMachine } from './machine.ts'

const inputExtents = ({ batch, inputChannels, inputSize }: ConvProblem): Extents => ({
  batch,
  channels: inputChannels,
  pixels: sizeOf(inputSize),
})

const outputExtents = (problem: ConvProblem): Extents => ({
  batch: problem.batch,
  channels: problem.outputChannels,
  pixels: sizeOf(outputSize(problem)),
})

/** Kernels in WebAssembly for float32; float64 goes to the plain loops. */
export function createSimdBackend(feature: Exclude<Feature, 'scalar'>, forced: Forced = {}): Backend {
  const machine = createMachine(feature)
  const { arena } = machine
  const plans = new Map<string, readonly PassPlan[]>()

  function plansFor(problem: ConvProblem, operation: PassOperation): readonly PassPlan[] {
    const key = `${operation} ${JSON.stringify(problem)}`
    let found = plans.get(key)
    if (!found) {
      found = plansOf(problem, operation, feature, forced)
      if (plans.size >= plansKept) plans.clear()
      plans.set(key, found)
    }
    return found
  }

  /** One convolution of whole arrays. The result goes to `output` where it is given. */
  function convolve(
    problem: ConvProblem,
    run: (source: number, destination: number) => void,
    input: { readonly data: Numbers; readonly extents: Extents },
    result: { readonly output: Numbers | undefined; readonly extents: Extents },
  ): Numbers {
    const passing = createBuffers(arena)
    const { output, extents } = result
    const length = extents.batch * extents.channels * extents.pixels
    try {
      const there = output && isResident(arena, output) ? output.byteOffset : undefined
      const source = placeChannelsFirst(machine, passing, input.data, problem.layout, input.extents)
      const address = there ?? passing.allocate(length * 4, 'operands')
      const { computed, finish } = placeResult(machine, passing, address, problem.layout, extents)
      run(source, computed)
      finish()
      if (!output) return copyOut(arena, address, length)
      if (there === undefined) output.set(new Float32Array(arena.memory.buffer, address, length))
      return output
    } finally {
      passing.release()
    }
  }

  function once(
    problem: ConvProblem,
    operation: PassOperation,
    source: Numbers,
    filter: Numbers,
    bias: Numbers | undefined,
  ): Numbers {
    const buffers = createBuffers(arena)
    try {
      const run = loadConvolution(machine, plansFor(problem, operation), filter, bias, noClamp, buffers, buffers)
      const [input, output] = [inputExtents(problem), outputExtents(problem)]
      return operation === 'forward'
        ? convolve(problem, run, { data: source, extents: input }, { output: undefined, extents: output })
        : convolve(problem, run, { data: source, extents: output }, { output: undefined, extents: input })
    } finally {
      buffers.release()
    }
  }

  function inputGradient(problem: ConvProblem, source: Numbers, filter: Numbers, bias: Numbers | undefined): Numbers {
    if (problem.paddingMode === 'zeros') return once(problem, 'inputGradient', source, filter, bias)
    const extended = once(extendedProblem(problem), 'inputGradient', source, filter, undefined)
    const result = new Float32Array(sizeOf(resultShape(problem, 'inputGradient')))
    fold(problem, extended, result, bias)
    return result
  }

  function filterGradient(problem: ConvProblem, source: Numbers, outputGradient: Numbers): Numbers {
    const plan = dotPlan(forwardPass(problem), feature)
    const buffers = createBuffers(arena)
    const { layout, outputChannels } = problem
    try {
      const length = outputChannels * plan.columns
      const sums = buffers.allocate(length * 4, 'operands')
      new Float32Array(arena.memory.buffer, sums, length).fill(0)
      const at = {
        source: placeChannelsFirst(machine, buffers, source, layout, inputExtents(problem)),
        outputGradient: placeChannelsFirst(machine, buffers, outputGradient, layout, outputExtents(problem)),
        sums,
      }
      addFilterGradient(machine, plan, at, buffers)
      if (problem.filterLayout === 'oihw' && problem.orientation === 'correlation') return copyOut(arena, sums, length)
      return toFilterLayout(plan, new Float32Array(arena.memory.buffer, sums, length))
    } finally {
      buffers.release()
    }
  }

  const computations: Partial<Record<Operation, (problem: ConvProblem, operands: Operands) => Numbers>> = {
    forward: (problem, { input, filter, bias }) => once(problem, 'forward', input!.data, filter!.data, bias?.data),
    inputGradient: (problem, { outputGradient, filter }) =>
      inputGradient(problem, outputGradient!.data, filter!.data, undefined),
    transposed: (problem, { input, filter, bias }) => inputGradient(problem, input!.data, filter!.data, bias?.data),
    filterGradient: (problem, { input, outputGradient }) => filterGradient(problem, input!.data, outputGradient!.data),
  }

  return {
    compute(problem, operation, operands) {
      const computation = computations[operation]
      if (problem.dtype === 'float64' || problem.batch === 0 || !computation) {
        return plainBackend.compute(problem, operation, operands)
      }
      return computation(problem, operands)
    },
    prepare(problem, filter, bias, clamp: Clamp) {
      if (problem.dtype === 'float64' || problem.batch === 0) return plainBackend.prepare(problem, filter, bias, clamp)
      const kept = createBuffers(arena)
      const passing = createBuffers(arena)
      try {
        const run = loadConvolution(machine, plansFor(problem, 'forward'), filter, bias, clamp, kept, passing)
        const [input, outputs] = [inputExtents(problem), outputExtents(problem)]
        return {
          run: (data, output) => convolve(problem, run, { data, extents: input }, { output, extents: outputs }),
          dispose: () => kept.release(),
        }
      } catch (error) {
        kept.release()
        throw error
      } finally {
        passing.release()
      }
    },
    explain(problem, operation): Explanation {
      const passes = operation === 'transposed' ? 'inputGradient' : operation
      if (problem.dtype === 'float64' || (passes !== 'forward' && passes !== 'inputGradient')) {
        return plainBackend.explain(problem, operation)
      }
      return explainPasses(plansFor(problem, passes))
    },
    tensor(shape): ResidentTensor {
      const length = sizeOf(shape)
      const address = arena.allocate(length * 4, 'operands')
      let live = true
      const view = () => new Float32Array(arena.memory.buffer, address, live ? length : 0)
      view().fill(0)
      return {
        shape: [...shape],
        get data() {
          return view()
        },
        dispose() {
          if (live) arena.release(address)
          live = false
        },
      }
    },
    memory: () => arena.report(),
    dispose() {},
  }
}

const plansKept = 64

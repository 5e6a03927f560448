import {
  type ConvProblem,
  type Operands,
  type Operation,
  outputSize,
  resultShape,
  sizeOf,
  type Tensor,
} from '@convlaws/spec'
import { type Clamp, noClamp } from '../activation.ts'
import type { Backend, Numbers } from '../backend.ts'
import type { Feature } from '../engine-options.ts'
import type { Explanation } from '../explanation.ts'
import { assertFits } from '../memory/assert-fits.ts'
import { fold } from '../plain/fold.ts'
import { plainBackend } from '../plain/plain-backend.ts'
import { explainFilterGradient, explainPasses, explainSums } from '../plan/explain-passes.ts'
import { extendedProblem } from '../plan/extended-problem.ts'
import { filterGradientPlan } from '../plan/filter-gradient-plan.ts'
import { type Forced, type PassOperation, plansOf } from '../plan/pass-plan.ts'
import { copyOut, createBuffers, type Given, given, numbersOf } from './buffers.ts'
import { loadConvolution } from './convolution.ts'
import { filterGradientOf } from './filter-gradient.ts'
import { type Extents, placeChannelsFirst, placeResult } from './layouts.ts'
import type { LoadedPass } from './loaded-pass.ts'
import { createMachine } from './machine.ts'
import { remembered } from './remembered.ts'
import { residentTensor } from './resident-tensor.ts'

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

/** Kernels in WebAssembly for float32, by one or several threads; float64 goes to the plain loops. */
export function createSimdBackend(feature: Exclude<Feature, 'scalar'>, forced: Forced = {}, threads = 1): Backend {
  const machine = createMachine(feature, { threads, guarded: forced.guarded ?? false })
  const { arena } = machine
  const plansFor = remembered((problem, operation: PassOperation) =>
    plansOf(problem, operation, feature, forced, threads),
  )
  const gradientPlanFor = remembered((problem, _: 'filterGradient') =>
    filterGradientPlan(problem, feature, threads, forced.sharedLeast),
  )

  /** One convolution of whole arrays. The result goes to `output` where it is given. */
  function convolve(
    problem: ConvProblem,
    pass: LoadedPass,
    input: { readonly array: Given; readonly extents: Extents },
    result: { readonly output: Numbers | undefined; readonly extents: Extents },
  ): Numbers {
    const passing = createBuffers(arena)
    const { output, extents } = result
    const length = extents.batch * extents.channels * extents.pixels
    if (pass.shared) machine.team!.rouse()
    try {
      const there = output && given(arena, output).address
      const source = placeChannelsFirst(machine, passing, input.array, problem.layout, input.extents)
      const address = there ?? passing.allocate(length * 4, 'operands')
      const { computed, finish } = placeResult(machine, passing, address, problem.layout, extents)
      pass.run(source, computed)
      finish()
      if (!output) return copyOut(arena, address, length)
      if (there === undefined) output.set(arena.floats(address, length))
      return output
    } finally {
      passing.release()
    }
  }

  function once(
    problem: ConvProblem,
    operation: PassOperation,
    source: Given,
    filter: Given,
    bias: Given | undefined,
  ): Numbers {
    const kept = createBuffers(arena)
    const passing = createBuffers(arena)
    try {
      const pass = loadConvolution(machine, plansFor(problem, operation), filter, bias, noClamp, kept, passing)
      passing.release() // so that the operands come where the filter was
      const [input, outputs] = [inputExtents(problem), outputExtents(problem)]
      const [from, to] = operation === 'forward' ? [input, outputs] : [outputs, input]
      return convolve(problem, pass, { array: source, extents: from }, { output: undefined, extents: to })
    } finally {
      passing.release()
      kept.release()
    }
  }

  function inputGradient(problem: ConvProblem, source: Given, filter: Given, bias: Given | undefined): Numbers {
    if (problem.paddingMode === 'zeros') return once(problem, 'inputGradient', source, filter, bias)
    const extended = once(extendedProblem(problem), 'inputGradient', source, filter, undefined)
    const result = new Float32Array(sizeOf(resultShape(problem, 'inputGradient')))
    fold(problem, extended, result, bias && numbersOf(arena, bias))
    return result
  }

  function filterGradient(problem: ConvProblem, source: Given, outputGradient: Given): Numbers {
    const each = gradientPlanFor(problem, 'filterGradient')
    const buffers = createBuffers(arena)
    if (each.plan.shared) machine.team!.rouse()
    try {
      const at = {
        source: placeChannelsFirst(machine, buffers, source, problem.layout, inputExtents(problem)),
        outputGradient: placeChannelsFirst(machine, buffers, outputGradient, problem.layout, outputExtents(problem)),
      }
      return filterGradientOf(machine, each, at, buffers)
    } finally {
      buffers.release()
    }
  }

  const take = (tensor: Tensor | undefined) => tensor && given(arena, tensor.data)
  const computations: Partial<Record<Operation, (problem: ConvProblem, operands: Operands) => Numbers>> = {
    forward: (problem, { input, filter, bias }) => once(problem, 'forward', take(input)!, take(filter)!, take(bias)),
    inputGradient: (problem, { outputGradient, filter }) =>
      inputGradient(problem, take(outputGradient)!, take(filter)!, undefined),
    transposed: (problem, { input, filter, bias }) => inputGradient(problem, take(input)!, take(filter)!, take(bias)),
    filterGradient: (problem, { input, outputGradient }) =>
      filterGradient(problem, take(input)!, take(outputGradient)!),
  }

  return {
    compute(problem, operation, operands) {
      const computation = computations[operation]
      if (problem.dtype === 'float64' || problem.batch === 0 || !computation) {
        return plainBackend.compute(problem, operation, operands)
      }
      assertFits(problem, operation)
      return computation(problem, operands)
    },
    prepare(problem, filter, bias, clamp: Clamp) {
      if (problem.dtype === 'float64' || problem.batch === 0) return plainBackend.prepare(problem, filter, bias, clamp)
      assertFits(problem, 'forward')
      const kept = createBuffers(arena)
      const passing = createBuffers(arena)
      const [filters, biases] = [given(arena, filter), bias && given(arena, bias)]
      try {
        const pass = loadConvolution(machine, plansFor(problem, 'forward'), filters, biases, clamp, kept, passing)
        const [input, outputs] = [inputExtents(problem), outputExtents(problem)]
        return {
          run: (data, output) =>
            convolve(problem, pass, { array: given(arena, data), extents: input }, { output, extents: outputs }),
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
      if (problem.dtype === 'float64') return plainBackend.explain(problem, operation)
      if (operation === 'biasGradient') return explainSums()
      if (operation === 'filterGradient') return explainFilterGradient(gradientPlanFor(problem, 'filterGradient'))
      return explainPasses(plansFor(problem, operation === 'forward' ? 'forward' : 'inputGradient'))
    },
    tensor: (shape) => residentTensor(arena, shape),
    memory: () => arena.report(),
    ready: machine.team?.ready,
    dispose: () => machine.team?.dispose(),
  }
}

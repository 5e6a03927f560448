import { type ConvProblem, resultShape, sizeOf } from '@convlaws/spec'
import { type Clamp, noClamp } from '../activation.ts'
import type { Numbers } from '../backend.ts'
import type { PreparedOperation } from '../engine.ts'
import { foldOf } from '../plain/fold.ts'
import { extendedProblem } from '../plan/extended-problem.ts'
import type { PassOperation, PassPlan } from '../plan/pass-plan.ts'
import { copyOut, createBuffers, type Given, given, numbersOf } from './buffers.ts'
import { loadConvolution } from './convolution.ts'
import {
  type Extents,
  inputExtents,
  isEitherLayout,
  outputExtents,
  placeChannelsFirst,
  placeResult,
} from './layouts.ts'
import type { LoadedPass } from './loaded-pass.ts'
import type { Machine } from './machine.ts'

/** An operation with its packed filter, for any number of sources. */
export interface LoadedOperation {
  /** Writes into `output` where it is given, else into a new array. */
  run(source: Given, output: Numbers | undefined): Numbers
  dispose(): void
}

/** What an operation is loaded with. */
export interface FilterOperands {
  readonly filter: Given
  readonly bias: Given | undefined
  readonly clamp: Clamp
}

/** The plans of an operation, kept or made. */
export type PlansFor = (problem: ConvProblem, operation: PassOperation) => readonly PassPlan[]

/** Runs a pass on whole arrays. The result goes to `output` where it is given. */
function runPass(
  machine: Machine,
  { layout }: ConvProblem,
  pass: LoadedPass,
  source: { readonly array: Given; readonly extents: Extents },
  result: { readonly output: Numbers | undefined; readonly extents: Extents },
): Numbers {
  const { arena, team } = machine
  const passing = createBuffers(arena)
  const { output, extents } = result
  const length = extents.batch * extents.channels * extents.pixels
  if (pass.shared) team!.rouse()
  try {
    const there = output && given(arena, output).address
    const { array } = source
    const inPieces = pass.piece && array.address === undefined && isEitherLayout(layout, source.extents)
    const from = inPieces
      ? passing.allocate(pass.piece * 4, 'operands')
      : placeChannelsFirst(machine, passing, array, layout, source.extents)
    const address = there ?? passing.allocate(length * 4, 'operands')
    const { computed, finish } = placeResult(machine, passing, address, layout, extents)
    pass.run(from, computed, inPieces ? array : undefined)
    finish()
    if (!output) return copyOut(arena, address, length)
    if (there === undefined) arena.copy(output, arena.floats(address, length))
    return output
  } finally {
    passing.release()
  }
}

/** Loads an operation that is one or several passes. */
function loadPasses(
  machine: Machine,
  plansFor: PlansFor,
  problem: ConvProblem,
  operation: PassOperation,
  { filter, bias, clamp }: FilterOperands,
): LoadedOperation {
  const kept = createBuffers(machine.arena)
  const passing = createBuffers(machine.arena)
  try {
    const pass = loadConvolution(machine, plansFor(problem, operation), filter, bias, clamp, kept, passing)
    const [inputs, outputs] = [inputExtents(problem), outputExtents(problem)]
    const [from, to] = operation === 'forward' ? [inputs, outputs] : [outputs, inputs]
    return {
      run: (array, output) => runPass(machine, problem, pass, { array, extents: from }, { output, extents: to }),
      dispose: () => kept.release(),
    }
  } catch (error) {
    kept.release()
    throw error
  } finally {
    passing.release() // before a run, so that its operands come where the filter was
  }
}

/** Loads an operation. Where padding is not zeros, the gradient of the extended input is folded. */
export function loadOperation(
  machine: Machine,
  plansFor: PlansFor,
  problem: ConvProblem,
  operation: PreparedOperation,
  operands: FilterOperands,
): LoadedOperation {
  if (operation === 'forward') return loadPasses(machine, plansFor, problem, 'forward', operands)
  if (problem.paddingMode === 'zeros') return loadPasses(machine, plansFor, problem, 'inputGradient', operands)
  const { arena } = machine
  const bias = operands.bias && numbersOf(arena, operands.bias).slice()
  const unfolded = { ...operands, bias: undefined, clamp: noClamp }
  const fold = foldOf(problem)
  const { run, dispose } = loadPasses(machine, plansFor, extendedProblem(problem), 'inputGradient', unfolded)
  const length = sizeOf(resultShape(problem, operation))
  return {
    run(source, output) {
      const there = output && given(arena, output)
      const extended = run(source, undefined)
      const result = there ? numbersOf(arena, there) : new Float32Array(length)
      fold(extended, result, bias, operands.clamp)
      return output ?? result
    },
    dispose,
  }
}

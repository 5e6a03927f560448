import type { ConvProblem, Operands, Tensor } from '@convlaws/spec'
import { noClamp } from '../activation.ts'
import type { Backend, Numbers } from '../backend.ts'
import { type PreparedOperation, sourceOf } from '../engine.ts'
import type { Explanation } from '../explanation.ts'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import { assertFits } from '../memory/assert-fits.ts'
import { plainBackend } from '../plain/plain-backend.ts'
import { explainFilterGradient, explainPasses, explainSums } from '../plan/explain-passes.ts'
import { filterGradientPlan } from '../plan/filter-gradient-plan.ts'
import { type Forced, type PassOperation, plansOf } from '../plan/pass-plan.ts'
import { createBuffers, given } from './buffers.ts'
import { filterGradientOf } from './filter-gradient.ts'
import { inputExtents, outputExtents, placeChannelsFirst } from './layouts.ts'
import { loadOperation } from './load-operation.ts'
import { createMachine } from './machine.ts'
import { remembered } from './remembered.ts'
import { residentTensor } from './resident-tensor.ts'

/** Whether loops in TypeScript compute a problem: numbers that the kernels do not have, or nothing to compute. */
const isPlain = ({ dtype, batch }: ConvProblem) => dtype === 'float64' || batch === 0

/** Kernels in WebAssembly for float32, by one or several threads; float64 goes to the plain loops. */
export function createSimdBackend(feature: SimdFeature, forced: Forced = {}, threads = 1): Backend {
  const machine = createMachine(feature, { threads, guarded: forced.guarded ?? false })
  const { arena } = machine
  const plansFor = remembered((problem, operation: PassOperation) =>
    plansOf(problem, operation, feature, forced, threads),
  )
  const gradientPlanFor = remembered((problem, _: 'filterGradient') =>
    filterGradientPlan(problem, feature, threads, forced.sharedLeast),
  )

  /** One call: the arrays are looked at before packing makes the memory grow. */
  function computeOnce(problem: ConvProblem, operation: PreparedOperation, operands: Operands): Numbers {
    const take = (tensor: Tensor | undefined) => tensor && given(arena, tensor.data)
    const source = take(operands[sourceOf[operation]])!
    const [filter, bias] = [take(operands.filter)!, take(operands.bias)]
    const loaded = loadOperation(machine, plansFor, problem, operation, { filter, bias, clamp: noClamp })
    try {
      return loaded.run(source, undefined)
    } finally {
      loaded.dispose()
    }
  }

  function filterGradient(problem: ConvProblem, { input, outputGradient }: Operands): Numbers {
    const [inputs, gradients] = [given(arena, input!.data), given(arena, outputGradient!.data)]
    const each = gradientPlanFor(problem, 'filterGradient')
    const buffers = createBuffers(arena)
    if (each.plan.shared) machine.team!.rouse()
    try {
      const at = {
        source: placeChannelsFirst(machine, buffers, inputs, problem.layout, inputExtents(problem)),
        outputGradient: placeChannelsFirst(machine, buffers, gradients, problem.layout, outputExtents(problem)),
      }
      return filterGradientOf(machine, each, at, buffers)
    } finally {
      buffers.release()
    }
  }

  return {
    compute(problem, operation, operands) {
      if (isPlain(problem) || operation === 'biasGradient') {
        return plainBackend.compute(problem, operation, operands)
      }
      assertFits(problem, operation)
      return operation === 'filterGradient'
        ? filterGradient(problem, operands)
        : computeOnce(problem, operation, operands)
    },
    prepare(problem, operation, filter, bias, clamp) {
      if (isPlain(problem)) return plainBackend.prepare(problem, operation, filter, bias, clamp)
      assertFits(problem, operation)
      const operands = { filter: given(arena, filter), bias: bias && given(arena, bias), clamp }
      const { run, dispose } = loadOperation(machine, plansFor, problem, operation, operands)
      return { run: (source, output) => run(given(arena, source), output), dispose }
    },
    explain(problem, operation): Explanation {
      if (isPlain(problem)) return plainBackend.explain(problem, operation)
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

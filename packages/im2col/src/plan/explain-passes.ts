import { type Blocking, type Explanation, explanation } from '../explanation.ts'
import { computedElements } from '../kernels/kernel-choice.ts'
import { readsInPlace } from './collapse.ts'
import type { FilterGradientPlan } from './filter-gradient-plan.ts'
import type { PassPlan } from './pass-plan.ts'
import { sidesOf } from './sides.ts'

const direct = 'One source channel and few outputs a group: sums are made directly.'
const severalPasses = 'Strides make several passes, each for every s-th element.'
const sideBySide = 'Pairs of them are computed side by side.'

function reasonsOf(each: PassPlan): readonly string[] {
  if (each.algorithm === 'depthwise') {
    return [
      direct,
      ...sidesOf(each.plan).map(({ paddedBytes }) =>
        paddedBytes > 0 ? 'One plane at a time is padded in scratch memory.' : 'The input is read where it is.',
      ),
      ...(each.plan.places ? [severalPasses] : []),
      ...(each.plan.beside ? [sideBySide] : []),
    ]
  }
  if (each.algorithm === 'col2im') {
    return ['Few channels: products of each pixel with every tap are added where they belong.']
  }
  if (each.algorithm !== 'im2col') {
    const { size, blocking, filterBytes } = each.plan
    return [
      `3×3 taps, stride 1: ${(size + 2) ** 2} products for ${size}×${size} outputs, where im2col has ${size ** 2 * 9}.`,
      `${blocking.n} tiles a plane, ${blocking.nc} at a time; the transformed filter has ${Math.ceil(filterBytes / 1024)} KiB.`,
    ]
  }
  const { pass, inPlace, shifted, places, blocking, kernel, beside } = each.plan
  const { m } = blocking
  const n = shifted?.width ?? blocking.n
  const part = (computedElements(kernel, m, n) / (m * n) - 1) * 100
  return [
    `${kernel.name} computes ${part.toFixed(0)} % beyond the edges of m × n.`,
    inPlace
      ? 'B is the source itself: one tap, stride 1, no padding.'
      : shifted
        ? 'Rows of the source are padded once, and B is read from them, shifted for each tap.'
        : 'Tiles of the source are packed into panels of B.',
    ...(!inPlace && readsInPlace(pass) ? ['Where it is, rows of B would crowd the first cache.'] : []),
    ...(places ? [severalPasses] : []),
    ...(beside ? [sideBySide] : []),
  ]
}

/** The blocking of a plan; of two that are computed side by side, both. */
function blockingsOf(each: PassPlan): readonly Blocking[] {
  if (each.algorithm === 'depthwise') return []
  return each.algorithm === 'im2col' ? sidesOf(each.plan).map(({ blocking }) => blocking) : [each.plan.blocking]
}

/** What the passes of an operation do, and why. */
export function explainPasses(plans: readonly PassPlan[]): Explanation {
  // Phases that no tap reaches are written by im2col, whatever the others are computed by.
  const { algorithm, plan } = plans.find((each) => each.algorithm !== 'im2col') ?? plans.at(-1)!
  return explanation({
    algorithm,
    kernel: plan.kernel.name,
    blocking: plans.flatMap(blockingsOf),
    scratchBytes: Math.max(...plans.map(({ plan }) => plan.scratchBytes)),
    reasons: [...new Set(plans.flatMap(reasonsOf))],
  })
}

/** What the filter gradient does, and why. */
export function explainFilterGradient({ algorithm, plan }: FilterGradientPlan): Explanation {
  const { kernel, scratchBytes } = plan
  const along = 'Products of input and output gradient are summed along pixels.'
  const common = { algorithm, blocking: [], scratchBytes }
  if (algorithm === 'depthwise') {
    return explanation({ ...common, kernel: `f32-depthwise-filter-${kernel.feature}`, reasons: [along, direct] })
  }
  const rows = plan.inPlace ? 'Rows of the input are read where they are.' : 'Rows of im2col are packed in blocks.'
  return explanation({ ...common, kernel: kernel.name, reasons: [along, rows] })
}

/** What the bias gradient does. */
export function explainSums(): Explanation {
  const reasons = ['Each output channel is summed in float64 by loops in TypeScript.']
  return explanation({ algorithm: 'sums', kernel: 'plain', blocking: [], scratchBytes: 0, reasons })
}

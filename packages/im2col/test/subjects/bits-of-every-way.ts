/**
 * What every GEMM kernel, the kernels that are chosen, and Winograd's give on problems around the thresholds of the blocking.
 * Run by itself, it prints that as JSON.
 */
import { createHash } from 'node:crypto'
import { parseDescriptor } from '@convlaws/spec'
import { hasFeature } from '../../src/feature.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import type { Forced } from '../../src/plan/pass-plan.ts'
import { createSimdBackend } from '../../src/run/simd-backend.ts'
import { descriptors, drawnOperands, filterGradients } from './threshold-problems.ts'

const features = ['relaxed', 'simd128'] as const

/** A way to compute, and the problems that it is tried on. */
interface Way {
  readonly name: string
  readonly feature: (typeof features)[number]
  readonly forced: Forced
  readonly problems: readonly string[]
}

const every: readonly Way[] = [
  ...gemmKernels.map((gemm) => ({ name: gemm.name, feature: gemm.feature, forced: { gemm }, problems: descriptors })),
  ...features.flatMap((feature) => [
    { name: `as chosen, ${feature}`, feature, forced: {}, problems: descriptors },
    { name: `gradients of filters, ${feature}`, feature, forced: {}, problems: filterGradients },
    { name: `Winograd, ${feature}`, feature, forced: { winograd: 4 as const }, problems: descriptors },
  ]),
]

/** The ways whose instructions this JavaScript engine has. */
export const ways: readonly Way[] = every.filter(({ feature }) => hasFeature(feature))

/** A digest of the bits of every result. */
export function bitsOf({ feature, forced, problems }: Way): string {
  const backend = createSimdBackend(feature, forced)
  const digest = createHash('sha256')
  for (const descriptor of problems) {
    const { problem, operation, bias } = parseDescriptor(descriptor)
    const data = backend.compute(problem, operation, drawnOperands(problem, operation, bias, 'reals'))
    digest.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  }
  backend.dispose()
  return digest.digest('hex')
}

if (import.meta.main) process.stdout.write(JSON.stringify(ways.map(bitsOf)))

import { check, failures, laws } from '@convlaws/laws'
import { describe, expect, test } from 'vitest'
import { engineOver } from '../../src/create-engine.ts'
import { implementationBy } from '../../src/create-im2col.ts'
import { hasFeature } from '../../src/feature.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { createSimdBackend } from '../../src/run/simd-backend.ts'

/** What a kernel can break: conduct is the backend's, and tested where nothing is forced. */
const ofNumbers = laws.filter(({ family }) => family !== 'conduct')

const seed = Number(process.env.CONVLAWS_SEED)
const features = (['relaxed', 'simd128'] as const).filter(hasFeature)

const subjects = [
  ...gemmKernels.map((gemm) => [gemm.name, gemm.feature, { gemm, guarded: true }] as const),
  ...features.map(
    (feature) => [`f32-depthwise-generic-${feature}`, feature, { genericDepthwise: true, guarded: true }] as const,
  ),
].filter(([, feature]) => features.includes(feature))

describe('every kernel, forced where another would be chosen, keeps every law of numbers', () => {
  test.each(subjects)('%s', async (_, feature, forced) => {
    const engine = engineOver(createSimdBackend(feature, forced))
    const { rows } = await check(
      ofNumbers,
      implementationBy(() => engine),
      { seed, runs: 4, verdictsOnly: true },
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter(({ verdict }) => failures.includes(verdict))).toEqual([])
    expect(rows.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(100)
  })
})

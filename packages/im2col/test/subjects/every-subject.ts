import type { Feature } from '@convlaws/im2col'
import { check, failures, laws } from '@convlaws/laws'
import { engineOver } from '../../src/create-engine.ts'
import { implementationBy } from '../../src/create-im2col.ts'
import type { Engine } from '../../src/engine.ts'
import { hasFeature } from '../../src/feature.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { plainBackend } from '../../src/plain/plain-backend.ts'
import type { Forced } from '../../src/plan/pass-plan.ts'
import { createSimdBackend } from '../../src/run/simd-backend.ts'
import { ofThreeByThree, threeByThree } from './three-by-three.ts'

/** One way to compute, which every problem is made to go. */
export interface ForcedSubject {
  readonly name: string
  readonly feature: Feature
  readonly forced: Forced
  readonly threads: number
}

const features = ['relaxed', 'simd128'] as const
const shared: Forced = { guarded: true, sharedLeast: 0 }

/** Every kernel where another would be chosen, on one thread and on two that share the smallest pass; and no SIMD. */
export const everySubject: readonly ForcedSubject[] = [
  ...gemmKernels.flatMap((gemm) =>
    [1, 2].map((threads) => ({
      name: gemm.name,
      feature: gemm.feature,
      forced: { ...shared, gemm },
      threads,
    })),
  ),
  ...features.map((feature) => ({
    name: 'depthwise, generic',
    feature,
    forced: { ...shared, genericDepthwise: true },
    threads: 1,
  })),
  ...features.flatMap((feature) =>
    ([2, 4] as const).map((winograd) => ({
      name: `Winograd, tiles of ${winograd}`,
      feature,
      forced: { ...shared, winograd },
      threads: winograd / 2,
    })),
  ),
  ...features.map((feature) => ({ name: 'as chosen', feature, forced: shared, threads: 2 })),
  { name: 'loops', feature: 'scalar', forced: {}, threads: 1 },
]

/** The subjects whose instructions this JavaScript engine has. */
export const possibleSubjects = (): readonly ForcedSubject[] =>
  everySubject.filter(({ feature }) => hasFeature(feature))

/** As text: kernel, feature, threads. */
export const titleOf = ({ name, feature, threads }: ForcedSubject): string =>
  `${name}, ${feature}, ${threads === 1 ? 'one thread' : `${threads} threads`}`

/** An engine that computes so. Its workers, if any, serve when this resolves. */
export async function engineFor({ feature, forced, threads }: ForcedSubject): Promise<Engine> {
  const backend = feature === 'scalar' ? plainBackend : createSimdBackend(feature, forced, threads)
  await backend.ready
  return engineOver(backend)
}

/** What holding a subject to the laws came to. */
export interface Held {
  readonly title: string
  readonly passed: number
  /** Calls that Winograd's algorithm answered. */
  readonly byWinograd: number
  /** Rows that failed, as text. */
  readonly failed: readonly string[]
}

/** What a kernel can break: conduct is the backend's, and tested where nothing is forced. */
const ofNumbers = laws.filter(({ family }) => family !== 'conduct')

/** Holds a subject to every law of numbers, with so many cases a row. */
export async function hold(subject: ForcedSubject, seed: number, runs: number): Promise<Held> {
  const engine = await engineFor(subject)
  const { winograd } = subject.forced
  let byWinograd = 0
  const compute: Engine['compute'] = (problem, operation, operands) => {
    if (winograd && engine.explain(problem, operation).algorithm === `winograd-${winograd}`) byWinograd++
    return engine.compute(problem, operation, operands)
  }
  const implementation = implementationBy(() => ({ ...engine, compute }), winograd ? threeByThree : {})
  const held = winograd ? ofNumbers.map(ofThreeByThree) : ofNumbers
  const { rows } = await check(held, implementation, { seed, runs, verdictsOnly: true })
  engine.dispose()
  return {
    title: titleOf(subject),
    byWinograd,
    passed: rows.filter(({ verdict }) => verdict === 'passed').length,
    failed: rows
      .filter(({ verdict }) => failures.includes(verdict))
      .map(({ id, operation, domain, verdict }) => `${id} ${operation} ${domain}: ${verdict}`),
  }
}

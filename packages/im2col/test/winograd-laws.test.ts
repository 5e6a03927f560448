import { createIm2col } from '@convlaws/im2col'
import { check, declareLaws, failures, type Law, laws } from '@convlaws/laws'
import { brokenConstraint, type ConvProblem } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { engineOver } from '../src/create-engine.ts'
import { implementationBy } from '../src/create-im2col.ts'
import { hasFeature } from '../src/feature.ts'
import { createSimdBackend } from '../src/run/simd-backend.ts'

const seed = Number(process.env.CONVLAWS_SEED)
const features = (['relaxed', 'simd128'] as const).filter(hasFeature)
const ofNumbers = laws.filter(({ family }) => family !== 'conduct').map(ofThreeByThree)
const ofConduct = laws.filter(({ family }) => family === 'conduct').map(ofThreeByThree)

/** An engine that uses tiles of a size wherever it can, and a count of the calls that did. */
function counting(feature: 'relaxed' | 'simd128', winograd: 2 | 4) {
  const engine = engineOver(createSimdBackend(feature, { winograd, guarded: true }))
  let taken = 0
  return {
    taken: () => taken,
    engine: {
      ...engine,
      compute: (...[problem, operation, operands]: Parameters<typeof engine.compute>) => {
        if (engine.explain(problem, operation).algorithm === `winograd-${winograd}`) taken++
        return engine.compute(problem, operation, operands)
      },
    },
  }
}

/** Claims under which a problem of 3×3 taps is one for Winograd's algorithm. */
const plain = { ranks: [2], dtypes: ['float32'], strides: false, dilations: false } as const

/** A law of problems of 3×3 taps, each with two more elements an axis than it would have. */
function ofThreeByThree(law: Law): Law {
  const enlarged = (problem: ConvProblem): ConvProblem => {
    const inputSize = problem.inputSize.map((length) => length + 2)
    const candidate = { ...problem, inputSize, filterSize: inputSize.map(() => 3) }
    return brokenConstraint(candidate) ? problem : candidate
  }
  const instance: Law['instance'] = (context) =>
    law.instance({ ...context, problem: () => enlarged(context.problem()) })
  return law.requires.filter ? law : { ...law, instance }
}

describe.each(features)("Winograd's algorithm, %s", (feature) => {
  // What is claimed is what can be proved. What is seen is much less, and with the default growth the laws see more faults.
  test.each([2, 4] as const)('tiles of %i, forced, keep every law of numbers with the default growth', async (size) => {
    const { engine, taken } = counting(feature, size)
    const implementation = implementationBy(() => engine, { accuracy: 'normwise', growth: 32, ...plain })
    const { rows } = await check(ofNumbers, implementation, { seed, runs: 4, verdictsOnly: true })
    expect(rows.filter(({ verdict }) => failures.includes(verdict))).toEqual([])
    expect(rows.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(100)
    expect(taken()).toBeGreaterThan(500)
  })
})

describe.each(['winograd-2', 'winograd-4'] as const)(
  'the implementation of %s keeps the laws of conduct',
  (algorithm) => {
    declareLaws(test, createIm2col({ algorithm }), { seed, runs: 8, laws: ofConduct })
  },
)

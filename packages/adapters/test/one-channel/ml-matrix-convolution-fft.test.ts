import { type ConvProblem, explicitPadding } from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import createMlMatrixConvolutionDirect from '../../src/ml-matrix-convolution-direct.ts'
import createMlMatrixConvolutionFft from '../../src/ml-matrix-convolution-fft.ts'
import { type Case, caseOf, claimedCases, errorOverAllowed, oneChannelProblem } from './agreement.ts'

const fft = await createMlMatrixConvolutionFft()
const direct = await createMlMatrixConvolutionDirect()

/** The length to which ml-fft extends an axis: the next power of two. */
const extended = (n: number) => 2 ** Math.ceil(Math.log2(n))
const anyAxis = (problem: ConvProblem, holds: (n: number, taps: number, a: number) => boolean) =>
  problem.inputSize.some((n, a) => holds(n, problem.filterSize[a]!, a))

/** Half of the added elements stand before the axis, rounded down, and the rest after it. */
function reachesPastTheExtension(problem: ConvProblem): boolean {
  return anyAxis(problem, (n, _, a) => {
    const [begin, end] = explicitPadding(problem)[a]!
    const added = extended(n) - n
    return added > 0 && (begin > Math.floor(added / 2) || end > Math.ceil(added / 2))
  })
}

/** A defect of the library: the problems it spoils, and a smallest case with what the library returns. */
interface Defect {
  readonly spoils: (problem: ConvProblem) => boolean
  readonly inputSize: readonly [number, number]
  readonly filterSize: readonly [number, number]
  readonly filter: readonly number[]
  readonly got: readonly number[]
}

/** By the name of the finding in docs/findings. The input of each case is 1, 2, 3, …. */
const defects: Record<string, Defect> = {
  'ml-matrix-convolution-fft-wraps-at-a-power-of-two': {
    spoils: reachesPastTheExtension,
    inputSize: [3, 3],
    filterSize: [2, 1],
    filter: [1, 10],
    got: [11, 22, 33, 14, 25, 36, 47, 58, 69],
  },
  'ml-matrix-convolution-fft-drops-taps-of-long-filters': {
    spoils: (problem) => anyAxis(problem, (n, taps) => taps > extended(n)),
    inputSize: [4, 4],
    filterSize: [5, 1],
    filter: [1, 1, 1, 1, 1],
    got: [28, 32, 36, 40, 28, 32, 36, 40, 28, 32, 36, 40, 28, 32, 36, 40],
  },
  'ml-matrix-convolution-fft-loses-an-axis-of-one: height': {
    spoils: ({ inputSize }) => inputSize[0] === 1,
    inputSize: [1, 4],
    filterSize: [1, 1],
    filter: [1],
    got: [0, 0, 0, 0],
  },
  'ml-matrix-convolution-fft-loses-an-axis-of-one: width': {
    spoils: ({ inputSize }) => inputSize[1] === 1,
    inputSize: [4, 1],
    filterSize: [1, 1],
    filter: [1],
    got: [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
  },
  'ml-matrix-convolution-fft-averages-an-axis-of-two': {
    spoils: (problem) => anyAxis(problem, (n) => n === 2),
    inputSize: [2, 4],
    filterSize: [1, 1],
    filter: [1],
    got: [0.5, 1, 1.5, 2, 0.5, 1, 1.5, 2],
  },
}

const circular = { padding: 'same-lower', paddingMode: 'circular', orientation: 'convolution' } as const

function countingCase(sizes: Pick<ConvProblem, 'inputSize' | 'filterSize'>, filter: readonly number[]): Case {
  const [height, width] = sizes.inputSize as [number, number]
  const input = Array.from({ length: height * width }, (_, j) => j + 1)
  return caseOf(oneChannelProblem({ ...sizes, ...circular }), input, filter)
}

test('agrees with the definition on 400 problems that no known defect spoils', async () => {
  const whole = claimedCases(fft).filter(({ problem }) =>
    Object.values(defects).every(({ spoils }) => !spoils(problem)),
  )
  const agrees = async (given: Case) => (await errorOverAllowed(fft, given)) <= 1
  await fc.assert(fc.asyncProperty(whole, agrees), { numRuns: 400 })
})

describe('defects of ml-matrix-convolution 2.0.0, as listed in docs/findings; direct, which should be equal, is right', () => {
  test.each(Object.entries(defects))('%s', async (_, { spoils, inputSize, filterSize, filter, got }) => {
    const given = countingCase({ inputSize, filterSize }, filter)
    expect(spoils(given.problem)).toBe(true)
    expect(await errorOverAllowed(direct, given)).toBe(0)
    expect(await errorOverAllowed(fft, given)).toBeGreaterThan(1)
    const { data } = await fft.forward(given.problem, given.operands)
    expect(Array.from(data, (value) => Math.round(value * 1e6) / 1e6)).toEqual(got)
  })

  test('ml-matrix-convolution-fft-swallows-not-a-number', async () => {
    const given = countingCase({ inputSize: [4, 4], filterSize: [1, 1] }, [1])
    given.operands.input.data[1] = Number.NaN
    const [ofDirect, ofFft] = [direct, fft].map((subject) => subject.forward(given.problem, given.operands))
    expect(Array.from((await ofDirect!).data.subarray(0, 4))).toEqual([1, Number.NaN, 3, 4])
    const values = Array.from((await ofFft!).data, (value) => Math.round(value * 1e6) / 1e6)
    expect(values).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 9, 10, 11, 12, 13, 14, 15, 16])
  })
})

import { axesOf, type Call, type ConvProblem, effectiveFilterSize, outputSize } from '@convlaws/spec'
import type { Outcome } from './outcome.ts'

/** A defect of TensorFlow.js 4.22.0 that has been found: which calls it may spoil, and its smallest cases. */
export interface Defect {
  /** The file in docs/findings, without its ending. */
  readonly finding: string
  readonly backends: readonly ('cpu' | 'wasm')[]
  readonly spoils: (call: Call) => boolean
  /** Calls on the operands of `operandsFor`, and what is answered (the shape for a wrong shape); `only` where other defects change it elsewhere. */
  readonly smallest: readonly ({ readonly descriptor: string; readonly only?: 'cpu' | 'wasm' } & Outcome)[]
}

/** The amount of a padding that the adapter writes as one number; undefined for any other. */
function paddingNumber({ padding }: ConvProblem): number | undefined {
  if (typeof padding === 'string') return undefined
  const [first, ...rest] = padding.flat()
  return rest.every((amount) => amount === first) ? first : undefined
}

/** Padding in total on each axis of 'same' before it is cut off at zero. */
function sameTotals({ inputSize, filterSize, strides, dilations }: ConvProblem): number[] {
  return inputSize.map((n, a) => {
    const [f = 1, s = 1, d = 1] = [filterSize[a], strides[a], dilations[a]]
    return (Math.ceil(n / s) - 1) * s + effectiveFilterSize(f, d) - n
  })
}

const isNegativeSame = (problem: ConvProblem) =>
  problem.padding === 'same-upper' && sameTotals(problem).some((total) => total < 0)
const isInputGradient = ({ operation }: Call) => operation === 'inputGradient' || operation === 'transposed'

/** Every defect found, each with a page in docs/findings. */
export const defects: readonly Defect[] = [
  {
    finding: 'tfjs-number-padding-takes-the-width-from-the-height',
    backends: ['cpu', 'wasm'],
    spoils: ({ operation, problem }) => {
      const pad = paddingNumber(problem)
      if (pad === undefined || problem.inputSize.length !== 2 || operation === 'biasGradient') return false
      const [height, width] = axesOf(problem)
      if (!height || !width) return false
      const reach = effectiveFilterSize(height.filterSize, height.dilation)
      const computed = Math.trunc((width.inputSize - reach + 2 * pad) / height.stride + 1)
      return computed !== outputSize(problem)[1]
    },
    smallest: [
      {
        descriptor: 'forward n1 ci1 size1x2 co1 filter1x2 padding0:0x0:0 channels-last hwio',
        kind: 'wrong shape',
        got: [1, 1, 2, 1],
      },
      {
        descriptor: 'forward n1 ci2 size1x2 co2 filter1x2 padding0:0x0:0 groups2 channels-last hwio',
        kind: 'wrong shape',
        got: [1, 1, 2, 2],
      },
    ],
  },
  {
    finding: 'tfjs-conv1d-number-padding-pads-a-second-axis',
    backends: ['cpu', 'wasm'],
    spoils: ({ operation, problem }) => {
      const pad = paddingNumber(problem)
      if (pad === undefined || problem.inputSize.length !== 1 || operation === 'biasGradient') return false
      return pad > 0 || problem.inputSize[0] !== outputSize(problem)[0]
    },
    smallest: [
      {
        descriptor: 'forward n1 ci1 size1 co1 filter1 padding1:1 channels-last hwio',
        kind: 'error',
        got: [],
      },
    ],
  },
  {
    finding: 'tfjs-conv3d-same-padding-is-negative',
    backends: ['cpu', 'wasm'],
    spoils: ({ operation, problem }) =>
      operation !== 'biasGradient' && problem.inputSize.length === 3 && isNegativeSame(problem),
    smallest: [
      {
        descriptor: 'forward n1 ci1 size2x1x1 co1 filter1x1x1 strides2x1x1 same-upper channels-last hwio',
        kind: 'wrong values',
        got: [-2],
      },
      {
        descriptor: 'inputGradient n1 ci1 size2x1x1 co1 filter1x1x1 strides2x1x1 same-upper channels-last hwio',
        only: 'cpu',
        kind: 'wrong values',
        got: [0, 4],
      },
      {
        descriptor: 'filterGradient n1 ci1 size2x1x1 co1 filter1x1x1 strides2x1x1 same-upper channels-last hwio',
        only: 'cpu',
        kind: 'wrong values',
        got: [-2],
      },
      {
        descriptor: 'transposed n1 ci1 size2x1x1 co1 filter1x1x1 strides2x1x1 same-upper channels-last hwio',
        only: 'cpu',
        kind: 'wrong values',
        got: [0, 4],
      },
    ],
  },
  {
    finding: 'tfjs-wasm-same-padding-underflows',
    backends: ['wasm'],
    spoils: ({ operation, problem }) =>
      operation === 'forward' &&
      problem.inputSize.length < 3 &&
      isNegativeSame(problem) &&
      problem.filterSize.some((f) => f > 1),
    smallest: [
      {
        descriptor: 'forward n1 ci1 size3x1 co1 filter2x1 strides3x1 same-upper channels-last hwio',
        kind: 'wrong values',
        got: [0],
      },
      {
        descriptor: 'forward n1 ci1 size3 co1 filter2 strides3 same-upper channels-last hwio',
        kind: 'wrong values',
        got: [0],
      },
      {
        descriptor: 'forward n1 ci2 size3x1 co2 filter2x1 strides3x1 same-upper groups2 channels-last hwio',
        kind: 'wrong values',
        got: [0, 0],
      },
    ],
  },
  {
    finding: 'tfjs-wasm-conv3d-input-gradient-stops-early',
    backends: ['wasm'],
    spoils: (call) => {
      const { inputSize, filterSize, strides } = call.problem
      if (!isInputGradient(call) || inputSize.length !== 3) return false
      return strides.some((s) => s > 1) || inputSize[0] !== 1 || filterSize[0] !== 1
    },
    smallest: [
      {
        descriptor: 'inputGradient n1 ci1 size2x1x1 co1 filter1x1x1 valid channels-last hwio',
        kind: 'wrong values',
        got: [4, 0],
      },
      {
        descriptor: 'transposed n1 ci1 size2x1x1 co1 filter1x1x1 valid channels-last hwio',
        kind: 'wrong values',
        got: [4, 0],
      },
      {
        descriptor: 'inputGradient n1 ci1 size1x1x1 co1 filter1x1x1 strides1x1x2 valid channels-last hwio',
        kind: 'wrong values',
        got: [0],
      },
    ],
  },
  {
    finding: 'tfjs-wasm-conv3d-filter-gradient-loses-strided-terms',
    backends: ['wasm'],
    spoils: ({ operation, problem }) =>
      operation === 'filterGradient' && problem.inputSize.length === 3 && problem.strides.some((s) => s > 1),
    smallest: [
      {
        descriptor: 'filterGradient n1 ci1 size1x1x1 co1 filter1x1x1 strides2x1x1 valid channels-last hwio',
        kind: 'wrong values',
        got: [0],
      },
    ],
  },
]

/** The defects that a backend has. */
export function defectsOf(backend: 'cpu' | 'wasm'): readonly Defect[] {
  return defects.filter(({ backends }) => backends.includes(backend))
}

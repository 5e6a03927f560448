import { parseLayerLine } from '../layers/layer-line.ts'
import { inScope, type Scope } from '../layers/scope.ts'
import type { Figure, Measurement } from '../report/report-schema.ts'
import {
  figures,
  inverse,
  meanFigure,
  measured,
  portablePeers,
  ratioTo,
  ratioToBestPortable,
  timedEntry,
} from './lookup.ts'
import { atLeast } from './verdict.ts'

/** How a goal is stated and judged. */
export interface GoalDefinition {
  readonly id: number
  readonly title: string
  readonly scope: string
  /** The measurements that a complete run has for it; with fewer it stays undecided. */
  readonly expected: number
  /** Ways of ours that it needs: where one of them is wrong or fails, the goal is missed. */
  readonly own: readonly string[]
  /** Libraries that it compares with: where one of them took no part, the goal stays undecided. */
  readonly peers: readonly string[]
  readonly within: (measurements: readonly Measurement[]) => Measurement[]
  readonly figures: (within: readonly Measurement[]) => Figure[]
}

const onThreads = [1, 2] as const
const one = [1] as const

const layersIn =
  (scope: Scope, threads: readonly number[]) =>
  (measurements: readonly Measurement[]): Measurement[] =>
    threads.flatMap((count) => measured(measurements, count, scope))

const gradients = (operation: Measurement['operation']) => (measurements: readonly Measurement[]) =>
  measurements.filter(
    (measurement) => measurement.operation === operation && measurement.threads === 1 && measurement.core,
  )

const onEach = (
  within: readonly Measurement[],
  figuresOn: (threads: number, on: Measurement[]) => Figure[],
): Figure[] =>
  onThreads.flatMap((threads) =>
    figuresOn(
      threads,
      within.filter((measurement) => measurement.threads === threads),
    ),
  )

const to = (id: string) => (measurement: Measurement) => ratioTo(measurement, id)

/** Bytes of scratch that a thread may use: 2 MB. */
export const scratchLimit = 2_000_000

/** The ratio of the limit to what was used, so that at least 1 is met, as elsewhere. */
function scratchFigures(within: readonly Measurement[]): Figure[] {
  return onEach(within, (threads, on) => {
    const bytes = Math.max(...on.flatMap(({ scratchBytes }) => scratchBytes ?? []))
    if (!Number.isFinite(bytes)) return []
    const ratio = scratchLimit / Math.max(1, bytes)
    const value = { q1: ratio, median: ratio, q3: ratio }
    const what = `2 MB over the most that a thread used, ${bytes} bytes`
    return [{ what, threads, value, target: 1, verdict: atLeast(value, 1) }]
  })
}

/** A small layer is judged by its median: most of them stay on one thread, and their quartiles straddle 1 by nature. */
function threadFigures(within: readonly Measurement[]): Figure[] {
  const [large, small] = [true, false].map((is) =>
    within.filter(({ line }) => inScope('large', parseLayerLine(line)) === is),
  ) as [Measurement[], Measurement[]]
  const speedUp = to('im2col-one-thread')
  const about = 'two threads over one'
  return [
    ...figures({ what: `${about}, large layer`, target: 1.7, threads: 2 }, large, speedUp),
    ...figures({ what: `${about}, small layer, by the median`, target: 0.97, threads: 2 }, small, speedUp).map(
      (figure) => ({
        ...figure,
        verdict: figure.value.median >= figure.target ? ('met' as const) : ('missed' as const),
      }),
    ),
  ]
}

/** The goals, in their order. */
export const goalDefinitions: readonly GoalDefinition[] = [
  {
    id: 1,
    title:
      'Each layer at least 1.2 times the best portable library; on average at least 2 times it, and 3 times onnxruntime-web',
    scope: 'the 28 dense core layers, whole call, on one thread and on two',
    expected: 2 * 28,
    own: ['im2col'],
    peers: portablePeers,
    within: layersIn('dense', onThreads),
    figures: (within) =>
      onEach(within, (threads, on) => [
        ...meanFigure({ what: 'over the best portable library', target: 2, threads }, on, ratioToBestPortable),
        ...meanFigure({ what: 'over onnxruntime-web', target: 3, threads }, on, to('onnxruntime-web')),
        ...figures({ what: 'over the best portable library', target: 1.2, threads }, on, ratioToBestPortable),
      ]),
  },
  {
    id: 2,
    title: 'At least 85 % of the micro-kernel ceiling of the same process',
    scope: 'the 20 core layers with m, n, k ≥ 64, operands resident, filter packed, on one thread',
    expected: 20,
    own: ['im2col', 'im2col-resident'],
    peers: [],
    within: layersIn('large-gemm', one),
    figures: (within) =>
      figures(
        { what: 'share of the ceiling', target: 0.85, threads: 1 },
        within,
        (measurement) => timedEntry(measurement, 'im2col-resident')?.ofCeiling,
      ),
  },
  {
    id: 3,
    title: 'Depthwise at least 1.2 times tfjs-wasm and 4 times onnxruntime-web',
    scope: 'the 8 depthwise core layers, whole call, on one thread and on two',
    expected: 2 * 8,
    own: ['im2col'],
    peers: ['tfjs-wasm', 'onnxruntime-web'],
    within: layersIn('depthwise', onThreads),
    figures: (within) =>
      onEach(within, (threads, on) => [
        ...figures({ what: 'over onnxruntime-web', target: 4, threads }, on, to('onnxruntime-web')),
        ...figures({ what: 'over tfjs-wasm', target: 1.2, threads }, on, to('tfjs-wasm')),
      ]),
  },
  {
    id: 4,
    title: 'Winograd F(4×4, 3×3) at least 1.6 times our own im2col',
    scope: 'the 10 core layers of 3×3 with stride 1 above 7×7, on one thread',
    expected: 10,
    own: ['im2col', 'im2col-winograd'],
    peers: [],
    within: layersIn('winograd', one),
    figures: (within) =>
      figures({ what: 'Winograd over im2col', target: 1.6, threads: 1 }, within, (measurement) => {
        const ratio = ratioTo(measurement, 'im2col-winograd')
        return ratio && inverse(ratio)
      }),
  },
  {
    id: 5,
    title: 'Gradient of the input at least 20 times tfjs-wasm',
    scope: 'the 24 dense core layers of two dimensions that are not transposed, on one thread',
    expected: 24,
    own: ['im2col'],
    peers: ['tfjs-wasm'],
    within: gradients('inputGradient'),
    figures: (within) => figures({ what: 'over tfjs-wasm', target: 20, threads: 1 }, within, to('tfjs-wasm')),
  },
  {
    id: 6,
    title: 'Gradient of the filter at least 5 times tfjs-cpu',
    scope: 'the same 24 layers, on one thread; tfjs-wasm has no such gradient',
    expected: 24,
    own: ['im2col'],
    peers: ['tfjs-cpu'],
    within: gradients('filterGradient'),
    figures: (within) => figures({ what: 'over tfjs-cpu', target: 5, threads: 1 }, within, to('tfjs-cpu')),
  },
  {
    id: 7,
    title: 'Never a whole im2col matrix: at most 2 MB of scratch for each thread',
    scope: 'everything that was measured; packed filters and copies of operands are counted apart',
    expected: 2 * 36 + 2 * 24,
    own: ['im2col'],
    peers: [],
    within: (measurements) => [...measurements],
    figures: scratchFigures,
  },
  {
    id: 8,
    title: 'Two threads at least 1.7 times one on large layers, and never slower on small ones',
    scope: 'the 36 core layers; large is at least 0.1 GFLOP; small is not slower from a ratio of 0.97',
    expected: 36,
    own: ['im2col', 'im2col-one-thread'],
    peers: [],
    within: (measurements) => [...measured(measurements, 2, 'dense'), ...measured(measurements, 2, 'depthwise')],
    figures: threadFigures,
  },
]

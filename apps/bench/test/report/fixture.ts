import { goals } from '../../src/goals/goals.ts'
import { type Entry, type Measurement, type Report, reportVersion } from '../../src/report/report-schema.ts'

const flat = (value: number) => ({ q1: value, median: value, q3: value })

/** An entry that was timed: its time in milliseconds, and how many times longer that is than the baseline's. */
export function timed(id: string, ms: number, gflop: number, ratio: number, more: Partial<Entry> = {}): Entry {
  return {
    id,
    threads: 1,
    status: 'timed',
    check: { right: true, elements: 272, exact: 272, worst: 0 },
    ms: { p10: ms, p50: ms, p90: ms },
    rounds: 15,
    calls: 100,
    settled: true,
    gflops: (gflop / ms) * 1000,
    ratio: flat(ratio),
    prepareMs: 1,
    firstMs: ms * 2,
    unpreparedMs: ms * 1.5,
    ...more,
  }
}

const dense = 'forward n1 ci64 size56x56 co64 filter3x3 strides1x1 padding1:1x1:1 dilations1x1 groups1'
const depthwise = 'forward n1 ci32 size112x112 co32 filter3x3 strides1x1 padding1:1x1:1 dilations1x1 groups32'

/** A dense layer on which one library is faster than ours, one is slower, one was wrong. */
export const denseMeasurement: Measurement = {
  threads: 1,
  net: 'ResNet-50@224',
  line: `resnet-50@224/c2-3x3: ${dense}`,
  core: true,
  operation: 'forward',
  gflop: 0.231,
  scratchBytes: 700_000,
  entries: [
    timed('im2col', 5, 0.231, 1, { ofCeiling: flat(0.9) }),
    timed('im2col-resident', 4.5, 0.231, 0.9, { ofCeiling: { q1: 0.8, median: 0.86, q3: 0.9 } }),
    timed('onnxruntime-web', 20, 0.231, 4),
    timed('tfjs-wasm', 4, 0.231, 0.8),
    { id: 'tfjs-cpu', threads: 1, status: 'wrong', reason: 'element [0, 0, 0, 0] is 1; it must be 2' },
    timed('onnxruntime-node', 2, 0.231, 0.4),
  ],
}

/** A depthwise layer on which ours is fastest by far. */
export const depthwiseMeasurement: Measurement = {
  threads: 1,
  net: 'MobileNetV2@224',
  line: `mobilenetv2@224/dw1: ${depthwise}`,
  core: true,
  operation: 'forward',
  gflop: 0.0072,
  entries: [
    timed('im2col', 0.5, 0.0072, 1),
    timed('onnxruntime-web', 3, 0.0072, 6),
    timed('tfjs-wasm', 1, 0.0072, 2),
    {
      id: 'tfjs-cpu',
      threads: 1,
      status: 'skipped',
      reason: 'one call would take about 30 s; calls over 20 s are skipped',
    },
  ],
}

/** A report of these two. */
export const fixture: Report = {
  schema: 'convlaws-bench',
  version: reportVersion,
  complete: true,
  set: 'core',
  started: '2026-11-24T09:00:00.000Z',
  seconds: 12.5,
  environment: {
    commit: '0123456789ab',
    changed: false,
    node: '26.10.0',
    v8: '14.6',
    platform: 'linux x64',
    cpu: 'some CPU',
    cores: 2,
    memoryGiB: 16,
    flags: ['--expose-gc'],
    variables: { MALLOC_MMAP_THRESHOLD_: '1073741824' },
  },
  settings: { rounds: 15, blockMs: 20, slowMs: 2000, slowRounds: 3, lateMs: 200, lateFactor: 8, lateRounds: 5 },
  contestants: [
    { id: 'im2col', title: 'convlaws im2col', kind: 'ours', version: '0.1.0' },
    { id: 'tfjs-wasm', title: 'TensorFlow.js, XNNPACK in WebAssembly', kind: 'portable', version: '4.22.0' },
  ],
  processes: [
    {
      threads: 1,
      seconds: 12,
      absent: [{ id: 'im2col-winograd', reason: 'not there' }],
      ceiling: { kernel: 'f32-gemm-6x8-u2-relaxed', before: 54.8, loaded: 54.1, after: 40, noisy: true },
    },
  ],
  measurements: [denseMeasurement, depthwiseMeasurement],
  goals: goals([denseMeasurement, depthwiseMeasurement]),
}

import type { Operation } from '@convlaws/spec'
import type { Contestant } from './contestant.ts'

/** One that can be named on the command line. */
export interface CatalogueEntry {
  readonly id: string
  readonly title: string
  /** Whether it takes part where nobody is named. */
  readonly byDefault: boolean
  /** Runs on this many threads in which it takes part. */
  readonly threads: { readonly from: number; readonly to: number }
  /** Operations that it is measured for. */
  readonly operations: readonly Operation[]
  /** Loads it, for a run on some threads. */
  readonly load: (threads: number) => Promise<Contestant>
}

const any = { from: 1, to: Number.POSITIVE_INFINITY }
const everyOperation = ['forward', 'transposed', 'inputGradient', 'filterGradient'] as const

const ours = () => import('./load-im2col.ts')
const peers = () => import('./load-peers.ts')

/** Every contestant, in the order of tables. Nothing is imported before `load`. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    id: 'im2col',
    title: 'convlaws im2col',
    byDefault: true,
    threads: any,
    operations: everyOperation,
    load: async (threads) => (await ours()).loadIm2col('im2col', threads),
  },
  {
    id: 'im2col-resident',
    title: 'convlaws im2col, operands stay in its memory',
    byDefault: true,
    threads: { from: 1, to: 1 },
    operations: ['forward', 'transposed'],
    load: async (threads) => (await ours()).loadIm2col('im2col-resident', threads),
  },
  {
    id: 'im2col-channels-last',
    title: 'convlaws im2col, channels last',
    byDefault: true,
    threads: { from: 1, to: 1 },
    operations: ['forward'],
    load: async (threads) => (await ours()).loadIm2col('im2col-channels-last', threads),
  },
  {
    id: 'im2col-winograd',
    title: 'convlaws Winograd F(4×4, 3×3)',
    byDefault: true,
    threads: { from: 1, to: 1 },
    operations: ['forward'],
    load: async (threads) => (await ours()).loadIm2col('im2col-winograd', threads),
  },
  {
    id: 'im2col-tuned',
    title: 'convlaws im2col, its kernels measured',
    byDefault: false,
    threads: any,
    operations: everyOperation,
    load: async (threads) => (await ours()).loadIm2col('im2col-tuned', threads),
  },
  {
    id: 'im2col-one-thread',
    title: 'convlaws im2col on one thread',
    byDefault: true,
    threads: { from: 2, to: Number.POSITIVE_INFINITY },
    operations: ['forward', 'transposed'],
    load: async () => (await ours()).loadIm2col('im2col-one-thread', 1),
  },
  {
    id: 'onnxruntime-web',
    title: 'onnxruntime-web, WebAssembly',
    byDefault: true,
    threads: any,
    operations: everyOperation,
    load: async (threads) => (await peers()).loadOnnxruntimeWeb(threads),
  },
  {
    id: 'tfjs-wasm',
    title: 'TensorFlow.js, XNNPACK in WebAssembly',
    byDefault: true,
    threads: any,
    operations: everyOperation,
    load: async () => (await peers()).loadTfjsWasm(),
  },
  {
    id: 'tfjs-cpu',
    title: 'TensorFlow.js, plain JavaScript',
    byDefault: true,
    // It has no threads, and it is far behind the others: in a run on two threads it would say nothing new.
    threads: { from: 1, to: 1 },
    operations: everyOperation,
    load: async () => (await peers()).loadTfjsCpu(),
  },
  {
    id: 'onnxruntime-node',
    title: 'onnxruntime-node, native',
    byDefault: true,
    threads: any,
    operations: everyOperation,
    load: async (threads) => (await peers()).loadOnnxruntimeNode(threads),
  },
  {
    id: 'reference',
    title: 'convlaws reference',
    byDefault: false,
    threads: { from: 1, to: 1 },
    operations: everyOperation,
    load: async () => (await peers()).loadReference(),
  },
]

/** The id of the contestant that ratios are taken to. */
export const baseline = 'im2col'

/** The id of the micro-kernel, which takes part in the rounds. */
export const ceilingId = 'ceiling'

/** Whether a contestant of the catalogue takes part in a run on some threads. */
export function runsOn(id: string, threads: number): boolean {
  const entry = catalogue.find((one) => one.id === id)
  return entry !== undefined && entry.threads.from <= threads && threads <= entry.threads.to
}

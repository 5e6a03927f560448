/** What one contestant came to on one layer, as apps/bench writes it; the ratio is that of its time over ours. */
export interface Entry {
  readonly id: string
  readonly gflops?: number
  readonly ratio?: { readonly median: number }
  readonly ofCeiling?: { readonly median: number }
}
/** One layer, with everyone who took part. */
export interface Measurement {
  readonly threads: number
  readonly core: boolean
  /** Network and layer, then the descriptor. */
  readonly line: string
  readonly operation: string
  readonly gflop: number
  readonly entries: readonly Entry[]
}
/** docs/performance/results.json, as far as it is read here. */
export interface Results {
  readonly processes: readonly {
    readonly threads: number
    readonly ceiling: { readonly before: number; readonly after: number; readonly together?: number }
  }[]
  readonly measurements: readonly Measurement[]
}

const portable = ['onnxruntime-web', 'tfjs-wasm', 'tfjs-cpu']
const large = 0.1 // GFLOP from which a layer counts as large, as in the goals

/** What a contestant came to on a layer, where it took part. */
export const entry = ({ entries }: Measurement, id: string): Entry | undefined => entries.find((each) => each.id === id)
/** A number of a line, such as that of its input channels, `ci`. */
export const numberIn = (line: string, name: string): number => Number(new RegExp(` ${name}(\\d+)`).exec(line)?.[1])
const isDepthwise = ({ line }: Measurement) => numberIn(line, 'groups') > 1
const isForward = ({ operation }: Measurement) => operation === 'forward' || operation === 'transposed'
/** Those that are there. */
export const present = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined)
/** The geometric mean. */
export const mean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, v) => sum + Math.log(v), 0) / values.length)
const range = (values: readonly (number | undefined)[]) => {
  const some = present(values)
  return `${Math.min(...some).toFixed(2)} to ${Math.max(...some).toFixed(2)}`
}

/** What limits the speed of im2col, in figures of a run of the bench, as Markdown. */
export function speedLimits({ processes, measurements }: Results): string {
  const core = measurements.filter((each) => each.core && isForward(each))
  const single = core.filter(({ threads }) => threads === 1)
  const dense = single.filter((each) => !isDepthwise(each))
  const speed = (id: string) => mean(present(dense.map((each) => entry(each, id)?.gflops))).toFixed(1)
  const best = mean(dense.map((each) => Math.max(...present(portable.map((id) => entry(each, id)?.gflops)))))
  const shares = (layers: readonly Measurement[]) => {
    const of = (id: string) => range(layers.map((each) => entry(each, id)?.ofCeiling?.median))
    return `${of('im2col')} of the ceiling with copies, ${of('im2col-resident')} without (${layers.length} layers)`
  }
  const where = (pattern: RegExp) => dense.filter(({ line }) => pattern.test(line))
  const inverse = (of: readonly Measurement[], id: string) =>
    of.map((each) => entry(each, id)?.ratio).map((ratio) => ratio && 1 / ratio.median)
  const ceiling = processes.find(({ threads }) => threads === 1)!.ceiling
  const gradients = measurements.filter((each) => each.core && each.threads === 1 && each.operation === 'inputGradient')
  const wanted = present(gradients.map((each) => entry(each, 'tfjs-wasm')?.gflops)).map((gflops) => 20 * gflops)
  const beyond = wanted.filter((gflops) => gflops > ceiling.before).length
  const two = core.filter(({ threads, gflop }) => threads === 2 && gflop >= large)
  return [
    `- One thread, geometric means over ${dense.length} dense core layers in GFLOP/s: im2col ${speed('im2col')} with copies, ${speed('im2col-resident')} with operands in its memory; the fastest library that runs in every JavaScript engine ${best.toFixed(1)}, twice that ${(2 * best).toFixed(1)}; onnxruntime-web ${speed('onnxruntime-web')}; the micro-kernel in the first cache ${ceiling.before.toFixed(1)} before the run and ${ceiling.after.toFixed(1)} after it.`,
    `- Winograd's algorithm over im2col: ${range(inverse(single, 'im2col-winograd'))} times.`,
    `- 1×1 with at most 64 input channels: ${shares(where(/ filter1x1 /).filter(({ line }) => numberIn(line, 'ci') <= 64))}.`,
    `- At most 3 input channels: ${shares(dense.filter(({ line }) => numberIn(line, 'ci') <= 3))}.`,
    `- 7×7 maps: ${shares(where(/ size7x7 /))}.`,
    `- 14×14 maps: ${shares(where(/ size14x14 /))}.`,
    `- Depthwise, time with operands in its memory over time with copies: ${range(single.filter(isDepthwise).map((each) => entry(each, 'im2col-resident')?.ratio?.median))}.`,
    `- Gradient of the input: twenty times tfjs-wasm would be ${Math.min(...wanted).toFixed(1)} to ${Math.max(...wanted).toFixed(1)} GFLOP/s, above the ceiling on ${beyond} of ${wanted.length} layers; im2col has ${range(gradients.map((each) => entry(each, 'im2col')?.ofCeiling?.median))} of the ceiling.`,
    `- Two threads over one, layers of at least ${large} GFLOP: ${range(two.map((each) => entry(each, 'im2col-one-thread')?.ratio?.median))} times.`,
  ].join('\n')
}

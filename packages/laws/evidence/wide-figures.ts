import { entry, type Measurement, mean } from './speed-limits.ts'

/** A run of the bench, as far as it is read here. */
export interface WideResults {
  readonly environment: { readonly node: string; readonly commit: string }
  readonly processes: readonly { readonly ceiling: { readonly noisy: boolean } }[]
  readonly measurements: readonly Measurement[]
}

/** Speeds where V8 joins vectors into registers of 256 bits, of a run of the bench under that flag, as Markdown. */
export function wideFigures({ environment, processes, measurements }: WideResults): string {
  const speeds = (id: string) => measurements.map((layer) => entry(layer, id)!.gflops!)
  const over = (peer: string) => measurements.map((layer) => ratio(layer, peer) / ratio(layer, 'im2col-tuned'))
  const line = (id: string, peer: string) => {
    const ratios = over(peer)
    return `| ${id} | ${mean(speeds(peer)).toFixed(1)} | ${mean(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)} |`
  }
  return [
    `Node ${environment.node}, commit ${environment.commit}${processes.some(({ ceiling }) => ceiling.noisy) ? '; the micro-kernel drifted by more than 10 % within the run' : ''}. Geometric means over the ${measurements.length} different layers of ResNet-50 and VGG-16, copies included, one thread: im2col with measured kernels has ${mean(speeds('im2col-tuned')).toFixed(1)} GFLOP/s.`,
    '',
    '| against | GFLOP/s | how many times faster | least |',
    '|---|---:|---:|---:|',
    line('im2col by its table', 'im2col'),
    line('tfjs-wasm', 'tfjs-wasm'),
    line('onnxruntime-web', 'onnxruntime-web'),
  ].join('\n')
}

/** Its time over that of im2col by its table. */
const ratio = (layer: Measurement, id: string): number => entry(layer, id)!.ratio!.median

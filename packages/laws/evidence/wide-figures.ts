import { entry, type Measurement, mean, type Results } from './speed-limits.ts'

/** Speeds where V8 joins vectors into registers of 256 bits, of a run of the bench under that flag, as Markdown. */
export function wideFigures({ measurements }: Results): string {
  const speeds = (id: string) => measurements.map((layer) => entry(layer, id)!.gflops!)
  const over = (peer: string) => measurements.map((layer) => ratio(layer, peer) / ratio(layer, 'im2col-tuned'))
  const line = (id: string, peer: string) => {
    const ratios = over(peer)
    return `| ${id} | ${mean(speeds(peer)).toFixed(1)} | ${mean(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)} |`
  }
  return [
    `Geometric means over the ${measurements.length} different layers of ResNet-50 and VGG-16, copies included, one thread: im2col with measured kernels has ${mean(speeds('im2col-tuned')).toFixed(1)} GFLOP/s.`,
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

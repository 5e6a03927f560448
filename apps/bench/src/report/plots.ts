import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { slug } from '../layers/layer-line.ts'
import { layerLabel } from './layer-label.ts'
import { threeDigits } from './number-text.ts'
import type { Report } from './report-schema.ts'

/** One picture. */
export interface Drawing {
  readonly file: string
  /** What it shows, for those who do not see it. */
  readonly alt: string
  readonly net: string
  readonly svg: string
}

/** One bar: the speed of a contestant on a layer. */
interface Bar {
  readonly layer: string
  readonly contestant: string
  readonly id: string
  readonly gflops: number
}

/** Contestants that are drawn, in this order; ways of ours that only answer another question are left out. */
const drawn = ['im2col', 'im2col-winograd', 'onnxruntime-web', 'tfjs-wasm', 'tfjs-cpu', 'onnxruntime-node']

/**
 * Colours of bars by kind, with a contrast of 3 or more to the page in both schemes. The name beside each bar says the
 * same without colour.
 */
const style = `
svg { color: #1f2328; background: #ffffff }
.ours { fill: #0a5cc2 } .peer { fill: #818b98 } .native { fill: none; stroke: #818b98; stroke-dasharray: 3 2 }
@media (prefers-color-scheme: dark) {
  svg { color: #e6edf3; background: #0d1117 }
  .ours { fill: #4c9aff } .peer { fill: #8b949e } .native { stroke: #8b949e }
}`

const classOf = (id: string) => (id.startsWith('im2col') ? 'ours' : id === 'onnxruntime-node' ? 'native' : 'peer')

/** The labels of layers, by their lines; layers of equal channels and size are numbered, so that no bars lie on others. */
function labelsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    lines.map((line) => {
      const label = layerLabel(line)
      const times = (seen.get(label) ?? 0) + 1
      seen.set(label, times)
      return [line, times === 1 ? label : `${label} (${times})`]
    }),
  )
}

function barsOf(report: Report, net: string): Bar[] {
  const here = report.measurements.filter(
    ({ net: of, threads, operation }) =>
      of === net &&
      threads === Math.min(...report.processes.map((one) => one.threads)) &&
      /forward|transposed/.test(operation),
  )
  const labels = labelsOf(here.map(({ line }) => line))
  return here.flatMap(({ line, entries }) =>
    entries
      .filter(({ id, status }) => status === 'timed' && (drawn.includes(id) || !id.startsWith('im2col')))
      .map(({ id, gflops }) => ({ layer: labels.get(line)!, contestant: id, id, gflops: gflops! })),
  )
}

const [barHeight, gap, width, left, right] = [15, 26, 720, 120, 50]

function draw(bars: readonly Bar[]): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const layers = [...new Set(bars.map(({ layer }) => layer))]
  const order = [...new Set([...drawn, ...bars.map(({ id }) => id)])].filter((id) => bars.some((bar) => bar.id === id))
  const speeds = bars.map(({ gflops }) => gflops)
  const low = 10 ** Math.floor(Math.log10(Math.min(...speeds) / 1.5))
  const high = Math.max(...speeds) * 1.25
  const facets = { fy: 'layer', y: 'contestant' } as const
  const group = (name: string) =>
    Plot.barX(
      bars.filter(({ id }) => classOf(id) === name),
      { ...facets, x1: low, x2: 'gflops', insetTop: 1, insetBottom: 1, className: name },
    )
  const svg = Plot.plot({
    document: document as unknown as Document,
    className: 'plot',
    width,
    height: layers.length * (order.length * barHeight + gap) + 64,
    marginLeft: left,
    marginRight: right,
    marginTop: 26,
    marginBottom: 38,
    x: {
      type: 'log',
      domain: [low, high],
      label: 'GFLOP/s, logarithmic',
      labelAnchor: 'left',
      grid: true,
      axis: 'bottom',
      ticks: 5,
      tickFormat: String,
    },
    y: { domain: order, label: null, tickSize: 0 },
    fy: { domain: layers, axis: null, padding: gap / (order.length * barHeight + gap) },
    marks: [
      ...['ours', 'peer', 'native'].map(group),
      Plot.text(layers, {
        fy: (layer: string) => layer,
        frameAnchor: 'top-left',
        dx: -left + 4,
        dy: -12,
        text: String,
        textAnchor: 'start',
        fontWeight: 'bold',
        fontSize: 11,
      }),
      Plot.text(bars, {
        ...facets,
        x: 'gflops',
        text: (bar: Bar) => threeDigits(bar.gflops),
        textAnchor: 'start',
        dx: 4,
      }),
    ],
  })
  return svg.outerHTML
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/<style>[\s\S]*?<\/style>/, `<style>${style}\n</style>`)
}

/** One picture for each net: bars of GFLOP/s on a logarithmic scale, on the least number of threads of the run. */
export function plots(report: Report): Drawing[] {
  const nets = [...new Set(report.measurements.map(({ net }) => net))]
  return nets.flatMap((net) => {
    const bars = barsOf(report, net)
    if (bars.length === 0) return []
    return [
      {
        file: `${slug(net)}.svg`,
        alt: `Speed of each library on the layers of ${net}; the table below has the numbers.`,
        net,
        svg: `${draw(bars)}\n`,
      },
    ]
  })
}

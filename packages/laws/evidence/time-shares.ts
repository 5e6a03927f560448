import { numberIn } from './speed-limits.ts'

/** Where the time of one call goes, as apps/bench writes it, in milliseconds. */
interface Profile {
  readonly line: string
  readonly threads: number
  readonly gflop: number
  readonly ms: number
  /** Milliseconds in kernels, by part: products, and whatever else was told apart. */
  readonly kernels: { readonly product: number; readonly [part: string]: number }
  readonly rest: number
}
/** docs/performance/profile.json. */
export interface Profiles {
  readonly ceiling: number
  readonly profiles: readonly Profile[]
}

const percents = (shares: readonly number[]) =>
  `${Math.round(100 * Math.min(...shares))} to ${Math.round(100 * Math.max(...shares))} %`

/** Where the time of calls goes, by kinds of layers, as Markdown. */
export function timeShares({ ceiling, profiles }: Profiles): string {
  const forward = profiles.filter(({ line }) => !/: inputGradient /.test(line))
  const single = forward.filter(({ threads }) => threads === 1)
  const isDense = ({ line }: Profile) => numberIn(line, 'groups') === 1
  const ci = ({ line }: Profile) => numberIn(line, 'ci')
  const is = (pattern: RegExp) => (each: Profile) => pattern.test(each.line)
  const dense = single.filter(isDense)
  const kinds: readonly (readonly [string, readonly Profile[]])[] = [
    [
      'Dense, at least 64 input channels, maps above 7×7',
      dense.filter((each) => ci(each) >= 64 && !is(/ size7x7 /)(each)),
    ],
    ['1×1 with at most 64 input channels', dense.filter((each) => is(/ filter1x1 /)(each) && ci(each) <= 64)],
    ['At most 3 input channels', dense.filter((each) => ci(each) <= 3)],
    ['7×7 maps', dense.filter(is(/ size7x7 /))],
    ['Depthwise', single.filter((each) => !isDense(each))],
    ['Gradient of the input', profiles.filter(is(/: inputGradient /))],
  ]
  const lines = kinds.map(([kind, layers]) => {
    const share = (part: (each: Profile) => number) => percents(layers.map((each) => part(each) / each.ms))
    const kernel = percents(layers.map(({ gflop, kernels }) => ((gflop / kernels.product) * 1000) / ceiling))
    const packing = share(({ kernels: { product, ...others } }) =>
      Object.values(others).reduce((sum, ms) => sum + ms, 0),
    )
    return `- ${kind} (${layers.length} layers): the product takes ${share(({ kernels }) => kernels.product)} of a call, at ${kernel} of the ceiling; packing and placing ${packing}; copies, the new array and TypeScript ${share(({ rest }) => rest)}.`
  })
  const large = single.filter(({ gflop }) => gflop >= 0.1)
  const bound = large.map(({ ms, rest }) => ms / (rest + (ms - rest) / 2))
  return [
    ...lines,
    `- Two threads, layers of at least 0.1 GFLOP: with what one thread alone does on one thread, and the rest of a call halved, ${Math.min(...bound).toFixed(2)} to ${Math.max(...bound).toFixed(2)} times would be possible.`,
  ].join('\n')
}

import { parseLayerLine } from '../layers/layer-line.ts'
import { layerLabel } from '../report/layer-label.ts'
import { threadsText, threeDigits } from '../report/number-text.ts'
import { table } from '../report/table.ts'
import type { Profile } from './profile-case.ts'

/** Profiles of a run; the ceiling is the speed of the micro-kernel in the first-level cache, before or after it, the faster. GFLOP/s. */
export interface ProfileReport {
  readonly node: string
  readonly v8: string
  readonly ceiling: number
  readonly profiles: readonly Profile[]
}

const heading = ['layer', 'ms', 'product', 'packing', 'placing', 'rest', 'product, of the ceiling']
const percent = (part: number) => `${Math.round(100 * part)} %`

/** GFLOP/s of the products alone over the ceiling. */
export const productOfCeiling = ({ gflop, kernels }: Profile, ceiling: number): number =>
  ((gflop / kernels.product) * 1000) / ceiling

/** `resnet-50@224/c2-3x3 64→64, 56×56`: net, layer and sizes. */
const layerName = (line: string) => `${parseLayerLine(line).name.split('/')[0]}/${layerLabel(line)}`
const titleOf = (line: string) =>
  parseLayerLine(line).operation === 'inputGradient' ? 'Gradient of the input' : 'Forward and transposed'

/** The report as Markdown: a table for each operation and number of threads. */
export function profileMarkdown({ node, v8, ceiling, profiles }: ProfileReport): string {
  const groups = Map.groupBy(profiles, ({ line, threads }) => `${titleOf(line)}, ${threadsText(threads)}`)
  const sections = [...groups].map(([title, group]) => {
    const rows = group.map((profile) => {
      const { ms, kernels, rest, threads } = profile
      const shares = [kernels.product, kernels.packing, kernels.placing, rest]
      const ofCeiling = threads === 1 ? percent(productOfCeiling(profile, ceiling)) : '–'
      return [layerName(profile.line), threeDigits(ms), ...shares.map((part) => percent(part / ms)), ofCeiling]
    })
    return `## ${title}\n\n${table(heading, rows)}`
  })
  return `# Where the time of a call goes

Written by \`npx -y pnpm@12 --filter convlaws-bench run profile\`; [profile.json](profile.json) has every number. Do not edit.

Node ${node}, V8 ${v8}; micro-kernel in the first-level cache ${threeDigits(ceiling)} GFLOP/s. The core layers, whole calls, medians. Kernels
are timed one by one: products (GEMM, dot products, depthwise), packing of the input (B), and placing of results; filters
(A) are packed beforehand. The rest is copies in and out, the new array of the result, and TypeScript. With two threads the
kernels are those of the calling thread, and the rest has its waiting too.

${sections.join('\n\n')}
`
}

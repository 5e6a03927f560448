/**
 * How long the first call of a process takes, kernels made and compiled, beside later calls of the same problem: medians
 * over fresh processes. Runs the built package. Writes reports/evidence/first-call.json.
 *
 *     pnpm build && pnpm --filter @convlaws/im2col first-call
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { layers } from './first-call-layers.ts'

interface Times {
  readonly first: number
  readonly later: number
  /** Of a MiB of memory that is written for the first time. */
  readonly touch: number
}

const processes = 9
const operations = ['forward', 'inputGradient', 'filterGradient'] as const
const program = fileURLToPath(new URL('first-call-here.ts', import.meta.url))
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

const touches: number[] = []
const lines = Object.keys(layers).flatMap((layer) =>
  operations.map((operation) => {
    const runs = Array.from(
      { length: processes },
      () => JSON.parse(execFileSync(process.execPath, [program, layer, operation], { encoding: 'utf8' })) as Times,
    )
    touches.push(...runs.map(({ touch }) => touch))
    const [firstMs, laterMs] = [median(runs.map(({ first }) => first)), median(runs.map(({ later }) => later))]
    process.stderr.write(`${layer} ${operation}: first ${firstMs.toFixed(1)} ms, later ${laterMs.toFixed(1)} ms\n`)
    return { layer, operation, firstMs, laterMs }
  }),
)
const measured = { node: process.versions.node, processes, touchMs: median(touches), lines }
const report = new URL('../../../reports/evidence/first-call.json', import.meta.url)
writeFileSync(report, `${JSON.stringify(measured, null, 1)}\n`)

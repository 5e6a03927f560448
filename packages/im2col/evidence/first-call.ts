/**
 * How long the first call of a process takes, kernels made and compiled, how much of it are page faults, and how long later
 * calls of the same problem take: medians over fresh processes. Runs the built package. Writes reports/evidence/first-call.json.
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
  /** Page faults of the first call, and what one takes. */
  readonly faults: number
  readonly fault: number
}

const processes = 9
const operations = ['forward', 'inputGradient', 'filterGradient'] as const
const program = fileURLToPath(new URL('first-call-here.ts', import.meta.url))
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

const faultTimes: number[] = []
const lines = Object.keys(layers).flatMap((layer) =>
  operations.map((operation) => {
    const runs = Array.from(
      { length: processes },
      () => JSON.parse(execFileSync(process.execPath, [program, layer, operation], { encoding: 'utf8' })) as Times,
    )
    faultTimes.push(...runs.map(({ fault }) => fault))
    const [firstMs, laterMs] = [median(runs.map(({ first }) => first)), median(runs.map(({ later }) => later))]
    const faultsMs = median(runs.map(({ faults, fault }) => faults * fault))
    const [first, later, faults] = [firstMs, laterMs, faultsMs].map((ms) => ms.toFixed(1))
    process.stderr.write(`${layer} ${operation}: first ${first} ms, page faults ${faults} of them, later ${later} ms\n`)
    return { layer, operation, firstMs, faultsMs, laterMs }
  }),
)
const measured = { node: process.versions.node, processes, faultMs: median(faultTimes), lines }
const report = new URL('../../../reports/evidence/first-call.json', import.meta.url)
writeFileSync(report, `${JSON.stringify(measured, null, 1)}\n`)

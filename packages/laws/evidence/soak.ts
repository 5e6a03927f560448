/**
 * False alarms: right convolutions in six summation orders, each in float32 and float64, against every law, until enough
 * cases were tried. Every failure is printed. Writes reports/evidence/soak.json.
 *
 *     pnpm evidence soak [--cases 1000000]
 */
import { writeFileSync } from 'node:fs'
import { failures, families, laws, runLane } from '@convlaws/laws'
import { guarded } from '@convlaws/spec'
import { summationOrders, summedIn } from '../test/summation-orders.ts'
import { inShards, shardOf } from './in-shards.ts'

interface Line {
  readonly order: string
  readonly dtype: string
  readonly seed: number
  readonly cases: number
  readonly alarms: readonly string[]
  readonly worstRatio: number
}

const at = process.argv.indexOf('--cases')
const wanted = at < 0 ? 1_000_000 : Number(process.argv[at + 1])
const dtypes = ['float32', 'float64'] as const
const subjects = summationOrders.flatMap((order) => dtypes.map((dtype) => ({ order, dtype })))

const shard = shardOf(process.argv)
if (shard) {
  let cases = 0
  for (let round = 0; cases < wanted / shard.of; round++) {
    const { order, dtype } = subjects[(round * shard.of + shard.index) % subjects.length]!
    const seed = 1000 + round * shard.of + shard.index
    const right = summedIn(order)
    const subject = () => guarded({ ...right, capabilities: { ...right.capabilities, dtypes: [dtype] } })
    let [tried, worstRatio] = [0, 0]
    const alarms: string[] = []
    for (const family of families) {
      const { rows } = await runLane(
        laws.filter((law) => law.family === family),
        family,
        subject,
        { seed, runs: 100, caseTimeout: 60_000, failFast: false, verdictsOnly: true },
      )
      for (const row of rows) {
        tried += row.runs
        worstRatio = Math.max(worstRatio, row.worstRatio ?? 0)
        if (failures.includes(row.verdict) || row.verdict === 'vacuous')
          alarms.push(`${row.id} ${row.operation} ${row.domain}: ${row.verdict}, ${row.reason}`)
      }
    }
    cases += tried
    const line: Line = { order, dtype, seed, cases: tried, alarms, worstRatio }
    console.log(JSON.stringify(line))
  }
  process.exit(0)
}

let total = 0
const lines = await inShards<Line>(import.meta.url, ({ order, dtype, seed, cases, alarms, worstRatio }) => {
  total += cases
  process.stderr.write(
    `${total} cases; ${order} ${dtype} seed ${seed}: ${alarms.length === 0 ? 'no alarm' : alarms.join(' | ')}, worst ratio ${worstRatio.toFixed(3)}\n`,
  )
})
const bySubject = subjects.map(({ order, dtype }) => {
  const mine = lines.filter((line) => line.order === order && line.dtype === dtype)
  return {
    order,
    dtype,
    seeds: mine.map(({ seed }) => seed).sort((a, b) => a - b),
    cases: mine.reduce((sum, { cases }) => sum + cases, 0),
    alarms: mine.flatMap(({ alarms }) => alarms),
    worstRatio: Math.max(0, ...mine.map(({ worstRatio }) => worstRatio)),
  }
})
writeFileSync(
  new URL('../../../reports/evidence/soak.json', import.meta.url),
  `${JSON.stringify({ cases: total, alarms: lines.reduce((sum, { alarms }) => sum + alarms.length, 0), subjects: bySubject }, null, 1)}\n`,
)

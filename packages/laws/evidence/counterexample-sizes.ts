/**
 * How small counterexamples get: for each fault, the number of elements in all operands of one call, smallest over the
 * laws that kill it. Writes reports/evidence/counterexample-sizes.json. With `--fault` only these faults are counted again.
 *
 *     pnpm evidence counterexample-sizes [--fault <id>,<id>]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { faults } from '@convlaws/faults'
import { type Counterexample, check } from '@convlaws/laws'
import { onlyRow } from './deaths.ts'
import { inShards, shardOf } from './in-shards.ts'

interface Line {
  readonly fault: string
  readonly elements: number
  readonly row: string
  readonly descriptor: string
}

/** So many rows are shrunk for each fault, and more while none is small; the law of the definition and cheap laws come first. */
const rowsTried = 6
const small = 64

const root = new URL('../../../', import.meta.url)
const sizes = new URL('reports/evidence/counterexample-sizes.json', root)
const faultArgument = process.argv.indexOf('--fault')
const only = faultArgument < 0 ? undefined : process.argv[faultArgument + 1]!.split(',')
const tried = faults.filter(({ id }) => only?.includes(id) ?? true)
const matrix = JSON.parse(readFileSync(new URL('reports/evidence/kill-matrix.json', root), 'utf8')) as {
  faults: { [fault: string]: { rows: string[] } }
}

/** Elements in all operands of the largest call of a case. */
function elementsOf({ calls }: Counterexample): number {
  return Math.max(
    0,
    ...calls.map(({ operands }) => Object.values(operands).reduce((total, { data }) => total + data.length, 0)),
  )
}

const shard = shardOf(process.argv)
if (shard) {
  for (const [j, fault] of tried.entries()) {
    if (j % shard.of !== shard.index) continue
    const rank = (row: string) =>
      row.startsWith('agrees-with-definition') ? 0 : row.startsWith('impulse') ? 1 : row.endsWith('real') ? 3 : 2
    const rows = [...(matrix.faults[fault.id]?.rows ?? [])].sort((a, b) => rank(a) - rank(b))
    let best: Line | null = null
    for (const [place, row] of rows.entries()) {
      if (place >= rowsTried && best && best.elements <= small) break
      const { rows: found } = await check([onlyRow(row)], fault.create, { seed: 1, runs: 100, caseTimeout: 300 })
      const counterexample = found.find(({ counterexample }) => counterexample)?.counterexample
      if (!counterexample) continue
      const elements = elementsOf(counterexample)
      if (!best || elements < best.elements)
        best = {
          fault: fault.id,
          elements,
          row,
          descriptor: counterexample.descriptor,
        }
    }
    if (best) console.log(JSON.stringify(best))
  }
  process.exit(0)
}

const lines = await inShards<Line>(import.meta.url, ({ fault, elements, row }, done) =>
  process.stderr.write(`${done} ${fault}: ${elements} (${row})\n`),
)
const kept = only
  ? (JSON.parse(readFileSync(sizes, 'utf8')) as Line[]).filter(({ fault }) => !only.includes(fault))
  : []
const sorted = [...kept, ...lines].sort((a, b) => (a.fault < b.fault ? -1 : 1))
writeFileSync(sizes, `${JSON.stringify(sorted, null, 1)}\n`)

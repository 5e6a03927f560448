/**
 * Which faults each law kills, in the quick profile: every fault against every row for the first of the seeds, and for
 * each seed whether it dies at all. Writes reports/evidence/kill-matrix.json and the table that the command shows.
 *
 * With `--fault` only these faults are tried again, and the others keep what was written of them.
 *
 *     pnpm evidence kill-matrix [--seeds 1,2,3,4,5] [--fault <id>,<id>]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Fault, faults } from '@convlaws/faults'
import { laws } from '@convlaws/laws'
import { deathsOf, nameOf, onlyRow } from './deaths.ts'
import { inShards, shardOf } from './in-shards.ts'

interface Line {
  readonly fault: string
  /** Rows that kill it, for the first seed. */
  readonly rows: readonly string[]
  /** For each seed, one row that kills it; null where it lives. */
  readonly bySeed: { readonly [seed: string]: string | null }
  /** From the start of a run with the first seed to the first failing case. */
  readonly milliseconds: number
}

const seedsArgument = process.argv.indexOf('--seeds')
const seeds = (seedsArgument < 0 ? '1,2,3,4,5' : process.argv[seedsArgument + 1]!).split(',').map(Number)

const faultArgument = process.argv.indexOf('--fault')
const only = faultArgument < 0 ? undefined : process.argv[faultArgument + 1]!.split(',')
const tried = faults.filter(({ id }) => only?.includes(id) ?? true)

/** A row that kills a fault with a seed: those that killed it with another seed are tried first. */
async function killer(fault: Fault, likely: readonly string[], seed: number): Promise<string | null> {
  for (const name of likely) if ((await deathsOf(fault, [onlyRow(name)], seed)).rows.length > 0) return name
  const { rows } = await deathsOf(fault, laws, seed)
  return rows[0] ? nameOf(rows[0]) : null
}

/** The law of the definition tells most, then what is cheap: likely killers first. */
function likelyFirst(rows: readonly string[]): string[] {
  const rank = (name: string) => (name.startsWith('agrees-with-definition') ? 0 : 1)
  return [...rows].sort((a, b) => rank(a) - rank(b))
}

const shard = shardOf(process.argv)
if (shard) {
  for (const [j, fault] of tried.entries()) {
    if (j % shard.of !== shard.index) continue
    const deaths = await deathsOf(fault, laws, seeds[0]!)
    const rows = deaths.rows.map(nameOf)
    const bySeed: { [seed: string]: string | null } = { [seeds[0]!]: rows[0] ?? null }
    for (const seed of seeds.slice(1)) bySeed[seed] = await killer(fault, likelyFirst(rows), seed)
    const line: Line = { fault: fault.id, rows, bySeed, milliseconds: Math.round(deaths.milliseconds) }
    console.log(JSON.stringify(line))
  }
  process.exit(0) // faults may hold timers
}

const lines = await inShards<Line>(import.meta.url, ({ fault, rows, bySeed, milliseconds }, done) => {
  const lives = Object.entries(bySeed).flatMap(([seed, row]) => (row === null ? [seed] : []))
  process.stderr.write(
    `${done}/${tried.length} ${fault}: ${rows.length} rows, ${milliseconds} ms${lives.length > 0 ? `  LIVES with seeds ${lives}` : ''}\n`,
  )
})
const matrix = new URL('../../../reports/evidence/kill-matrix.json', import.meta.url)
const kept = only
  ? (JSON.parse(readFileSync(matrix, 'utf8')) as { faults: { [fault: string]: Omit<Line, 'fault'> } })
  : { faults: {} }
const found = lines.map(({ fault, rows, ...line }): [string, Omit<Line, 'fault'>] => [
  fault,
  { rows: [...rows].sort(), ...line },
])
const byFault = Object.fromEntries(
  [...Object.entries({ ...kept.faults, ...Object.fromEntries(found) })].sort(([a], [b]) => (a < b ? -1 : 1)),
)
const byLaw = Object.fromEntries(
  laws.map(({ id }) => [
    id,
    Object.keys(byFault).filter((fault) => byFault[fault]!.rows.some((row) => row.startsWith(`${id} `))),
  ]),
)
writeFileSync(matrix, `${JSON.stringify({ seeds, runs: 100, faults: byFault }, null, 1)}\n`)
const kills = new URL('../../../packages/conformance/src/kills.json', import.meta.url)
writeFileSync(kills, `${JSON.stringify(byLaw, null, 1)}\n`)

/**
 * For each fault and each of five seeds one row of the quick profile in which it dies, and for each law one fault that it
 * kills. Likely rows are tried first and the search ends at the first death, so this takes minutes where the whole matrix
 * takes an hour. Writes reports/evidence/deaths.json.
 *
 *     pnpm evidence deaths-by-seed
 */
import { writeFileSync } from 'node:fs'
import { type Fault, faults } from '@convlaws/faults'
import { laws } from '@convlaws/laws'
import { deathsOf, onlyRow } from './deaths.ts'
import { inShards, shardOf } from './in-shards.ts'

type Line =
  | { readonly fault: string; readonly bySeed: { readonly [seed: string]: string | null } }
  | { readonly law: string; readonly kills: string | null; readonly row: string | null }

const seeds = [1, 2, 3, 4, 5]
const everyRow = laws.flatMap((law) =>
  law.operations.flatMap((operation) => law.domains.map((domain) => `${law.id} ${operation} ${domain}`)),
)

/** Rows of the fault's own operation before others, the definition before all, reals last. */
function rankOf(row: string, fault: Fault): number {
  const [id, operation, domain] = row.split(' ')
  const conductFirst = ['state', 'refusals', 'memory', 'conduct'].includes(fault.class)
  const isConduct = laws.find((law) => law.id === id)!.kind === 'conduct'
  return (
    (operation === fault.operation ? 0 : 100) +
    (id === 'agrees-with-definition' ? 0 : isConduct === conductFirst ? 10 : 20) +
    (domain === 'real' ? 5 : 0)
  )
}

async function killer(fault: Fault, known: readonly string[], seed: number): Promise<string | null> {
  const ranked = [...everyRow].sort((a, b) => rankOf(a, fault) - rankOf(b, fault))
  for (const row of [...known, ...ranked]) if ((await deathsOf(fault, [onlyRow(row)], seed)).rows.length > 0) return row
  return null
}

const shard = shardOf(process.argv)
if (shard) {
  const mine = <T>(list: readonly T[]) => list.filter((_, j) => j % shard.of === shard.index)
  for (const fault of mine(faults)) {
    const bySeed: { [seed: string]: string | null } = {}
    for (const seed of seeds) {
      bySeed[seed] = await killer(
        fault,
        [...new Set(Object.values(bySeed))].filter((row) => row !== null),
        seed,
      )
    }
    console.log(JSON.stringify({ fault: fault.id, bySeed } satisfies Line))
  }
  for (const law of mine(laws)) {
    const rows = everyRow.filter((row) => row.startsWith(`${law.id} `) && !row.endsWith(' real'))
    const candidates = [...faults].sort(
      (a, b) => Math.min(...rows.map((row) => rankOf(row, a))) - Math.min(...rows.map((row) => rankOf(row, b))),
    )
    let found: Line = { law: law.id, kills: null, row: null }
    search: for (const fault of candidates) {
      for (const row of rows.length > 0 ? rows : [`${law.id} forward real`]) {
        if ((await deathsOf(fault, [onlyRow(row)], seeds[0]!)).rows.length === 0) continue
        found = { law: law.id, kills: fault.id, row }
        break search
      }
    }
    console.log(JSON.stringify(found))
  }
  process.exit(0) // faults may hold timers
}

const lines = await inShards<Line>(import.meta.url, (line, done) => {
  const lives =
    'fault' in line
      ? Object.entries(line.bySeed)
          .filter(([, row]) => row === null)
          .map(([seed]) => `LIVES with seed ${seed}`)
      : line.kills
        ? []
        : ['KILLS NOTHING']
  process.stderr.write(
    `${done}/${faults.length + laws.length} ${'fault' in line ? line.fault : line.law} ${lives.join(' ')}\n`,
  )
})
const byFault = Object.fromEntries(
  lines.flatMap((line) => ('fault' in line ? [[line.fault, line.bySeed] as const] : [])).sort(),
)
const byLaw = Object.fromEntries(
  lines.flatMap((line) => ('law' in line ? [[line.law, { kills: line.kills, row: line.row }] as const] : [])).sort(),
)
const root = new URL('../../../', import.meta.url)
writeFileSync(
  new URL('reports/evidence/deaths.json', root),
  `${JSON.stringify({ seeds, runs: 100, faults: byFault, laws: byLaw }, null, 1)}\n`,
)

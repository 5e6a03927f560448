import { faults } from '@convlaws/faults'
import { laws } from '@convlaws/laws'

type Kills = { readonly [law: string]: readonly string[] }

const [table] = Object.values(
  import.meta.glob<Kills>('../../../../packages/conformance/src/kills.json', { eager: true, import: 'default' }),
)
if (!table) throw new Error('packages/conformance/src/kills.json is missing; `pnpm evidence kill-matrix` writes it')

/** Which faults each law kills, as the evidence script found it with a hundred cases a row. */
export const kills: Kills = table

/** The laws that kill a fault. */
export function killersOf(fault: string): readonly string[] {
  return laws.map(({ id }) => id).filter((id) => kills[id]?.includes(fault))
}

/** Faults that no law kills, and laws that kill none: each is a gap in the laws, or evidence that was not made again. */
function gaps(): { readonly faults: readonly string[]; readonly laws: readonly string[] } {
  return {
    faults: faults.map(({ id }) => id).filter((id) => killersOf(id).length === 0),
    laws: laws.map(({ id }) => id).filter((id) => (kills[id] ?? []).length === 0),
  }
}

const { faults: alive, laws: idle } = gaps()
if (alive.length > 0) throw new Error(`no law catches ${alive.join(', ')}; see packages/conformance/src/kills.json`)
if (idle.length > 0)
  throw new Error(`no fault is caught by ${idle.join(', ')}; see packages/conformance/src/kills.json`)

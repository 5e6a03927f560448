import { runsOn } from '../contestants/catalogue.ts'
import { threadsText } from '../report/number-text.ts'
import type { Figure, Goal, Measurement } from '../report/report-schema.ts'
import { type GoalDefinition, goalDefinitions } from './goal-definitions.ts'
import { allOf } from './verdict.ts'

/** The entries of one contestant among measurements on some threads. */
const entriesOf = (id: string, on: readonly Measurement[]) =>
  on.flatMap(({ entries }) => entries.filter((entry) => entry.id === id))

/** Why a goal is missed or undecided for another reason than its figures, or undefined. */
function obstacle({ own, peers, expected }: GoalDefinition, within: readonly Measurement[], found: readonly Figure[]) {
  const broken = within.filter(({ entries }) =>
    entries.some(({ id, status }) => own.includes(id) && (status === 'wrong' || status === 'failed')),
  )
  if (broken.length > 0)
    return { verdict: 'missed', reason: `${broken.length} answers of ours are wrong or failed` } as const
  if (found.length === 0) return { verdict: 'undecided', reason: 'nothing that it needs was measured' } as const
  if (within.length < expected) {
    return { verdict: 'undecided', reason: `${within.length} of ${expected} measurements were made` } as const
  }
  for (const [threads, on] of Map.groupBy(within, (one) => one.threads)) {
    const absent = peers.find((id) => runsOn(id, threads) && entriesOf(id, on).length === 0)
    if (absent) return { verdict: 'undecided', reason: `${absent} took no part, ${threadsText(threads)}` } as const
  }
  return undefined
}

/** A remark where a part of the scope has no figure: for each contestant, how many of its measurements have no time. */
function uncovered({ own, peers }: GoalDefinition, within: readonly Measurement[]): { reason?: string } {
  const remarks = [...Map.groupBy(within, ({ threads }) => threads)].flatMap(([threads, on]) =>
    [...own, ...peers].flatMap((id) => {
      const entries = entriesOf(id, on)
      const without = entries.filter(({ status }) => status !== 'timed').length
      return without > 0 ? [`${id} has no time for ${without} of ${entries.length}, ${threadsText(threads)}`] : []
    }),
  )
  return remarks.length > 0 ? { reason: `skipped, wrong or not offered: ${remarks.join('; ')}` } : {}
}

function judge(definition: GoalDefinition, measurements: readonly Measurement[]): Goal {
  const { id, title, scope } = definition
  const within = definition.within(measurements)
  const found = definition.figures(within)
  const verdict = allOf(found.map((figure) => figure.verdict))
  const why = obstacle(definition, within, found)
  // A miss stands, however much is missing.
  const judged = why && verdict !== 'missed' ? why : { verdict, ...uncovered(definition, within) }
  return { id, title, scope, ...judged, figures: found }
}

/** The goals, each with the figures it is judged by and a verdict. */
export function goals(measurements: readonly Measurement[]): Goal[] {
  return goalDefinitions.map((definition) => judge(definition, measurements))
}

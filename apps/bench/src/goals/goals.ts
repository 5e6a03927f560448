import type { Figure, Goal, Measurement } from '../report/report-schema.ts'
import { type GoalDefinition, goalDefinitions } from './goal-definitions.ts'
import { allOf } from './verdict.ts'

/** Why a goal is missed or undecided for another reason than its figures, or undefined. */
function obstacle({ own, expected }: GoalDefinition, within: readonly Measurement[], found: readonly Figure[]) {
  const broken = within.filter(({ entries }) =>
    entries.some(({ id, status }) => own.includes(id) && (status === 'wrong' || status === 'failed')),
  )
  if (broken.length > 0)
    return { verdict: 'missed', reason: `${broken.length} answers of ours are wrong or failed` } as const
  if (found.length === 0) return { verdict: 'undecided', reason: 'nothing that it needs was measured' } as const
  if (within.length < expected) {
    return { verdict: 'undecided', reason: `${within.length} of ${expected} measurements were made` } as const
  }
  return undefined
}

/** A remark where a part of the scope has no figure, since what it is compared with was skipped or does not exist. */
function uncovered(within: readonly Measurement[], found: readonly Figure[]): { reason?: string } {
  const lines = new Set(found.flatMap(({ line, threads }) => (line === undefined ? [] : [`${threads} ${line}`])))
  const without = within.filter(({ line, threads }) => !lines.has(`${threads} ${line}`)).length
  if (lines.size === 0 || without === 0) return {}
  return {
    reason: `${without} of ${within.length} have no figure, since what they are compared with was skipped or does not exist`,
  }
}

function judge(definition: GoalDefinition, measurements: readonly Measurement[]): Goal {
  const { id, title, scope } = definition
  const within = definition.within(measurements)
  const found = definition.figures(within)
  const verdict = allOf(found.map((figure) => figure.verdict))
  const why = obstacle(definition, within, found)
  // A miss stands, however much is missing.
  const judged = why && verdict !== 'missed' ? why : { verdict, ...uncovered(within, found) }
  return { id, title, scope, ...judged, figures: found }
}

/** The goals, each with the figures it is judged by and a verdict. */
export function goals(measurements: readonly Measurement[]): Goal[] {
  return goalDefinitions.map((definition) => judge(definition, measurements))
}

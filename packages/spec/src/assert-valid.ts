import { brokenConstraint } from './constraints.ts'
import type { ConvProblem, Operation } from './contract.ts'
import { ConvError } from './conv-error.ts'

/** A value as one short piece of text for a message. */
export function shown(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value)
  const speakable = (_: string, v: unknown) =>
    typeof v === 'bigint' || (typeof v === 'number' && !Number.isFinite(v)) ? String(v) : v
  try {
    return JSON.stringify(value, speakable) ?? String(value)
  } catch {
    return String(value) // it holds itself
  }
}

/**
 * Returns normally for a valid problem.
 * @throws ConvError 'invalid-problem', with the id of the constraint that is broken; without one for what is no object.
 */
export function assertValid(problem: ConvProblem, operation: Operation): void {
  if (typeof problem !== 'object' || problem === null) {
    const message = `${operation}: problem is ${shown(problem)}; it must be an object`
    throw new ConvError({ code: 'invalid-problem', operation, message })
  }
  const broken = brokenConstraint(problem)
  if (!broken) return
  const { place, value, rule } = broken.violation
  throw new ConvError({
    code: 'invalid-problem',
    constraint: broken.constraint.id,
    operation,
    message: `${operation}: ${place} is ${shown(value)}; it must ${rule} (${broken.constraint.id})`,
  })
}

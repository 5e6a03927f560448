import type { Condition, PlainCondition } from './expectation.ts'
import { matchesGlob } from './matches-glob.ts'

const comparisons: { readonly [sign: string]: (value: number, bound: number) => boolean } = {
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '=': (value, bound) => value === bound,
}

function fits(value: unknown, condition: PlainCondition): boolean {
  if (Array.isArray(value)) return value.some((entry) => fits(entry, condition))
  if (typeof condition !== 'string') return value === condition
  if (typeof value === 'string') return matchesGlob(condition, value)
  const [, sign = '', bound = ''] = /^([<>]=?|=)\s*(-?\d+(?:\.\d+)?)$/.exec(condition) ?? []
  return typeof value === 'number' && comparisons[sign]?.(value, Number(bound)) === true
}

/** Whether a value is what a condition says. One entry of a list of values that fits is enough, and one of a list of conditions. */
export function matchesCondition(value: unknown, condition: Condition): boolean {
  return typeof condition === 'object' ? condition.some((one) => fits(value, one)) : fits(value, condition)
}

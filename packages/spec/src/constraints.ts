import type { ConvProblem } from './contract.ts'
import { dtypes, filterLayouts, layouts, orientations, paddingModes } from './field-values.ts'
import { axesOf, effectiveFilterSize, explicitPadding } from './geometry.ts'

/** What broke a constraint: where, what stood there, and the rule in words ("it must …" without the first two words). */
export interface Violation {
  readonly place: string
  readonly value: unknown
  readonly rule: string
}

/** One rule that a problem must keep. */
export interface Constraint {
  /** A fact, in kebab-case; stable once released. Its sentence stands in constraintStatements. */
  readonly id: string
  /** The first violation, or null. May presume every constraint listed before it. */
  readonly test: (problem: ConvProblem) => Violation | null
}

const paddings = ['valid', 'same-upper', 'same-lower']

const isPositiveInteger = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

type Field = keyof ConvProblem

function oneOf(id: string, field: Field, values: readonly string[]): Constraint {
  const rule = `be one of ${values.map((value) => `'${value}'`).join(', ')}`
  return {
    id,
    test: (problem) =>
      values.includes(problem[field] as string) ? null : { place: field, value: problem[field], rule },
  }
}

function count(id: string, field: Field, accepts: (value: unknown) => boolean, noun: string): Constraint {
  return {
    id,
    test: (problem) => (accepts(problem[field]) ? null : { place: field, value: problem[field], rule: `be ${noun}` }),
  }
}

function positiveEntries(id: string, field: 'inputSize' | 'filterSize' | 'strides' | 'dilations'): Constraint {
  return {
    id,
    test: (problem) => {
      const list: readonly unknown[] = problem[field]
      const a = list.findIndex((entry) => !isPositiveInteger(entry))
      return a < 0 ? null : { place: `${field}[${a}]`, value: list[a], rule: 'be a positive integer' }
    },
  }
}

function divides(id: string, field: 'inputChannels' | 'outputChannels'): Constraint {
  return {
    id,
    test: (problem) =>
      problem[field] % problem.groups === 0
        ? null
        : { place: field, value: problem[field], rule: `be a multiple of groups, which is ${problem.groups}` },
  }
}

/** Padding of a mode that reads the input may reach only so far: `limit(n)` elements beyond either end of an axis of n. */
function reach(id: string, mode: 'reflect' | 'circular', limit: (n: number) => number): Constraint {
  return {
    id,
    test: (problem) => {
      if (problem.paddingMode !== mode) return null
      const padding = explicitPadding(problem)
      const a = padding.findIndex((pair, axis) => Math.max(...pair) > limit(problem.inputSize[axis]!))
      if (a < 0) return null
      const n = problem.inputSize[a]!
      return {
        place: typeof problem.padding === 'string' ? `padding '${problem.padding}' on axis ${a}` : `padding[${a}]`,
        value: padding[a],
        rule: `be at most ${limit(n)} at either end for '${mode}' over inputSize[${a}] = ${n}`,
      }
    },
  }
}

function isPaddingList(padding: unknown): padding is readonly unknown[] {
  return Array.isArray(padding)
}

/**
 * Every rule of a valid problem, in the order in which they are tested. A refusal cites the id of the first one broken.
 * A window that does not fit is refused, where some libraries give an empty output.
 */
export const constraints: readonly Constraint[] = [
  oneOf('dtype-is-known', 'dtype', dtypes),
  oneOf('layout-is-known', 'layout', layouts),
  oneOf('filter-layout-is-known', 'filterLayout', filterLayouts),
  oneOf('padding-mode-is-known', 'paddingMode', paddingModes),
  oneOf('orientation-is-known', 'orientation', orientations),
  count('batch-is-a-count', 'batch', isCount, 'a non-negative integer'),
  count('input-channels-are-positive', 'inputChannels', isPositiveInteger, 'a positive integer'),
  count('output-channels-are-positive', 'outputChannels', isPositiveInteger, 'a positive integer'),
  count('groups-are-positive', 'groups', isPositiveInteger, 'a positive integer'),
  divides('groups-divide-input-channels', 'inputChannels'),
  divides('groups-divide-output-channels', 'outputChannels'),
  {
    id: 'rank-is-one-two-or-three',
    test: ({ inputSize }) =>
      Array.isArray(inputSize) && inputSize.length >= 1 && inputSize.length <= 3
        ? null
        : { place: 'inputSize', value: inputSize, rule: 'be a list of one, two or three entries' },
  },
  {
    id: 'lists-have-one-entry-an-axis',
    test: (problem) => {
      const rank = problem.inputSize.length
      const lists = ['filterSize', 'strides', 'dilations'] as const
      const short = lists.find((field) => !Array.isArray(problem[field]) || problem[field].length !== rank)
      const place = short ?? (isPaddingList(problem.padding) && problem.padding.length !== rank ? 'padding' : undefined)
      return place
        ? { place, value: problem[place], rule: `have ${rank} entries, one for each entry of inputSize` }
        : null
    },
  },
  positiveEntries('input-sizes-are-positive', 'inputSize'),
  positiveEntries('filter-sizes-are-positive', 'filterSize'),
  positiveEntries('strides-are-positive', 'strides'),
  positiveEntries('dilations-are-positive', 'dilations'),
  {
    id: 'padding-is-known',
    test: ({ padding }) => {
      if (typeof padding === 'string' && paddings.includes(padding)) return null
      if (!isPaddingList(padding)) {
        return { place: 'padding', value: padding, rule: "be 'valid', 'same-upper', 'same-lower' or a list of pairs" }
      }
      const a = padding.findIndex((pair) => !Array.isArray(pair) || pair.length !== 2)
      return a < 0 ? null : { place: `padding[${a}]`, value: padding[a], rule: 'be a pair [beginning, end]' }
    },
  },
  {
    id: 'padding-is-not-negative',
    test: ({ padding }) => {
      if (typeof padding === 'string') return null
      const a = padding.findIndex((pair) => !pair.every(isCount))
      return a < 0 ? null : { place: `padding[${a}]`, value: padding[a], rule: 'be two non-negative integers' }
    },
  },
  {
    id: 'filter-fits-padded-input',
    test: (problem) => {
      const axes = axesOf(problem)
      const a = axes.findIndex(
        (axis) => effectiveFilterSize(axis.filterSize, axis.dilation) > axis.inputSize + axis.begin + axis.end,
      )
      if (a < 0) return null
      const { filterSize, dilation, inputSize, begin, end } = axes[a]!
      const rule = `reach at most over the padded input, ${inputSize} + ${begin} + ${end}; with dilation ${dilation} it reaches over ${effectiveFilterSize(filterSize, dilation)}`
      return { place: `filterSize[${a}]`, value: filterSize, rule }
    },
  },
  reach('reflect-padding-is-below-input-size', 'reflect', (n) => n - 1),
  reach('circular-padding-is-at-most-input-size', 'circular', (n) => n),
]

/** The first constraint that a problem breaks, with the violation; null for a valid problem. */
export function brokenConstraint(problem: ConvProblem): { constraint: Constraint; violation: Violation } | null {
  for (const constraint of constraints) {
    const violation = constraint.test(problem)
    if (violation) return { constraint, violation }
  }
  return null
}

import type { Capabilities, ConvProblem, Implementation, Operation } from './contract.ts'
import { ConvError } from './conv-error.ts'
import { dtypes, filterLayouts, layouts, orientations, paddingModes } from './field-values.ts'
import { paddingSpelling } from './geometry.ts'

/** Capabilities with nothing left out. */
export type CompleteCapabilities = { readonly [field in keyof Required<Capabilities>]: Required<Capabilities>[field] }

/** What a field of {@link Capabilities} means when it is left out. */
export const defaultCapabilities: CompleteCapabilities = {
  ranks: [2],
  dtypes: ['float32'],
  layouts: ['channels-first'],
  filterLayouts: ['oihw'],
  padding: ['valid', 'symmetric'],
  paddingModes: ['zeros'],
  orientations: ['correlation'],
  strides: true,
  dilations: true,
  groups: 'one',
  bias: false,
  emptyBatch: false,
  accuracy: 'componentwise',
  growth: 32,
  repeatable: true,
}

/** Everything that the contract can say of shapes and options, claimed: what a complete implementation claims. */
export const everyCapability: CompleteCapabilities = {
  ...defaultCapabilities,
  ranks: [1, 2, 3],
  dtypes,
  layouts,
  filterLayouts,
  padding: ['valid', 'same-upper', 'same-lower', 'symmetric', 'explicit'],
  paddingModes,
  orientations,
  groups: 'any',
  bias: true,
  emptyBatch: true,
}

const fields = /* @__PURE__ */ Object.keys(defaultCapabilities) as readonly (keyof CompleteCapabilities)[]

/** Capabilities with the defaults put in; a field that is undefined counts as left out. */
export function completeCapabilities(capabilities: Capabilities): CompleteCapabilities {
  const complete: { [field: string]: unknown } = {}
  for (const field of fields) complete[field] = capabilities[field] ?? defaultCapabilities[field]
  return complete as unknown as CompleteCapabilities
}

type Claim = (claims: CompleteCapabilities, problem: ConvProblem) => true | string

const includes = (field: string, list: readonly unknown[], value: unknown): true | string =>
  list.includes(value) || `${field} ${String(value)} is not claimed`

/** One test for each field of capabilities that limits problems. */
const claimTests: readonly Claim[] = [
  (claims, { inputSize }) => includes('rank', claims.ranks, inputSize.length),
  (claims, { dtype }) => includes('dtype', claims.dtypes, dtype),
  (claims, { layout }) => includes('layout', claims.layouts, layout),
  (claims, { filterLayout }) => includes('filterLayout', claims.filterLayouts, filterLayout),
  (claims, { paddingMode }) => includes('paddingMode', claims.paddingModes, paddingMode),
  (claims, { orientation }) => includes('orientation', claims.orientations, orientation),
  ({ padding }, problem) => {
    const spelling = paddingSpelling(problem.padding)
    return (spelling === 'symmetric' && padding.includes('explicit')) || includes('padding', padding, spelling)
  },
  ({ strides }, problem) => strides || problem.strides.every((s) => s === 1) || 'strides other than 1 are not claimed',
  ({ dilations }, problem) =>
    dilations || problem.dilations.every((d) => d === 1) || 'dilations other than 1 are not claimed',
  ({ groups: claimed }, { groups, inputChannels }) =>
    groups === 1 ||
    claimed === 'any' ||
    (claimed === 'depthwise' && groups === inputChannels) ||
    (claimed === 'depthwise' ? 'groups other than 1 and inputChannels are not claimed' : 'groups are not claimed'),
  ({ emptyBatch }, { batch }) => batch > 0 || emptyBatch || 'an empty batch is not claimed',
]

/** Whether capabilities claim a valid problem: true, or the reason for a no. */
export function claims(capabilities: Capabilities, problem: ConvProblem): true | string {
  const complete = completeCapabilities(capabilities)
  for (const test of claimTests) {
    const answer = test(complete, problem)
    if (answer !== true) return answer
  }
  return true
}

/** What `supports` answers. @throws ConvError 'invalid-implementation' where it throws, or answers neither true nor a text */
function supported(implementation: Implementation, problem: ConvProblem, operation: Operation): true | string {
  const refuse = (what: string): never => {
    const message = `${operation}: supports of ${implementation.name} ${what}; it must return true, or the reason for a no`
    throw new ConvError({ code: 'invalid-implementation', operation, message })
  }
  if (!implementation.supports) return true
  let answer: unknown
  try {
    answer = implementation.supports(problem, operation)
  } catch (thrown) {
    refuse(`threw: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
  return answer === true || typeof answer === 'string' ? answer : refuse(`returned ${String(answer)}`)
}

/**
 * Whether an implementation claims one operation on a valid problem, its `supports` included: true, or the reason for a no.
 * @throws ConvError 'invalid-implementation' where `supports` throws, or answers neither true nor a text
 */
export function claimed(implementation: Implementation, problem: ConvProblem, operation: Operation): true | string {
  if (typeof implementation[operation] !== 'function') return `${operation} is not implemented`
  const answer = claims(implementation.capabilities, problem)
  return answer === true ? supported(implementation, problem, operation) : answer
}

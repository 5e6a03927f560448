import { type CompleteCapabilities, type ConvProblem, paddingSpelling } from '@convlaws/spec'

/**
 * Options whose values are to be seen together: for each, its levels, the plainest first. Every drawn problem has one
 * level of each factor, and the report says which pairs and triples of levels were exercised.
 */
export const factors = {
  rank: ['1', '2', '3'],
  dtype: ['float32', 'float64'],
  layout: ['channels-first', 'channels-last'],
  filterLayout: ['oihw', 'hwio', 'ohwi', 'ihwo'],
  orientation: ['correlation', 'convolution'],
  paddingMode: ['zeros', 'reflect', 'replicate', 'circular'],
  padding: ['valid', 'symmetric', 'explicit', 'same-upper', 'same-lower'],
  strides: ['1', '>1'],
  dilations: ['1', '>1'],
  groups: ['1', 'some', 'depthwise'],
  inputsPerGroup: ['1', '>1'],
  outputsPerGroup: ['1', '>1'],
  batch: ['1', '>1'],
  filter: ['all 1', 'some 1', 'all >1'],
  bias: ['none', 'given'],
} as const

/** The name of a factor. */
export type Factor = keyof typeof factors

/** One level for each factor. */
export type Levels = { readonly [F in Factor]: string }

/** The factors, in a fixed order. */
export const factorNames = Object.keys(factors) as readonly Factor[]

/** The levels that each factor may take, the plainest first. */
export type AllowedLevels = { readonly [F in Factor]: readonly string[] }

/** What a law demands of the problems it is tried on: the levels that a factor may take, where not all. */
export type Requirement = { readonly [F in Factor]?: readonly string[] }

/** Pairs of levels that no problem has: a depthwise group has one input channel, a group of 'some' several; 'some 1' needs two axes. */
export const impossible: readonly (readonly [Factor, string, Factor, string])[] = [
  ['groups', 'depthwise', 'inputsPerGroup', '>1'],
  ['groups', 'some', 'inputsPerGroup', '1'],
  ['rank', '1', 'filter', 'some 1'],
]

const several = (claimed: boolean, ...levels: string[]) => (claimed ? levels : levels.slice(0, 1))

/** The levels that capabilities claim. */
export function claimedLevels(claims: CompleteCapabilities): AllowedLevels {
  const explicit = claims.padding.includes('explicit')
  const paddings = factors.padding.filter((p) => claims.padding.includes(p) || (p === 'symmetric' && explicit))
  const inOrder = (order: readonly string[], claimed: readonly (string | number)[]) =>
    order.filter((level) => claimed.map(String).includes(level))
  return {
    rank: inOrder(factors.rank, claims.ranks),
    dtype: inOrder(factors.dtype, claims.dtypes),
    layout: inOrder(factors.layout, claims.layouts),
    filterLayout: inOrder(factors.filterLayout, claims.filterLayouts),
    orientation: inOrder(factors.orientation, claims.orientations),
    paddingMode: inOrder(factors.paddingMode, claims.paddingModes),
    padding: paddings,
    strides: several(claims.strides, '1', '>1'),
    dilations: several(claims.dilations, '1', '>1'),
    groups: claims.groups === 'any' ? factors.groups : claims.groups === 'depthwise' ? ['1', 'depthwise'] : ['1'],
    inputsPerGroup: factors.inputsPerGroup,
    outputsPerGroup: factors.outputsPerGroup,
    batch: factors.batch,
    filter: factors.filter,
    bias: several(claims.bias, 'none', 'given'),
  }
}

/** Levels that are both claimed and required; or the name of a factor of which none is left. */
export function allowedLevels(
  claimed: AllowedLevels,
  required: Requirement,
): AllowedLevels | { readonly missing: string } {
  const allowed: { [F in Factor]?: readonly string[] } = {}
  for (const factor of factorNames) {
    const levels = claimed[factor].filter((level) => required[factor]?.includes(level) ?? true)
    if (levels.length === 0) return { missing: `${factor} ${(required[factor] ?? []).join(' or ')} is not claimed` }
    allowed[factor] = levels
  }
  return allowed as AllowedLevels
}

/** The levels that a problem has, whatever it was drawn for. */
export function levelsOf(problem: ConvProblem, bias: boolean): Levels {
  const { batch, inputChannels, outputChannels, groups, inputSize, filterSize } = problem
  const ones = filterSize.filter((f) => f === 1).length
  const isSeveral = (value: boolean) => (value ? '>1' : '1')
  return {
    rank: String(inputSize.length),
    dtype: problem.dtype,
    layout: problem.layout,
    filterLayout: problem.filterLayout,
    orientation: problem.orientation,
    paddingMode: problem.paddingMode,
    padding: paddingSpelling(problem.padding),
    strides: isSeveral(problem.strides.some((s) => s > 1)),
    dilations: isSeveral(problem.dilations.some((d) => d > 1)),
    groups: groups === 1 ? '1' : groups === inputChannels ? 'depthwise' : 'some',
    inputsPerGroup: isSeveral(inputChannels > groups),
    outputsPerGroup: isSeveral(outputChannels > groups),
    batch: isSeveral(batch > 1),
    filter: ones === filterSize.length ? 'all 1' : ones > 0 ? 'some 1' : 'all >1',
    bias: bias ? 'given' : 'none',
  }
}

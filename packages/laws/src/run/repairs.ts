import type { CaseSeed } from '../draw/draw.ts'

type Overrides = CaseSeed['overrides']

/** Options to make plainer, one by one; 0 is the plainest level that is claimed. */
const steps: readonly Overrides[] = [
  { dilations: 0 },
  { strides: 0 },
  { groups: 0 },
  { bias: 0 },
  { padding: 0 },
  { paddingMode: 0 },
  { orientation: 0 },
  { filterLayout: 0 },
  { inputsPerGroup: 0 },
  { outputsPerGroup: 0 },
  { batch: 0 },
  { rank: 0 },
  { filter: 0, scale: 0 },
]

/** Levels that are not plainer than each other, such as layouts: any of them may be the one that goes with the rest. */
const alternatives: readonly Overrides[] = [
  {},
  { layout: 0 },
  { layout: 1 },
  { rank: 1 },
  { rank: 2 },
  { layout: 1, rank: 1 },
]

/**
 * Changes to try on a case whose calls lie outside the claims, in this order: each option alone, so that a limit such as
 * "stride or dilation, not both" costs one option and not all; then each alternative; then one option upon another, with
 * each alternative.
 */
export const repairs: readonly Overrides[] = [
  ...steps,
  ...alternatives.slice(1),
  ...steps.slice(1).flatMap((_, last) => {
    const together: Overrides = Object.assign({}, ...steps.slice(0, last + 2))
    return alternatives.map((alternative) => ({ ...together, ...alternative }))
  }),
]

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

/** Beyond the last level of any factor, and so the last one. */
const last = 99

/**
 * Layers in use, since implementations with narrow limits are written for those: 3×3 with padding 1, several channels by
 * fours, one group or depthwise. They replace what a case is about, and come last but for what is plainer still.
 */
const layer: Overrides = { scale: last, layer: 0, filter: last, strides: 0, dilations: 0, padding: 1, paddingMode: 0 }
const layers: readonly Overrides[] = [
  { groups: last },
  layer,
  { ...layer, groups: 0, inputsPerGroup: last, outputsPerGroup: last, batch: 0, bias: 0 },
  { ...layer, groups: last, outputsPerGroup: 0, batch: 0, bias: 0 },
]

/**
 * Changes to try on a case whose calls lie outside the claims, in this order: no call before the one in question, of
 * another operation or another problem, which all that follow leave out too; each option alone, so that a limit such as
 * "stride or dilation, not both" costs one option and not all; then each alternative; then layers in use; then one option
 * upon another, with each alternative.
 */
export const repairs: readonly Overrides[] = [
  {},
  ...steps,
  ...alternatives.slice(1),
  ...layers,
  ...steps.slice(1).flatMap((_, step) => {
    const together: Overrides = Object.assign({}, ...steps.slice(0, step + 2))
    return alternatives.map((alternative) => ({ ...together, ...alternative }))
  }),
].map((repair) => ({ 'another operation': 0, 'an earlier call': 0, ...repair }))

import { type Capabilities, completeCapabilities } from '@convlaws/spec'

/** What an implementation claims, as one line: every list, and every option that it has. */
export function claimsText(capabilities: Capabilities): string {
  const claims = completeCapabilities(capabilities)
  const flags = (['strides', 'dilations', 'bias', 'emptyBatch'] as const).filter((flag) => claims[flag])
  return [
    `ranks ${claims.ranks.join(' ')}`,
    claims.dtypes.join(' '),
    claims.layouts.join(' '),
    claims.filterLayouts.join(' '),
    `padding ${claims.padding.join(' ')}`,
    claims.paddingModes.join(' '),
    claims.orientations.join(' '),
    `groups ${claims.groups}`,
    ...flags,
    claims.accuracy === 'normwise' ? `normwise, growth ${claims.growth}` : claims.accuracy,
    ...(claims.repeatable ? [] : ['not repeatable']),
  ].join(', ')
}

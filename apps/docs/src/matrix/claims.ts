import { type Capabilities, completeCapabilities } from '@convlaws/spec'

/** What an implementation claims, as names of options and what is claimed of each. */
export function claimsOf(capabilities: Capabilities): readonly (readonly [option: string, claimed: string])[] {
  return Object.entries(completeCapabilities(capabilities)).map(([option, claimed]) => [
    option,
    Array.isArray(claimed) ? claimed.join(', ') : String(claimed),
  ])
}

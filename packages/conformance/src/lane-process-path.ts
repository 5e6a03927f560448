import { fileURLToPath } from 'node:url'

const fromSources = import.meta.url.endsWith('.ts')

/** The program that a lane runs in: the built one, or its source where this file itself is read from source. */
export const laneProcessPath: string = fileURLToPath(
  new URL(fromSources ? './lane-process.ts' : './lane-process.js', import.meta.url),
)

/**
 * Megabytes of each half of V8's young generation. A case leaves much behind and keeps little, and what fits a cache is
 * collected fastest: 8 % less time for a lane than with the default of 16.
 */
const semiSpace = 4

/** What Node must be told besides; from sources, that packages are read from sources too. */
export const laneProcessArguments: readonly string[] = [
  `--max-semi-space-size=${semiSpace}`,
  ...(fromSources ? ['--conditions=convlaws-source'] : []),
]

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

/**
 * Cases of a row up to which a lane is short. It is then over before the code of V8's last compiler has paid for its
 * compilation, which takes time from the other lanes: the quick profile takes 15 to 20 % less without it.
 */
const short = 100

/** Whether V8 has a compiler between the first and the last one by default; without it short lanes would take longer. */
const hasMaglev = Number.parseInt(process.versions.v8, 10) >= 12

/** What Node must be told for rows of so many cases; from sources, that packages are read from sources too. */
export const laneProcessArguments = (runs: number): readonly string[] => [
  `--max-semi-space-size=${semiSpace}`,
  ...(runs <= short && hasMaglev ? ['--no-turbofan'] : []),
  ...(fromSources ? ['--conditions=convlaws-source'] : []),
]

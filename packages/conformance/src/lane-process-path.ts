import { fileURLToPath } from 'node:url'

const fromSources = import.meta.url.endsWith('.ts')

/** The program that a lane runs in: the built one, or its source where this file itself is read from source. */
export const laneProcessPath: string = fileURLToPath(
  new URL(fromSources ? './lane-process.ts' : './lane-process.js', import.meta.url),
)

/** What Node must be told besides: from sources, packages are read from sources too. */
export const laneProcessArguments: readonly string[] = fromSources ? ['--conditions=convlaws-source'] : []

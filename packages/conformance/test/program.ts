import { fileURLToPath } from 'node:url'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What node is told so that packages are read from where the command is: nothing for what was built. */
export const conditions: readonly string[] = process.env.CONVLAWS_SOURCES ? ['--conditions=convlaws-source'] : []

/** The command as it was built; with CONVLAWS_SOURCES=1 its sources, which need no build and start more slowly. */
export const commandPath: string = at(process.env.CONVLAWS_SOURCES ? '../src/cli.ts' : '../dist/cli.js')

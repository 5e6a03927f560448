import { globSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the workspace, whatever the current one is. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** The files of the workspace that match, as paths in it. A pattern without any is an error: a check of no file would pass. */
export const filesOf = (...patterns: string[]): string[] =>
  patterns.flatMap((pattern) => {
    const files = globSync(pattern, { cwd: root, exclude: ['**/node_modules/**'] }).sort()
    if (files.length === 0) throw new Error(`no file matches ${pattern}`)
    return files
  })

/** Whether node was started with the module of this URL. `import.meta.main` tells only from Node 24.2 on. */
export const isStarted = (url: string): boolean => {
  const [, script] = process.argv
  return script !== undefined && realpathSync(script) === fileURLToPath(url)
}

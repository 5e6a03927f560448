import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { folder } from './site.ts'

const scriptsFolder = join(folder, '_astro')
const read = (script: string) => readFileSync(join(scriptsFolder, script))

/** The built script of a module, by the module's name, which the builder puts before a hash; of a worker, with '-'. */
function scriptOf(name: string, beforeHash: '.' | '-' = '.'): string {
  const found = readdirSync(scriptsFolder).filter((file) => new RegExp(`^${name}[${beforeHash}][^.]+\\.js$`).test(file))
  if (found.length !== 1) throw new Error(`${found.length} scripts are called ${name}`)
  return found[0]!
}

/** The scripts that a script imports at once. */
const importsOf = (script: string) =>
  [
    ...read(script)
      .toString()
      .matchAll(/\b(?:import|from)\s*["']\.\/([^"']+\.js)["']/g),
  ].map(([, file]) => file!)

/** Scripts with everything that they import at once. */
function withImports(scripts: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const script of scripts) {
    if (found.has(script)) continue
    found.add(script)
    withImports(importsOf(script), found)
  }
  return found
}

/** What the site loads for a figure before anything is pressed: its element, and its words in one language. */
export function widgetScripts(name: string, locale: 'en' | 'ko'): ReadonlySet<string> {
  return withImports([scriptOf(name), scriptOf(`${name}-${locale}`)])
}

/** What a page with figures has loaded before any of them comes near: the script that waits for them. */
export function pageScripts(): ReadonlySet<string> {
  return withImports(readdirSync(scriptsFolder).filter((file) => /^Figure\.astro_.*\.js$/.test(file)))
}

/** What the site loads for a worker, by its name, before it has answered anything. */
export function workerScripts(name: string): ReadonlySet<string> {
  return withImports([scriptOf(name, '-')])
}

/** The size of scripts, packed as one file: how the builder cuts them up is not a matter of what they do. */
export function packedTogether(scripts: Iterable<string>): number {
  return gzipSync(Buffer.concat([...scripts].map(read))).length
}

/** The size of scripts, each packed by gzip, in bytes. */
export function packedSize(scripts: Iterable<string>): number {
  return [...scripts].reduce((sum, script) => sum + gzipSync(read(script)).length, 0)
}

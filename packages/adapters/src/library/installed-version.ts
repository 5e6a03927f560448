import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Manifest {
  readonly name?: string
  readonly version?: string
}

function manifestIn(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

/**
 * The version of a package as seen from this one, or undefined where it does not resolve. Packages that export one file
 * hide their package.json, so it is looked for from the entry upwards.
 */
export function installedVersion(packageName: string): string | undefined {
  let folder: string
  try {
    folder = dirname(createRequire(import.meta.url).resolve(packageName))
  } catch {
    return undefined
  }
  for (;;) {
    const manifest = manifestIn(folder)
    if (manifest?.name === packageName) return manifest.version
    const parent = dirname(folder)
    if (parent === folder) return undefined
    folder = parent
  }
}

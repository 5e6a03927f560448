/** Packs the package in the current folder, as publishing would, and holds the tarball to publint and attw. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'convlaws-pack-'))
const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'inherit' })
}

/** Fails where the packed package.json still says something that holds only inside the workspace. */
const refuseWorkspaceTerms = (tarball: string): void => {
  const packed = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' })
  const { scripts: _, ...read } = JSON.parse(packed) // Scripts are packed too, and nobody runs them there.
  const manifest = JSON.stringify(read)
  for (const term of ['convlaws-source', '"workspace:', '"catalog:']) {
    if (manifest.includes(term)) throw new Error(`The packed package.json still contains ${term}`)
  }
}

try {
  run('pnpm', 'pack', '--pack-destination', folder)
  const [name] = readdirSync(folder)
  if (name === undefined) throw new Error('pnpm pack wrote no tarball')
  const tarball = join(folder, name)
  refuseWorkspaceTerms(tarball)
  run('publint', 'run', tarball, '--strict')
  run('attw', tarball, '--profile', 'esm-only')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

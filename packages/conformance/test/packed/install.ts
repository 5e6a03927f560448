/** Packs every public package, and installs the tarballs in a folder outside the workspace, once for all tests here. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { runToSuccess } from './run.ts'

/** One packed package, as pnpm reports it. */
export interface Packed {
  readonly name: string
  readonly filename: string
  /** Bytes of the tarball. */
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** What the tests get: where the tarballs are installed, and what they hold. */
export interface Installed {
  readonly folder: string
  readonly packages: readonly Packed[]
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed
  }
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const workspace = here('../../../../')
const examples = here('../../../laws/examples')

/**
 * What the tests need besides our packages and what the examples ask for. `oldest-node` is the oldest Node that `engines`
 * promises; its program is also what `npx` runs in the folder, as the first `node` on its path.
 */
const besides = {
  '@types/node': '^26.0.0',
  'typescript-5.9': 'npm:typescript@~5.9.0',
  'oldest-node': `npm:node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@20.19.0`,
}

async function pack(folder: string): Promise<readonly Packed[]> {
  const pnpm = ['-y', '--prefer-offline', 'pnpm@12']
  const { stdout } = await runToSuccess(
    workspace,
    'npx',
    ...[...pnpm, '-r', '--filter', './packages/*', 'pack', '--pack-destination', folder, '--json'],
  )
  const packages = JSON.parse(stdout) as readonly Packed[]
  const unbuilt = packages.filter(({ files }) => !files.some(({ path }) => path === 'dist/index.js'))
  if (unbuilt.length > 0) throw new Error(`build first: ${unbuilt.map(({ name }) => name).join(', ')} has no dist`)
  return packages
}

async function install(folder: string, packages: readonly Packed[]): Promise<void> {
  cpSync(examples, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' })
  cpSync(here('project'), folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(examples, 'package.json'), 'utf8'))
  const ours = Object.fromEntries(packages.map(({ name, filename }) => [name, `file:${filename}`]))
  Object.assign(manifest.devDependencies, besides, ours)
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--no-progress']
  await runToSuccess(folder, 'npm', 'install', '--prefix', folder, '--ignore-scripts', ...quick)
}

/** The set-up of the whole run; what it returns removes the folder. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'convlaws-packed-'))
  const folder = join(root, 'project')
  const remove = () => rmSync(root, { recursive: true })
  try {
    const packages = await pack(join(root, 'tarballs'))
    await install(folder, packages)
    project.provide('installed', { folder, packages })
  } catch (error) {
    remove()
    throw error
  }
  return remove
}

/** Holds the real imports of packages and apps against the table of who may import whom. */

import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'
import { filesOf, isStarted, root } from './workspace.ts'

interface Row {
  /** Our packages that src may import. */
  may: string[]
  /** Our packages that src may import only by `import()` or for their types. */
  lazily?: string[]
  /** Our packages that tests and evidence may import in addition. */
  tests?: string[]
  /** Other people's packages that src may import; where absent, all that package.json declares. */
  external?: string[]
  /** True where src also runs in browsers, so that it may not import modules of Node. */
  browser?: boolean
}

const all = ['spec', 'laws', 'faults', 'reference', 'im2col', 'adapters', 'report', 'widgets', 'conformance']

/** Who may import whom, by folder. The same table, with reasons, is in the architecture document. */
const table: Record<string, Row> = {
  'packages/spec': { may: [], external: [], browser: true },
  'packages/laws': { may: ['spec'], tests: ['faults'], external: ['fast-check'], browser: true },
  'packages/faults': { may: ['spec'], external: [], browser: true },
  'packages/reference': { may: ['spec'], tests: ['laws'], external: [], browser: true },
  'packages/im2col': { may: ['spec'], tests: ['laws'], external: [] },
  'packages/adapters': { may: ['spec'], tests: ['laws'] },
  'packages/report': { may: ['spec', 'laws'], external: ['zod'], browser: true },
  'packages/widgets': { may: ['spec', 'reference', 'laws', 'report'], external: [], browser: true },
  'packages/conformance': {
    may: ['spec', 'laws', 'faults', 'report', 'widgets'],
    lazily: ['reference', 'im2col', 'adapters'],
    tests: ['reference', 'im2col', 'adapters'],
  },
  'apps/docs': { may: all },
  'apps/bench': { may: all },
}

/** In these folders fast-check is imported by name, so that bundles for browsers hold only what they use. */
const fastCheckByName = ['packages/laws', 'packages/widgets']

const npmName = (folder: string): string => (folder === 'conformance' ? 'convlaws' : `@convlaws/${folder}`)
const folderOf = new Map(all.map((folder) => [npmName(folder), folder]))
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * Why a file may not have an import, or undefined where it may. `declared` holds what its package.json names, and outside
 * of src what the root's names as well.
 */
export const objection = (path: string, found: Import, declared: ReadonlySet<string>): string | undefined => {
  const [top, name, part] = path.split('/')
  const folder = `${top}/${name}`
  const row = table[folder]
  if (row === undefined) return `${folder} is not in the table of scripts/check-imports.ts`
  const isShipped = part === 'src'
  const { specifier } = found
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    return target.startsWith(`${folder}/`) ? undefined : `leaves ${folder}; import a package by its name`
  }
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return `is a module of Node; write 'node:${specifier}'`
    return row.browser && isShipped ? `is a module of Node; src of ${folder} also runs in browsers` : undefined
  }
  if (folder === 'apps/docs' && specifier.startsWith('astro:')) return undefined // modules that Astro makes
  const imported = packageName(specifier)
  if (imported === 'fast-check' && found.takesDefault && fastCheckByName.includes(folder)) {
    return "takes the default export; write import { … } from 'fast-check'"
  }
  const ours = folderOf.get(imported)
  if (ours === name) return undefined
  if (ours !== undefined) {
    const may = [...row.may, ...(isShipped ? [] : (row.tests ?? [])), ...(found.lazy ? (row.lazily ?? []) : [])]
    if (may.includes(ours)) return declared.has(imported) ? undefined : `is not declared in ${folder}/package.json`
    if (row.lazily?.includes(ours)) return `may be imported only by import(), or for its types, in src of ${folder}`
    return `may not be imported by ${part} of ${folder}; it may import: ${may.join(', ') || 'nothing of ours'}`
  }
  if (imported.startsWith('@convlaws/')) return 'is an app, or no package of ours; nothing imports an app'
  if (!declared.has(imported)) return `is not declared in ${folder}/package.json`
  if (!isShipped || row.external === undefined || row.external.includes(imported)) return undefined
  return `may not be imported by src of ${folder}; from outside it may import: ${row.external.join(', ') || 'nothing'}`
}

type Manifest = Record<'dependencies' | 'peerDependencies' | 'devDependencies', Record<string, string> | undefined>

const declaredBy = (path: string, fields: (keyof Manifest)[]): string[] => {
  const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest
  return fields.flatMap((field) => Object.keys(manifest[field] ?? {}))
}

/** All objections to the workspace, one line each. */
const check = (): string[] =>
  filesOf('{packages,apps}/*/{src,test,evidence}/**/*.{ts,mts,tsx,js,mjs}').flatMap((path) => {
    const [top, name, part] = path.split('/')
    const manifest = `${top}/${name}/package.json`
    const declared = new Set(
      part === 'src'
        ? declaredBy(manifest, ['dependencies', 'peerDependencies'])
        : [
            ...declaredBy(manifest, ['dependencies', 'peerDependencies', 'devDependencies']),
            ...declaredBy('package.json', ['devDependencies']),
          ],
    )
    return importsOf(path, readFileSync(join(root, path), 'utf8')).flatMap((found) => {
      const why = objection(path, found, declared)
      return why === undefined ? [] : [`${path}:${found.line}: '${found.specifier}' ${why}`]
    })
  })

if (isStarted(import.meta.url)) {
  const objections = check()
  for (const line of objections) console.error(line)
  if (objections.length > 0) process.exitCode = 1
  else console.log('Imports follow the table.')
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const { folder, packages } = inject('installed')

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly engines: { readonly node: string }
}

const manifestAt = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest

test('every package that is not private is packed', () => {
  const all = globSync(join(import.meta.dirname, '../../../*/package.json')).map(manifestAt)
  const names = all.filter((manifest) => !manifest.private).map(({ name }) => name)
  expect(packages.map(({ name }) => name).sort()).toEqual(names.sort())
})

/** The most bytes of one tarball: 256 KiB; the largest, that of @convlaws/widgets, had 201 KiB when this was written. */
const mostBytes = 256 * 1024

test.each(packages)(
  '$name holds its licence, its README and what was built, and nothing else',
  ({ name, size, files }) => {
    const paths = files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']),
    )
    const rest = paths.filter((path) => !/^(LICENSE|README\.md|package\.json|report\.schema\.json)$/.test(path))
    expect(rest.filter((path) => !/^dist\/.+\.(js|d\.ts|json|wasm)$/.test(path))).toEqual([])
    expect(size).toBeLessThan(mostBytes)
    expect(manifestAt(join(folder, 'node_modules', name, 'package.json')).engines).toEqual({ node: '>=20.19' })
  },
)

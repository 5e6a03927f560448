import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')

/** The packages that are published, by name. */
const packages = globSync('packages/*/package.json', { cwd: root })
  .map((path) => JSON.parse(read(path)) as { readonly name: string; readonly private?: boolean })
  .filter((each) => !each.private)
  .map(({ name }) => name)
  .sort()

test('changesets begin with the package that they are about, and say what changes', () => {
  const changesets = globSync('.changeset/*.md', { cwd: root })
  const wrong = changesets.filter((path) => {
    const [, name = ''] = /^---\n"([^"]+)": (?:major|minor|patch)\n---\n\n\S/.exec(read(path)) ?? []
    return !packages.includes(name)
  })
  expect(changesets.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})

import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const documents = globSync(['*.md', 'packages/*/README.md', 'docs/**/*.md'], { cwd: root }).sort()

/** Targets of links in a Markdown file that lead to files of this repository, as absolute paths. Code is left out. */
function linkedFiles(document: string): readonly string[] {
  const path = join(root, document)
  const text = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!.split('#')[0]!)
  return targets
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => resolve(dirname(path), target))
}

/** Documents of a folder that an index does not link to. */
function unlisted(folder: string, index: string): readonly string[] {
  const linked = new Set(linkedFiles(index))
  return documents.filter((path) => dirname(path) === folder && path !== index && !linked.has(join(root, path)))
}

test('links between documents lead to files', () => {
  const broken = documents.flatMap((document) =>
    linkedFiles(document)
      .filter((path) => !existsSync(path))
      .map((path) => `${document}: ${path.slice(root.length)}`),
  )
  expect(broken).toEqual([])
})

test('every finding is in the index of findings', () => {
  expect(unlisted('docs/findings', 'docs/findings/README.md')).toEqual([])
})

test('every page and every decision is in the index of the documentation', () => {
  expect(unlisted('docs', 'docs/README.md')).toEqual([])
  expect(unlisted('docs/decisions', 'docs/README.md')).toEqual([])
})

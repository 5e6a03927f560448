import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { expect, test } from 'vitest'
import { apiModules } from '../../src/site/api-modules.ts'
import { sidebar } from '../../src/site/sidebar.ts'

type Items = NonNullable<StarlightUserConfig['sidebar']>

const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url))

/** Labels of groups that hold nothing, at any depth. */
function emptyGroups(items: Items): string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string' || !('items' in item)) return []
    return item.items.length === 0 ? [item.label] : emptyGroups(item.items)
  })
}

test('no group of the sidebar is empty', () => {
  expect(emptyGroups(sidebar)).toEqual([])
})

test('the sidebar leads to the page of each module of the API', () => {
  expect(sidebar.at(-1)).toMatchObject({
    label: 'API',
    items: expect.arrayContaining([
      { label: '@convlaws/spec', link: '/api/spec/' },
      { label: '@convlaws/report/read', link: '/api/report/read/' },
      { label: 'convlaws', link: '/api/conformance/' },
    ]),
  })
})

test('each module of the API is what its package exports by that name', () => {
  for (const { name, source } of apiModules) {
    const [folder = '', ...path] = source.split('/')
    const manifest = JSON.parse(readFileSync(`${packages}${folder}/package.json`, 'utf8'))
    expect(name.startsWith(manifest.name)).toBe(true)
    expect(manifest.exports[`.${name.slice(manifest.name.length)}`]['convlaws-source']).toBe(`./${path.join('/')}`)
    expect(existsSync(`${packages}${source}`)).toBe(true)
  }
})

import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadedBy, sizeOf } from './loaded-size.ts'

/** Every element, by the name of its module in src/define. What a worker runs is no element. */
const elements = globSync('*.ts', { cwd: fileURLToPath(new URL('../../src/define/', import.meta.url)) })
  .map((file) => basename(file, '.ts'))
  .filter((name) => !name.endsWith('-worker'))
  .sort()

const limit = 15_000

const referenceSize = sizeOf(`export { default } from '@convlaws/reference'`)

describe('what a page loads, compressed', () => {
  test('the reference is at most 5 kB', async () => {
    const bytes = await referenceSize
    console.log(`reference: ${bytes} bytes`)
    expect(bytes).toBeLessThanOrEqual(5_000)
  })

  describe.each(elements)('%s', (name) => {
    test.each([
      ['en', 'ko'],
      ['ko', 'en'],
    ] as const)(
      'in %s, besides the reference: at most 15 kB, and no word of another language',
      async (locale, other) => {
        const { bytes, sources } = await loadedBy(name, locale)
        const hasReference = sources.some((path) => path.includes('reference/src/'))
        const own = bytes - (hasReference ? await referenceSize : 0)
        console.log(`${name} in ${locale}: ${own} bytes`)
        expect(own).toBeLessThanOrEqual(limit)
        expect(sources.filter((path) => new RegExp(`/messages/.*\\b${other}\\.ts$`).test(path))).toEqual([])
      },
    )
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defects } from './tfjs/defects.ts'

test.each(defects)('$finding has a page, which shows its smallest case', ({ finding, smallest }) => {
  const page = new URL(`../../../docs/findings/${finding}.md`, import.meta.url)
  expect(existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toContain(smallest[0]?.descriptor)
})

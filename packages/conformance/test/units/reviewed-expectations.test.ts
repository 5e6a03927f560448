import { existsSync } from 'node:fs'
import { laws } from '@convlaws/laws'
import { rowKey } from '@convlaws/report'
import { describe, expect, test } from 'vitest'
import { builtins } from '../../src/adapter/builtins.ts'
import { planRows } from '../../src/run/planned-row.ts'

const reviewed = await Promise.all(
  (await builtins()).map(async ({ name, expectations }) => ({ name, entries: await expectations() })),
)
const rows = planRows(laws).map(rowKey)

test('some libraries fail as expected, and what is ours does not', () => {
  const failing = reviewed.filter(({ entries }) => entries.length > 0).map(({ name }) => name)
  expect(failing).toContain('tfjs-wasm')
  expect(failing).not.toContain('reference')
})

describe.each(reviewed.filter(({ entries }) => entries.length > 0))('$name', ({ entries }) => {
  test('every entry lists rows that there are, and says where its defect is reported', () => {
    for (const { link, cases } of entries) {
      expect(cases?.length).toBeGreaterThan(0)
      for (const { row } of cases ?? []) expect(rows).toContain(row)
      const page = new URL(`../../../../${link}`, import.meta.url)
      expect(link.startsWith('https://') || existsSync(page), link).toBe(true)
    }
  })

  test('no row has two drawn cases', () => {
    const drawn = entries.flatMap(({ cases = [] }) => cases.filter(({ path }) => path !== undefined))
    expect(new Set(drawn.map(({ row }) => row)).size).toBe(drawn.length)
  })
})

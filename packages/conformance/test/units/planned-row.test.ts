import { laws } from '@convlaws/laws'
import { compareRows } from '@convlaws/report'
import { expect, test } from 'vitest'
import { lawOfRow, planRows } from '../../src/run/planned-row.ts'

test('a plan has one row for each law, operation and domain', () => {
  const rows = planRows(laws)
  expect(rows).toHaveLength(laws.reduce((sum, { operations, domains }) => sum + operations.length * domains.length, 0))
  expect(new Set(rows.map(({ id, operation, domain }) => `${id} ${operation} ${domain}`)).size).toBe(rows.length)
})

test('families come in the order of the report', () => {
  const families = planRows(laws).map(({ family }) => family)
  const row = (family: string) => ({ family, id: '', operation: 'forward', domain: 'exact' }) as never
  expect(families.every((family, j) => j === 0 || compareRows(row(families[j - 1]!), row(family)) <= 0)).toBe(true)
})

test('shards have every row once', () => {
  const shards = [1, 2, 3].flatMap((index) => planRows(laws, { shard: { index, count: 3 } }))
  expect(shards).toHaveLength(planRows(laws).length)
  expect(new Set(shards.map((row) => JSON.stringify(row))).size).toBe(shards.length)
})

test('a family of a shard has the rows that the shard has of it', () => {
  const shard = { index: 2, count: 3 }
  const whole = planRows(laws, { shard }).filter(({ family }) => family === 'conduct')
  expect(planRows(laws, { shard, families: ['conduct'] })).toEqual(whole)
})

test('a rank leaves out the laws that need another, and narrows the others', () => {
  const [row] = planRows(laws, { rank: 2, operations: ['forward'], domains: ['exact'] })
  const law = lawOfRow(laws, row!, 2)
  expect(law).toMatchObject({ operations: ['forward'], domains: ['exact'], requires: { rank: ['2'] } })
  const others = laws.filter(({ requires }) => requires.rank && !requires.rank.includes('2'))
  for (const { id } of others) expect(planRows(laws, { rank: 2 }).map((each) => each.id)).not.toContain(id)
})

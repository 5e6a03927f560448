import { faultById, faults } from '@convlaws/faults'
import { describe, expect, test } from 'vitest'
import { deathsOf, onlyRow } from '../../evidence/deaths.ts'
import { laws } from '../../src/index.ts'
import { matrix } from './kill-matrix.ts'

describe('the committed deaths', () => {
  test('are those of every fault and no other', () =>
    expect(Object.keys(matrix.faults).sort()).toEqual(faults.map(({ id }) => id).sort()))
  test('come with each of five seeds', () => {
    const alive = Object.entries(matrix.faults).filter(([, { bySeed }]) => matrix.seeds.some((seed) => !bySeed[seed]))
    expect(matrix.seeds).toHaveLength(5)
    expect(alive).toEqual([])
  })
  test('name a fault that each law kills', () => {
    const killers = new Set(Object.values(matrix.faults).flatMap(({ rows }) => rows.map((row) => row.split(' ')[0])))
    expect(laws.map(({ id }) => id).filter((id) => !killers.has(id))).toEqual([])
  })
})

describe('every fault dies of a row that is named', () => {
  test.each(Object.entries(matrix.faults))('%s', async (id, { rows }) => {
    const seed = matrix.seeds[0]!
    // A fault that keeps state may die in a row only after the rows before it, which are not run here: another row will do.
    for (const row of rows) if ((await deathsOf(faultById(id)!, [onlyRow(row)], seed)).rows.length > 0) return
    expect.fail(`none of ${rows.join(', ')} kills it alone`)
  })
})

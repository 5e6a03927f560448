import { readFileSync } from 'node:fs'
import { faultById, faults } from '@convlaws/faults'
import { describe, expect, test } from 'vitest'
import { deathsOf, onlyRow } from '../../evidence/deaths.ts'
import { laws } from '../../src/index.ts'

interface Matrix {
  readonly seeds: readonly number[]
  readonly faults: {
    readonly [fault: string]: {
      readonly rows: readonly string[]
      readonly bySeed: { readonly [seed: string]: string | null }
    }
  }
}

/** Made by `pnpm evidence kill-matrix`. */
const matrix: Matrix = JSON.parse(
  readFileSync(new URL('../../../../reports/evidence/kill-matrix.json', import.meta.url), 'utf8'),
)

describe('the committed kill matrix', () => {
  test('has every fault and no other', () =>
    expect(Object.keys(matrix.faults).sort()).toEqual(faults.map(({ id }) => id).sort()))
  test('has a death of every fault with each of its seeds', () => {
    const alive = Object.entries(matrix.faults).flatMap(([fault, { bySeed }]) =>
      matrix.seeds.filter((seed) => !bySeed[seed]).map((seed) => `${fault}, seed ${seed}`),
    )
    expect(matrix.seeds).toHaveLength(5)
    expect(alive).toEqual([])
  })
  test('has a kill by every law', () => {
    const killers = new Set(Object.values(matrix.faults).flatMap(({ rows }) => rows.map((row) => row.split(' ')[0])))
    expect(laws.map(({ id }) => id).filter((id) => !killers.has(id))).toEqual([])
  })
})

describe('every fault dies of a row that the matrix names', () => {
  test.each(Object.entries(matrix.faults))('%s', async (id, { rows }) => {
    const quickest = [...rows].sort((a, b) => a.length - b.length)[0]!
    const { rows: killing } = await deathsOf(faultById(id)!, [onlyRow(quickest)], matrix.seeds[0]!)
    expect(killing).toHaveLength(1)
  })
})

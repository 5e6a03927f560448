import { readFileSync } from 'node:fs'
import { faultById, faults } from '@convlaws/faults'
import { describe, expect, test } from 'vitest'
import { deathsOf, onlyRow } from '../../evidence/deaths.ts'
import { laws } from '../../src/index.ts'

interface Deaths {
  readonly seeds: readonly number[]
  readonly faults: { readonly [fault: string]: { readonly [seed: string]: string | null } }
  readonly laws: { readonly [law: string]: { readonly kills: string | null } }
}

/** Made by `pnpm evidence deaths-by-seed`. */
const deaths: Deaths = JSON.parse(
  readFileSync(new URL('../../../../reports/evidence/deaths.json', import.meta.url), 'utf8'),
)

describe('the committed deaths', () => {
  test('are those of every fault and no other', () =>
    expect(Object.keys(deaths.faults).sort()).toEqual(faults.map(({ id }) => id).sort()))
  test('come with each of five seeds', () => {
    const alive = Object.entries(deaths.faults).filter(([, bySeed]) => deaths.seeds.some((seed) => !bySeed[seed]))
    expect(deaths.seeds).toHaveLength(5)
    expect(alive).toEqual([])
  })
  test('name a fault that each law kills', () => {
    expect(laws.map(({ id }) => id).filter((id) => !deaths.laws[id]?.kills)).toEqual([])
  })
})

describe('every fault dies of a row that is named', () => {
  test.each(Object.entries(deaths.faults))('%s', async (id, bySeed) => {
    const seed = deaths.seeds[0]!
    const { rows } = await deathsOf(faultById(id)!, [onlyRow(bySeed[seed]!)], seed)
    expect(rows).toHaveLength(1)
  })
})

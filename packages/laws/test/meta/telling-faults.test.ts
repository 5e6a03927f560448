import { faultById } from '@convlaws/faults'
import { describe, expect, test } from 'vitest'
import { onlyRow, quick } from '../../evidence/deaths.ts'
import { check, failures, type Law, laws, type RowResult } from '../../src/index.ts'
import { emptied } from './emptied.ts'
import { matrix } from './kill-matrix.ts'
import { sayingNoMore, tellingFaults } from './telling-faults.ts'

/** What becomes of a fault in the first cases of a law's one row. */
async function held(law: Law, fault: string, cases: number): Promise<RowResult> {
  const runs = law.kind === 'conduct' ? 2 * cases : cases // a program has half as many cases
  const { rows } = await check([law], faultById(fault)!.create, { ...quick, seed: matrix.seeds[0]!, runs })
  return rows[0]!
}

test('every law has a fault that tells it, or says no more than that calls are answered', () => {
  const listed = [...Object.keys(tellingFaults), ...Object.keys(sayingNoMore)]
  expect(listed.sort()).toEqual(laws.map(({ id }) => id).sort())
})

describe.each([
  ['what a law says, and not only that it makes calls, kills a fault', tellingFaults, false],
  ['a law that says no more is one that its calls alone break', sayingNoMore, true],
] as const)('%s', (_, telling, isBrokenByCalls) => {
  test.each(Object.entries(telling))('%s', async (id, [where, fault]) => {
    const row = `${id} ${where}`
    expect(matrix.faults[fault]?.rows).toContain(row)
    const law = onlyRow(row)
    const { verdict, runs } = await held(law, fault, quick.runs)
    expect(failures).toContain(verdict)
    for (const nothing of emptied(law)) {
      const { verdict: left } = await held(nothing, fault, runs)
      expect(failures.includes(left)).toBe(isBrokenByCalls)
    }
  })
})

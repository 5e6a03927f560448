import type { RowResult } from '@convlaws/laws'
import { describe, expect, test } from 'vitest'
import { applyExpectations, type Expectation, rowKey, signatureOf } from '../src/index.ts'
import { parseExpectations } from '../src/read.ts'
import { expectation as entry, failing, problem, rowWith } from './fixtures.ts'

const counterexample = failing.counterexample!
const today = '2026-11-24'
const verdictsOf = (rows: readonly RowResult[]) => rows.map(({ verdict }) => verdict)
const apply = (rows: readonly RowResult[], ...entries: readonly Expectation[]) =>
  applyExpectations(rows, entries, today)

describe('applyExpectations', () => {
  test('a failing row that is described becomes known, with reason and link', () => {
    const { rows, problems } = apply([failing], entry)
    expect(rows).toEqual([{ ...failing, verdict: 'known', reason: 'Rounds down. https://example.org/1' }])
    expect(problems).toEqual([])
  })

  test.each<[string, Expectation['when'] & object, boolean]>([
    ['strides =2 fits one of 2 and 1', { strides: '=2' }, true],
    ['strides >2 does not', { strides: '>2' }, false],
    ['a number', { batch: 1 }, true],
    ['a list of which one is enough', { batch: [2, '>=1'] }, true],
    ['a word', { paddingMode: 'zeros' }, true],
    ['another word', { dtype: 'float64' }, false],
    ['the spelling of a padding list', { padding: 'explicit' }, true],
    ['the numbers of a padding list', { padding: '>0' }, true],
    ['another spelling', { padding: 'same-*' }, false],
    ['the rank', { rank: 2 }, true],
    ['no bias', { bias: false }, true],
    ['a bias', { bias: true }, false],
    ['the domain', { domain: 'exact' }, true],
    ['another domain', { domain: 'real' }, false],
    ['another operation', { operation: '*Gradient' }, false],
  ])('when: %s', (_, when, fits) => {
    const { rows, problems } = apply([failing], { ...entry, when })
    expect(verdictsOf(rows)).toEqual([fits ? 'known' : 'failed'])
    expect(problems).toHaveLength(fits ? 0 : 1)
  })

  test('a passing row that is listed becomes an unexpected pass', () => {
    const { rows, problems } = apply([rowWith({ id: 'same-x' })], entry)
    expect(verdictsOf(rows)).toEqual(['unexpected-pass'])
    expect(problems).toEqual([])
  })

  test('skipped, blocked and vacuous rows stay, and an entry for them alone matches nothing', () => {
    const rows = (['skipped', 'blocked', 'vacuous'] as const).map((verdict) => rowWith({ id: 'same-x', verdict }))
    const applied = apply(rows, entry)
    expect(applied.rows).toEqual(rows)
    expect(applied.problems).toEqual(['expectation 1 (same-*): matches no failure; it must be removed'])
  })

  test('an entry without a row is a problem, unless only some laws were tried', () => {
    expect(apply([rowWith()], entry).problems).toHaveLength(1)
    expect(applyExpectations([rowWith()], [entry], today, { partial: true }).problems).toEqual([])
  })

  test('the last day still counts; after it the row fails and the entry is a problem', () => {
    expect(verdictsOf(apply([failing], { ...entry, until: today }).rows)).toEqual(['known'])
    const { rows, problems } = apply([failing], { ...entry, until: '2026-11-23' })
    expect(verdictsOf(rows)).toEqual(['failed'])
    expect(problems).toEqual(['expectation 1 (same-*): expired on 2026-11-23; it must be reviewed'])
  })

  test('another signature leaves the failure and is a problem', () => {
    const changed = { ...failing, verdict: 'errored' } as const
    const { rows, problems } = apply([changed], { ...entry, signature: signatureOf(failing) })
    expect(verdictsOf(rows)).toEqual(['errored'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(signatureOf(changed))
  })

  test('a signature may have *', () => {
    expect(verdictsOf(apply([failing], { ...entry, signature: '*/failed: *' }).rows)).toEqual(['known'])
    const either = ['*/flaky: *', '*/failed: *']
    expect(verdictsOf(apply([failing], { ...entry, signature: either }).rows)).toEqual(['known'])
  })

  describe('an entry that stores cases', () => {
    const other = rowWith({ id: 'same-x' })
    const stored = (row: string) => ({ row, descriptor: counterexample.descriptor, seed: 42, path: '17:0:3' })
    const storing: Expectation = { ...entry, cases: [stored(rowKey(failing))] }

    test('lists their rows only: another row of the same law may pass', () => {
      const { rows, problems } = apply([failing, other], storing)
      expect(verdictsOf(rows)).toEqual(['known', 'passed'])
      expect(problems).toEqual([])
    })
    test('describes a failure of a row that it does not list', () => {
      const { rows, problems } = apply([failing, { ...failing, id: 'same-y' }], storing)
      expect(verdictsOf(rows)).toEqual(['known', 'known'])
      expect(problems).toEqual([])
    })
    test('a listed row that passes is an unexpected pass, unless only some problems were tried', () => {
      const passing = rowWith({ id: failing.id })
      expect(verdictsOf(apply([passing], storing).rows)).toEqual(['unexpected-pass'])
      const narrow = applyExpectations([passing], [storing], today, { partial: true, narrow: true })
      expect(verdictsOf(narrow.rows)).toEqual(['passed'])
      expect(narrow.problems).toEqual([])
    })
    test('an entry behind another defect holds as long as its stored case fails as it says', () => {
      const behind: Expectation = { ...storing, when: { strides: '>2' } }
      expect(apply([failing], entry, behind).problems).toHaveLength(1)
      const deeper = { ...counterexample, problem: { ...problem, strides: [3, 1] } }
      const replayed = [{ ...failing, counterexample: deeper }]
      expect(applyExpectations([failing], [entry, behind], today, { replayed }).problems).toEqual([])
    })
    test('a row that is not there is a problem, unless only some laws were tried', () => {
      const more: Expectation = { ...entry, cases: [...storing.cases!, stored('renamed/forward/exact')] }
      expect(apply([failing], more).problems).toEqual([
        'expectation 1 (same-*): lists renamed/forward/exact, which is no row of the run',
      ])
      expect(applyExpectations([failing], [more], today, { partial: true }).problems).toEqual([])
    })
    test('a failure of another signature is no problem where another entry describes it', () => {
      const strict: Expectation = { ...storing, signature: '*/errored: *' }
      const { rows, problems } = apply([failing], strict, entry)
      expect(verdictsOf(rows)).toEqual(['known'])
      expect(problems).toEqual([])
    })
  })

  test('a page of the repository is a link', () => {
    const page = { ...entry, link: 'docs/findings/a-defect.md' }
    expect(parseExpectations([page])).toEqual([page])
    expect(apply([failing], page).rows[0]?.reason).toBe('Rounds down. docs/findings/a-defect.md')
  })

  test('an empty link excuses the row and is a problem', () => {
    const { rows, problems } = apply([failing], { ...entry, link: '' })
    expect(verdictsOf(rows)).toEqual(['known'])
    expect(problems).toHaveLength(1)
  })
})

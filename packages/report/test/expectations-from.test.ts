import { describe, expect, test } from 'vitest'
import { applyExpectations, type Expectation, expectationsFrom, rowKey, signatureOf } from '../src/index.ts'
import { parseExpectations } from '../src/read.ts'
import { counterexample as complete, expectation as entry, failing, problem, rowWith } from './fixtures.ts'

const counterexample = failing.counterexample!
const today = '2026-11-24'

describe('expectationsFrom', () => {
  test('one entry a failing row, with the options that the counterexample still has, and its case', () => {
    expect(expectationsFrom({ laws: [rowWith(), failing] })).toEqual([
      {
        law: failing.id,
        when: { operation: 'forward', domain: 'exact', strides: '>1', padding: '>0' },
        reason: counterexample.message,
        link: '',
        signature: signatureOf(failing),
        cases: [{ row: rowKey(failing), descriptor: counterexample.descriptor, seed: 42, path: '17:0:3' }],
      },
    ])
  })

  test('what is written describes the run it was written from, follows the schema, and lacks only links', () => {
    const other = {
      ...problem,
      groups: 2,
      dtype: 'float64',
      layout: 'channels-last',
      filterLayout: 'hwio',
      padding: 'same-lower',
      paddingMode: 'circular',
      orientation: 'convolution',
      dilations: [2, 1],
    } as const
    const laws = [
      failing,
      rowWith({ id: 'b', verdict: 'errored', counterexample: { ...counterexample, problem: other } }),
      rowWith({ id: 'c', verdict: 'timeout', reason: 'took 5000 ms' }),
      rowWith(),
    ]
    const written = parseExpectations(JSON.parse(JSON.stringify(expectationsFrom({ laws }))))
    const { rows, problems } = applyExpectations(laws, written, today)
    expect(rows.map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known', 'passed'])
    expect(problems.every((problem) => problem.includes('link')) && problems).toHaveLength(3)
  })

  test('an entry that stores cases is kept with the cases of this run, none of them flaky or with a past', () => {
    const old = { row: 'same-old/forward/exact', descriptor: '', seed: 1, path: '0' }
    const known: Expectation = { ...entry, cases: [old] }
    const laws = [
      failing,
      { ...failing, id: 'same-flaky', verdict: 'flaky' as const },
      { ...failing, id: 'same-past', counterexample: complete },
      { ...failing, id: 'same-old', verdict: 'known' as const },
    ]
    expect(expectationsFrom({ laws }, [known])).toEqual([
      {
        ...entry,
        cases: [{ row: rowKey(failing), descriptor: counterexample.descriptor, seed: 42, path: '17:0:3' }, old],
      },
    ])
  })

  test('an entry that names a case is kept, and so is the case', () => {
    const named = { row: rowKey(failing), descriptor: counterexample.descriptor }
    const entries: Expectation[] = [
      { ...entry, cases: [named] },
      { ...entry, law: 'behind-another', cases: [named] },
    ]
    expect(expectationsFrom({ laws: [failing] }, entries)).toEqual(entries)
  })

  describe('what a run did not try', () => {
    const passed = rowWith({ id: failing.id })
    const other = { id: 'same-x', operation: 'forward', domain: 'exact' } as const
    const stored = (row: Parameters<typeof rowKey>[0]) => ({
      ...{ row: rowKey(row), descriptor: counterexample.descriptor },
      ...{ seed: 7, path: '3' },
    })

    test('an entry stays that a row which was not run may show', () => {
      const entries = [entry, { ...entry, law: 'other' }, { ...entry, when: { operation: 'transposed' } }]
      expect(expectationsFrom({ laws: [passed] }, entries, { rows: [other] })).toEqual([entry])
    })

    test('a stored case of a row that was not run stays, and that of one that was run goes with its failure', () => {
      const storing: Expectation = { ...entry, cases: [stored(passed), stored(other)] }
      expect(expectationsFrom({ laws: [passed] }, [storing], { rows: [other] })).toEqual([
        { ...entry, cases: [stored(other)] },
      ])
      expect(expectationsFrom({ laws: [failing] }, [storing], { rows: [other] })[0]!.cases).toEqual([
        stored(other),
        { row: rowKey(failing), descriptor: counterexample.descriptor, seed: 42, path: '17:0:3' },
      ])
    })

    test('where only some problems were tried every entry and every case stays', () => {
      const entries: Expectation[] = [
        { ...entry, cases: [stored(passed)] },
        { ...entry, law: 'other' },
      ]
      expect(expectationsFrom({ laws: [passed] }, entries, { narrow: true })).toEqual(entries)
      expect(expectationsFrom({ laws: [failing] }, entries, { narrow: true })).toEqual(entries)
    })

    test('there a new case is named, since its path leads elsewhere, unless its descriptor is no problem of its row', () => {
      const cases = (row: typeof failing) => expectationsFrom({ laws: [row] }, [], { narrow: true })[0]!.cases
      expect(cases(failing)).toEqual([{ row: rowKey(failing), descriptor: counterexample.descriptor }])
      expect(cases({ ...failing, operation: 'transposed' })).toEqual([])
      const storing: Expectation = { ...entry, cases: [] }
      expect(expectationsFrom({ laws: [failing] }, [storing], { narrow: true })[0]!.cases).toEqual(cases(failing))
    })
  })

  test('an existing entry for a known row is kept as it is', () => {
    const { rows } = applyExpectations([failing], [entry], today)
    expect(expectationsFrom({ laws: rows }, [entry])).toEqual([entry])
    expect(expectationsFrom({ laws: [rowWith()] }, [entry])).toEqual([])
  })
})

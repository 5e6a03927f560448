import { verdicts } from '@convlaws/laws'
import { describe, expect, test } from 'vitest'
import { cellStates } from '../../src/index.ts'
import { matrixWords } from '../../src/messages/conformance-matrix-in.ts'
import {
  describeMatrix,
  initialMatrix,
  type MatrixState,
  parsePlace,
  passesText,
  placeText,
  reduceMatrix,
  viewMatrix,
} from '../../src/models/conformance-matrix.ts'
import { outcomeOf } from '../../src/models/conformance-matrix-cell.ts'
import { isOlder } from '../../src/models/conformance-matrix-column.ts'
import type { MatrixColumn } from '../../src/models/conformance-matrix-data.ts'
import { columnOf, data, reportOn, rowOf } from './fixtures.ts'

const viewOf = (query: string, state: Partial<MatrixState> = {}) =>
  viewMatrix({ ...initialMatrix, query, ...state }, data, matrixWords.en)
const lawsOf = (query: string) => viewOf(query).groups.flatMap(({ laws }) => laws.map(({ law }) => law.id))
const columnsOf = (query: string) => viewOf(query).columns.map(({ name }) => name)
const statesOf = (query: string, id: string) =>
  viewOf(query)
    .groups.flatMap(({ laws }) => laws)
    .find(({ law }) => law.id === id)
    ?.cells.map(({ state }) => state)

const all = ['output-size', 'agrees-with-definition', 'mirror', 'gradients-are-linear', 'float64-is-not-float32']

describe('cells', () => {
  test('show the worst verdict; a pass by the weaker bound and a missing row are states of their own', () => {
    expect(statesOf('', 'agrees-with-definition')).toEqual(['passed', 'failed', 'passed-normwise'])
    expect(statesOf('', 'mirror')).toEqual(['passed', 'known', 'errored'])
    expect(statesOf('', 'float64-is-not-float32')).toEqual(['skipped', 'skipped', 'skipped'])
    expect(statesOf('', 'gradients-are-linear')).toEqual(['passed', 'not-run', 'not-run'])
  })

  test('every verdict is drawn, and says whether the law is kept', () => {
    for (const verdict of verdicts) {
      expect(cellStates[verdict].glyph).not.toBe('')
      expect(['keeps', 'breaks', 'silent']).toContain(outcomeOf(verdict))
    }
  })

  test('count the rows that did not pass of those that are not skipped; the worst row comes first', () => {
    const cell = viewOf('')
      .groups.flatMap(({ laws }) => laws)
      .find(({ law }) => law.id === 'agrees-with-definition')?.cells[1]
    expect([cell?.bad, cell?.applicable]).toEqual([1, 2])
    expect(cell?.rows.map(({ verdict }) => verdict)).toEqual(['failed', 'passed'])
  })
})

describe('filters', () => {
  test('without one, everything is there in the order of the families', () => {
    expect(lawsOf('')).toEqual(all)
    expect(columnsOf('')).toEqual(['right', 'wrong', 'loose'])
  })

  test.each([
    ['status:failed', ['agrees-with-definition']],
    ['status:failed,errored', ['agrees-with-definition', 'mirror']],
    ['status:not-run', ['gradients-are-linear']],
    ['law:*-size', ['output-size']],
    ['law:output-size,mirror', ['output-size', 'mirror']],
    ['group:geometry,numbers', ['mirror', 'float64-is-not-float32']],
    ['operation:inputGradient', ['gradients-are-linear']],
    ['domain:real', ['agrees-with-definition']],
    ['is:disagreement', ['agrees-with-definition', 'mirror']],
    ['is:odd-one-out', ['agrees-with-definition', 'mirror']],
    ['is:odd-one-out status:errored', ['mirror']],
    ['it turns', ['mirror']],
    ['"it turns"', ['mirror']],
    ['"turns it"', []],
  ])('%s', (query, expected) => expect(lawsOf(query)).toEqual(expected))

  test('the odd one out stands against at least two: with one implementation fewer nobody is', () => {
    expect(lawsOf('is:odd-one-out implementation:right,wrong')).toEqual([])
    expect(lawsOf('is:disagreement implementation:right,wrong')).toEqual(['agrees-with-definition', 'mirror'])
  })

  test('rank and dtype choose the implementations that claim them, and the laws that are about them', () => {
    expect(columnsOf('rank:3')).toEqual(['loose'])
    expect(columnsOf('rank:1,3')).toEqual(['right', 'wrong', 'loose'])
    expect(columnsOf('dtype:float32')).toEqual(['right', 'wrong'])
    expect(lawsOf('dtype:float32')).not.toContain('float64-is-not-float32')
  })

  test('operation and domain choose the rows that a cell comes from', () => {
    expect(statesOf('domain:real', 'agrees-with-definition')).toEqual(['passed', 'passed', 'not-run'])
  })

  test('what is ignored is said; the rest of the query counts', () => {
    const view = viewOf('colour:red rank:9 law:mirror')
    expect(view.shown).toBe(1)
    expect(view.notes).toHaveLength(2)
    expect(view.notes[0]).toContain('colour:red')
    expect(view.notes[1]).toContain('1, 2, 3')
    expect(describeMatrix(view)).toContain('1 of 5 laws shown.')
  })

  test('the live region says when nothing is left', () => {
    expect(describeMatrix(viewOf('law:none'))).toBe('No law is left by this filter.')
    expect(describeMatrix(viewMatrix({ ...initialMatrix, query: 'law:none' }, data, matrixWords.ko))).toMatch(
      /없습니다/,
    )
  })

  test('states that occur are offered even where the filter hides them', () => {
    expect(viewOf('law:output-size').states).toEqual(viewOf('').states)
    expect(viewOf('law:output-size').counts).toMatchObject({ passed: 2, 'passed-normwise': 1, failed: 0 })
  })
})

describe('actions', () => {
  const local: MatrixColumn = {
    ...columnOf(reportOn('wrong', [rowOf('output-size', 'passed')])),
    key: 'local-wrong',
    local: true,
  }

  test('toggle and choose rewrite the query; choosing nothing clears the field', () => {
    const toggledOnce = reduceMatrix(initialMatrix, { type: 'toggle', field: 'status', value: 'failed' })
    expect(toggledOnce.query).toBe('status:failed')
    const chosen = reduceMatrix(toggledOnce, { type: 'choose', field: 'group', value: 'algebra' })
    expect(chosen.query).toBe('status:failed group:algebra')
    expect(reduceMatrix(chosen, { type: 'choose', field: 'group', value: null }).query).toBe('status:failed')
  })

  test('a report that is brought is the first column; bringing it again replaces it; removing it closes its cell', () => {
    const added = reduceMatrix(initialMatrix, { type: 'add', column: local })
    expect(viewMatrix(added, data, matrixWords.en).columns.map(({ column }) => column.key)).toEqual([
      'local-wrong',
      'right',
      'wrong',
      'loose',
    ])
    expect(reduceMatrix(added, { type: 'add', column: local }).local).toHaveLength(1)
    const open = reduceMatrix(added, { type: 'open', place: { law: 'mirror', column: 'local-wrong' } })
    expect(reduceMatrix(open, { type: 'remove', key: 'local-wrong' })).toEqual({ ...initialMatrix, open: null })
  })

  test('a law that only a brought report has gets a row, and is not run elsewhere', () => {
    const column = { ...local, report: { ...local.report, laws: [rowOf('a-law-of-tomorrow', 'passed')] } }
    const view = viewMatrix({ ...initialMatrix, query: 'law:a-law*', local: [column] }, data, matrixWords.en)
    expect(view.groups[0]?.laws[0]?.cells.map(({ state }) => state)).toEqual([
      'passed',
      'not-run',
      'not-run',
      'not-run',
    ])
  })

  test('a place survives as text; a cell that is not there is not open, and said', () => {
    const place = { law: 'a@b', column: 'local-x' }
    expect(parsePlace(placeText(place))).toEqual(place)
    expect(viewOf('', { open: { law: 'mirror', column: 'wrong' } }).open).not.toBeNull()
    const lost = viewOf('', { open: { law: 'mirror', column: 'gone' } })
    expect(lost.open).toBeNull()
    expect(lost.notes[0]).toContain('mirror@gone')
  })
})

describe('totals', () => {
  const countsOf = (passed: number, applicable: number, total: number) => {
    const column = data.columns[0]!
    return {
      ...column,
      report: { ...column.report, summary: { ...column.report.summary, laws: { passed, applicable, total } } },
    }
  }

  test('a share is never rounded up to 100 nor down to 0', () => {
    expect(passesText(countsOf(41, 44, 47), matrixWords.en)).toBe(
      'Passes 41 of 44 applicable laws, 93.1\u00a0% (3 not applicable)',
    )
    expect(passesText(countsOf(9999, 10000, 10000), matrixWords.en)).toContain('99.9\u00a0%')
    expect(passesText(countsOf(1, 10000, 10000), matrixWords.en)).toContain('0.1\u00a0%')
    expect(passesText(countsOf(44, 44, 44), matrixWords.en)).toContain('100\u00a0%')
    expect(passesText(countsOf(41, 44, 47), matrixWords.ko)).toBe('통과한 법칙: 41 / 44, 93.1% (미지원: 3)')
  })

  test('a report of an older suite says so; versions are compared by number', () => {
    expect(viewOf('').columns.map(({ olderSuite }) => olderSuite)).toEqual([undefined, undefined, '0.1.9'])
    expect([isOlder('0.9.0', '0.10.0'), isOlder('1.0.0', '0.10.0'), isOlder('1.0.0', '1.0.0')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('the run behind a column: what is not known is left out', () => {
    const labels = viewOf('').columns.map(({ facts }) => facts.map(({ label }) => label))
    expect(labels[2]).toContain('options')
    expect(labels[0]).not.toContain('options')
    expect(viewOf('').columns[0]?.facts).toContainEqual({ label: 'date', value: '2026-11-24' })
  })
})

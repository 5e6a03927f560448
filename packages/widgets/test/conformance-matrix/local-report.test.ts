import { describe, expect, test } from 'vitest'
import { compareColumn } from '../../src/models/conformance-matrix-comparison.ts'
import { mostRows, readReport } from '../../src/models/conformance-matrix-report.ts'
import { columnOf, data, reportOn, reports, rowOf, textOf } from './fixtures.ts'

const wrong = reports[1]!

describe('a report from a file', () => {
  test('is read back whole', () => {
    expect(readReport(textOf(wrong))).toEqual({ report: wrong })
  })

  test('its counts are made again from its rows', () => {
    const boasting = { ...wrong, verdict: 'conformant' as const, summary: reports[0]!.summary }
    expect(readReport(textOf(boasting))).toEqual({ report: wrong })
  })

  test('is refused with the place and the rule where it breaks the schema', () => {
    const old = { ...JSON.parse(textOf(wrong)), schemaVersion: 0 }
    const read = readReport(JSON.stringify(old))
    expect(read).toMatchObject({ refusal: { why: 'invalid' } })
    expect('refusal' in read && 'message' in read.refusal && read.refusal.message).toMatch(/schemaVersion is 0/)
  })

  test.each([
    ['not-json', '{'],
    ['invalid', 'null'],
    ['invalid', '{"laws":3}'],
    ['invalid', '[]'],
  ])('%s: %s', (why, text) => expect(readReport(text)).toMatchObject({ refusal: { why } }))

  test('has a limit of characters and of rows', () => {
    expect(readReport(' '.repeat(16 * 2 ** 20 + 1))).toEqual({ refusal: { why: 'too-large' } })
    const laws = Array.from({ length: mostRows + 1 }, () => null)
    expect(readReport(JSON.stringify({ laws }))).toEqual({ refusal: { why: 'too-many-rows' } })
  })
})

describe('compared with the published report', () => {
  test('rows are told apart by what changed', () => {
    const local = columnOf(
      reportOn('wrong', [
        rowOf('output-size', 'failed'),
        rowOf('agrees-with-definition', 'passed'),
        rowOf('mirror', 'failed'),
        rowOf('locality', 'passed'),
      ]),
    )
    const { published, rows } = compareColumn(local, data.columns)
    expect(published?.key).toBe('wrong')
    const keys = Object.fromEntries(Object.entries(rows).map(([kind, all]) => [kind, all.map(({ key }) => key)]))
    expect(keys).toEqual({
      newFailures: ['output-size/forward/exact', 'mirror/forward/exact'],
      mended: ['agrees-with-definition/forward/exact'],
      otherwise: [],
      appeared: ['locality/forward/exact'],
      vanished: ['agrees-with-definition/forward/real', 'float64-is-not-float32/forward/exact'],
    })
  })

  test('without a published report of that name there is nothing to compare', () => {
    const { published, rows } = compareColumn(columnOf(reportOn('mine', [rowOf('mirror', 'failed')])), data.columns)
    expect(published).toBeUndefined()
    expect(Object.values(rows).flat()).toEqual([])
  })
})

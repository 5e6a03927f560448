import { type RowResult, verdicts } from '@convlaws/laws'
import { ConvError, type ConvProblem } from '@convlaws/spec'
import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { decodeNumber, encodeNumber, encodeReport, encodeRow, encodeTensor, type RowJson } from '../src/index.ts'
import { decodeReport, decodeRow, decodeTensor } from '../src/read.ts'
import { counterexample, problem, reportWith, rowWith } from './fixtures.ts'

const parameters = { seed: Number(process.env.CONVLAWS_SEED) }
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const full = rowWith({
  verdict: 'failed',
  worstRatio: Number.POSITIVE_INFINITY,
  effectiveBits: 23.5,
  reason: 'a reason',
  counterexample,
  cause: ['strides > 1'],
  diagnosis: [{ fault: 'drops-the-last-tap', agreed: 12, of: 12 }],
})

describe('encodeNumber', () => {
  test.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [-0, '-0'],
    [0, 0],
    [5e-324, 5e-324],
  ])('%s is %s', (value, json) => expect(encodeNumber(value)).toBe(json))

  test('every double comes back bit for bit', () => {
    fc.assert(
      fc.property(fc.double(), (value) => Object.is(decodeNumber(throughText(encodeNumber(value)) as never), value)),
      parameters,
    )
  })
})

describe('encodeTensor', () => {
  const arrays = fc.oneof(fc.float32Array(), fc.float64Array())

  test('every tensor comes back with its type and its bits, whatever the dtype of its problem', () => {
    fc.assert(
      fc.property(arrays, fc.constantFrom('float32' as const, 'float64' as const), (data, dtype) => {
        const back = decodeTensor(throughText(encodeTensor({ shape: [data.length], data }, dtype)) as never, dtype)
        expect(back.data.constructor).toBe(data.constructor)
        expect(back.shape).toEqual([data.length])
        expect([...back.data].every((value, place) => Object.is(value, data[place]))).toBe(true)
      }),
      parameters,
    )
  })

  test('dtype is written only where it is not the problem’s', () => {
    const tensor = { shape: [1], data: Float64Array.of(1) }
    expect(encodeTensor(tensor, 'float64')).toEqual({ shape: [1], data: [1] })
    expect(encodeTensor(tensor, 'float32')).toEqual({ shape: [1], data: [1], dtype: 'float64' })
  })

  test('a view is written, not its buffer', () => {
    const view = new Float32Array([1, 2, 3, 4]).subarray(1, 3)
    expect(encodeTensor({ shape: [2], data: view }, 'float32').data).toEqual([2, 3])
  })
})

describe('encodeReport', () => {
  test('a report with every field comes back as it was', () => {
    const report = reportWith([full, rowWith({ verdict: 'skipped', reason: 'not observable' })], {
      shard: { index: 1, count: 2 },
      implementation: {
        name: 'subject',
        version: '1',
        homepage: 'https://example.org/',
        capabilities: { accuracy: 'normwise', growth: 8, groups: 'any', ranks: [3], repeatable: false },
        options: { backend: 'wasm' },
      },
    })
    expect(decodeReport(throughText(encodeReport(report)))).toEqual(report)
  })

  test('a row with any verdict and any figures comes back as it was', () => {
    const figure = fc.double()
    const row = fc.record({
      verdict: fc.constantFrom(...verdicts),
      worstRatio: fc.option(figure),
      effectiveBits: figure,
      runs: fc.nat(),
      reason: fc.string(),
    })
    fc.assert(
      fc.property(row, (change) => {
        expect(decodeRow(throughText(encodeRow(rowWith(change))))).toEqual(rowWith(change))
      }),
      parameters,
    )
  })

  test('a problem that breaks a constraint comes back as it was', () => {
    const broken: ConvProblem = { ...problem, strides: [Number.NaN, -0], inputSize: [1.5], dtype: 'float16' as never }
    const row = rowWith({ verdict: 'failed', counterexample: { ...counterexample, problem: broken, calls: [] } })
    expect(decodeRow(throughText(encodeRow(row)))).toEqual(row)
  })

  test('the fields of a row in JSON are those of a row', () => {
    expectTypeOf<keyof RowJson>().toEqualTypeOf<keyof RowResult>()
  })
})

describe('decodeReport', () => {
  const refusal = (json: unknown): unknown => {
    try {
      return decodeReport(json)
    } catch (error) {
      return error
    }
  }

  test.each([
    ['no report at all', null, 'report is null'],
    ['another version', { ...encodeReport(reportWith([])), schemaVersion: 2 }, 'report.schemaVersion is 2'],
    [
      'an unknown verdict',
      { ...encodeReport(reportWith([])), laws: [{ ...encodeRow(full), verdict: 'ok' }] },
      'report.laws[0].verdict is "ok"',
    ],
    [
      'a word for a number',
      { ...encodeReport(reportWith([])), laws: [{ ...encodeRow(full), worstRatio: 'nan' }] },
      'report.laws[0].worstRatio is "nan"',
    ],
  ])('%s is refused with its place and value', (_, json, beginning) => {
    const error = refusal(json)
    expect(ConvError.isInstance(error) && error.code).toBe('invalid-report')
    expect((error as Error).message.startsWith(beginning)).toBe(true)
  })

  test('unknown fields are left out', () => {
    const json = { ...encodeReport(reportWith([])), later: 1 }
    expect(decodeReport(json)).toEqual(reportWith([]))
  })
})

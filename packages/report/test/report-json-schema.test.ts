import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { encodeReport } from '../src/index.ts'
import { reportJsonSchema } from '../src/read.ts'
import { counterexample, reportWith, rowWith } from './fixtures.ts'

const file: object = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'))

describe('report.schema.json', () => {
  const validate = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true }).compile(file)
  const good = () =>
    JSON.parse(JSON.stringify(encodeReport(reportWith([rowWith({ verdict: 'failed', counterexample })]))))

  test('is current; pnpm --filter @convlaws/report schema writes it', () => expect(file).toEqual(reportJsonSchema()))

  test('accepts a report with a counterexample', () => expect(validate(good()) || validate.errors).toBe(true))

  test.each([
    ['a verdict that does not exist', (report: ReturnType<typeof good>) => (report.laws[0].verdict = 'ok')],
    [
      'a tensor with null for a number',
      (report: ReturnType<typeof good>) => (report.laws[0].counterexample.lhs.data[0] = null),
    ],
    ['a missing seed', (report: ReturnType<typeof good>) => delete report.seed],
    ['a count that is no integer', (report: ReturnType<typeof good>) => (report.coverage.pairs.covered = 0.5)],
  ])('refuses %s', (_, damage) => {
    const report = good()
    damage(report)
    expect(validate(report)).toBe(false)
  })
})

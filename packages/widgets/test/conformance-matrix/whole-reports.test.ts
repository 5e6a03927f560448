import { afterEach, expect, test, vi } from 'vitest'
import { wholeReports } from '../../src/elements/conformance-matrix-reports.ts'
import { reports, textOf } from './fixtures.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('why a report did not come is said once; asked for again, it is fetched again', async () => {
  let fetched = 0
  vi.stubGlobal('fetch', async () => {
    fetched++
    return fetched === 1 ? new Response('', { status: 503 }) : new Response(textOf(reports[0]!))
  })
  let arrived: () => void = () => {}
  const whole = wholeReports(
    (key) => `/reports/${key}.json`,
    () => arrived(),
  )
  const next = () =>
    new Promise<void>((resolve) => {
      arrived = resolve
    })
  const first = next()
  expect(whole.of('right')).toBe('loading')
  await first
  expect(whole.of('right')).toEqual({ failed: '503 /reports/right.json' })
  const second = next()
  expect(whole.of('right')).toBe('loading')
  await second
  expect(whole.of('right')).toMatchObject({ implementation: { name: 'right' } })
  expect(fetched).toBe(2)
})

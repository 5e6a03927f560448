import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { threeDigits } from '../../src/report/number-text.ts'
import { plots } from '../../src/report/plots.ts'
import { reportSchema } from '../../src/report/report-schema.ts'
import { NoReport, partialName, readReport, writePartial, writeReport } from '../../src/report/write-report.ts'
import { denseMeasurement, fixture } from './fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a report follows its schema; one of another version does not', () => {
  expect(reportSchema.parse(JSON.parse(JSON.stringify(fixture)))).toEqual(fixture)
  expect(reportSchema.safeParse({ ...fixture, version: 2 }).success).toBe(false)
  expect(reportSchema.safeParse({ ...fixture, surprise: 1 }).success).toBe(false)
})

test('what is written reads back, and leaves alone what was kept of another run', () => {
  writePartial({ ...fixture, complete: false }, folder)
  expect(readReport(join(folder, partialName)).complete).toBe(false)
  const files = writeReport(fixture, folder)
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
    'results.json',
    'results.md',
    'resnet-50@224.svg',
    'mobilenetv2@224.svg',
  ])
  expect(readReport(join(folder, 'results.json'))).toEqual(fixture)
  expect(existsSync(join(folder, partialName))).toBe(true)
  expect(readFileSync(join(folder, 'results.md'), 'utf8')).toBe(markdown(fixture, plots(fixture)))
})

test('a file that is no report is refused with the reason', () => {
  const path = join(folder, 'x.json')
  expect(() => readReport(path)).toThrow(NoReport)
  writeFileSync(path, '{"schema":"other"}')
  expect(() => readReport(path)).toThrow(/schema/)
})

test('the page says which attempt a process was, where one before was noisy', () => {
  const [process] = fixture.processes
  const pageOf = (attempt: number) => markdown({ ...fixture, processes: [{ ...process!, attempt }] }, plots(fixture))
  expect(pageOf(3)).toContain('- One thread: 12 s, attempt 3, as those before were noisy.')
  expect(pageOf(1)).toContain('- One thread: 12 s. ')
})

test('the page says where we lose, what is wrong and skipped, and that the run was noisy', () => {
  const page = markdown(fixture, plots(fixture))
  const loss = page.split('## Where we lose')[1]!.split('## ')[0]!
  expect(loss).toContain('| resnet-50@224/c2-3x3 64→64, 56×56 | forward | 1 | tfjs-wasm | 0.800 (0.800–0.800) |')
  expect(loss).not.toContain('onnxruntime-web |')
  expect(loss).not.toContain('tfjs-cpu')
  expect(page).toContain('**Noisy')
  expect(page).toContain(
    'tfjs-cpu, wrong: resnet-50@224/c2-3x3 64→64, 56×56 forward, one thread: element [0, 0, 0, 0] is 1; it must be 2',
  )
  expect(page).toContain('tfjs-cpu, skipped: mobilenetv2@224/dw1')
  expect(page).toContain('not loaded: im2col-winograd: not there')
})

test('a row has our time and share of the ceiling, and everyone with the ratio', () => {
  const page = markdown(fixture, plots(fixture))
  expect(page).toContain(
    '| c2-3x3 64→64, 56×56 | 0.231 | 5.00 | 90 % | 46.2 | 51.3 (0.900×) | 11.6 (4.00×) | 57.8 (0.800×) | wrong | 116 (0.400×) |',
  )
})

test('a page without a loss says so; an interrupted one says that', () => {
  const entries = denseMeasurement.entries.filter(({ id }) => id !== 'tfjs-wasm')
  const page = markdown({ ...fixture, complete: false, measurements: [{ ...denseMeasurement, entries }] }, [])
  expect(page).toContain('Nowhere in this run')
  expect(page).toContain('**Interrupted')
})

test('a plot has a named and labelled bar for each right answer, on one logarithmic scale', () => {
  const [{ svg, alt, net }] = plots(fixture) as [ReturnType<typeof plots>[number]]
  const { document } = parseHTML(svg)
  expect(net).toBe('ResNet-50@224')
  expect(alt).toContain('ResNet-50@224')
  const texts = [...document.querySelectorAll('text')].map((text) => text.textContent)
  for (const text of [
    'c2-3x3 64→64, 56×56',
    'im2col',
    'onnxruntime-web',
    'tfjs-wasm',
    'onnxruntime-node',
    '46.2',
    '11.6',
  ]) {
    expect(texts).toContain(text)
  }
  // Wrong answers and ways of ours that answer another question are not drawn.
  expect(texts).not.toContain('tfjs-cpu')
  expect(texts).not.toContain('im2col-resident')
  const widths = (name: string) =>
    [...document.querySelectorAll(`g.${name} rect`)].map((bar) => Number(bar.getAttribute('width')))
  const [ours] = widths('ours') as [number]
  const [web, wasm] = widths('peer') as [number, number]
  // Equal ratios are equal distances: log(57.75/46.2) to log(46.2/11.55).
  expect((wasm - ours) / (ours - web)).toBeCloseTo(Math.log(57.75 / 46.2) / Math.log(46.2 / 11.55), 6)
  expect(widths('native')).toHaveLength(1)
})

test('layers of equal channels and size have bars of their own', () => {
  const wider = { ...denseMeasurement, line: denseMeasurement.line.replace('filter3x3', 'filter5x5') }
  const [{ svg }] = plots({ ...fixture, measurements: [denseMeasurement, wider] }) as [ReturnType<typeof plots>[number]]
  const { document } = parseHTML(svg)
  const texts = [...document.querySelectorAll('text')].map((text) => text.textContent)
  expect(texts).toEqual(expect.arrayContaining(['c2-3x3 64→64, 56×56', 'c2-3x3 64→64, 56×56 (2)']))
  expect(texts.filter((text) => text === '46.2')).toHaveLength(2)
})

test('a plot has colours for light and dark pages', () => {
  const [{ svg }] = plots(fixture) as [ReturnType<typeof plots>[number]]
  expect(svg).toContain('prefers-color-scheme: dark')
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
})

test.each([
  [0.01234, '0.0123'],
  [1, '1.00'],
  [45.67, '45.7'],
  [789.4, '789'],
  [12345, '12345'],
  [0, '0'],
])('%f is written as %s', (value, expected) => {
  expect(threeDigits(value)).toBe(expected)
})

import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { adapters } from '@convlaws/adapters'
import { endpointBadge } from '@convlaws/report'
import { cellStates, messagesIn } from '@convlaws/widgets'
import { expect, test } from 'vitest'
import { findings } from '../../src/matrix/findings.ts'
import { matrixData } from '../../src/matrix/matrix-data.ts'
import { published } from '../../src/matrix/published.ts'
import { matrixSentence } from '../../src/matrix/sentence.ts'
import { badgeSnippets } from '../../src/matrix/snippets.ts'
import { texts } from '../../src/matrix/texts.ts'

const adapterSources = fileURLToPath(new URL('../../../../packages/adapters/src/', import.meta.url))

test('every adapter of the catalogue has a published report, named as on the command line', () => {
  const keys = published.map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['reference', ...adapters.map(({ name }) => name)]))
  expect(published.every(({ key, report }) => report.implementation.name === key)).toBe(true)
  expect(keys[0]).toBe('reference')
})

test('every row of a published report is of a law of this suite', () => {
  const known = new Set(matrixData.laws.map(({ id }) => id))
  const unknown = published.flatMap(({ key, report }) =>
    report.laws.filter(({ id }) => !known.has(id)).map(({ id }) => `${key}: ${id}`),
  )
  expect(unknown).toEqual([])
})

test('what the page of the matrix loads is less than a megabyte before compression', () => {
  expect(JSON.stringify(matrixData).length).toBeLessThan(1e6)
})

test('the sentence counts a known failure as a broken law', () => {
  const reports = published.map(({ report }) => report)
  const broken = reports.filter(({ summary }) => summary.rows.known > 0)
  expect(broken.length).toBeGreaterThan(0)
  const clean =
    reports.length -
    reports.filter(({ summary: { rows } }) => rows.known + rows.failed + rows.errored + rows.timeout + rows.flaky > 0)
      .length
  expect(matrixSentence(reports, 'en')).toContain(`${clean} of them keep every law`)
})

test('findings link to each other as pages, and know the reports that show them', async () => {
  const all = await findings((id) => `/findings/${id}/`)
  expect(all.length).toBeGreaterThan(10)
  expect(all.map(({ html }) => html).join('')).not.toMatch(/href="[\w-]+\.md/)
  expect(all.map(({ html }) => html).join('')).not.toContain('<h1')
  const seen = all.find(({ id }) => id === 'tfjs-wasm-same-padding-underflows')
  expect(seen?.shownBy.map(({ implementation }) => implementation.key)).toEqual(['tfjs-wasm'])
  expect(seen?.libraries).toEqual(['@tensorflow/tfjs-backend-wasm 4.22.0'])
})

test('a badge says how many laws are kept; its snippets hold the address of its data', () => {
  const { report } = published[0]!
  const { passed, applicable } = report.summary.laws
  expect(endpointBadge(report)).toMatchObject({
    schemaVersion: 1,
    label: 'convlaws',
    message: `${passed}/${applicable} laws`,
  })
  const snippets = badgeSnippets('x', 'https://example.org/badges/x.json', 'https://example.org/implementations/x/')
  for (const { code } of Object.values(snippets)) {
    expect(code).toContain('https://img.shields.io/endpoint?url=https%3A%2F%2Fexample.org%2Fbadges%2Fx.json')
    expect(code).toContain('https://example.org/implementations/x/')
  }
})

test('why a row has no verdict is said in Korean, unless an adapter says it in its own words', () => {
  const { suiteText } = messagesIn('ko')
  const claims = globSync('**/*.ts', { cwd: adapterSources })
    .map((file) => readFileSync(`${adapterSources}${file}`, 'utf8'))
    .join('\n')
  const bare = (text: string) => text.replaceAll(/[\\'"`]/g, '')
  const english = published.flatMap(({ report }) =>
    report.laws.flatMap(({ verdict, reason = '' }) =>
      ['skipped', 'blocked', 'vacuous'].includes(verdict) && suiteText(reason) === reason ? [reason] : [],
    ),
  )
  expect([...new Set(english)].filter((reason) => !bare(claims).includes(bare(reason).slice(0, 30)))).toEqual([])
})

test.each(['en', 'ko'] as const)('in %s, states that are no verdict are explained by their words', (locale) => {
  const { how } = texts[locale].matrix
  for (const state of ['skipped', 'blocked'] as const) expect(how).toContain(`‘${cellStates[state].word[locale]}’`)
})

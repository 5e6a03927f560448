import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { matrixWords } from '../../src/messages/conformance-matrix-in.ts'
import { initialMatrix, type MatrixState, viewMatrix } from '../../src/models/conformance-matrix.ts'
import { renderCellDetails } from '../../src/render/conformance-matrix-details-html.ts'
import { renderConformanceMatrix } from '../../src/render/conformance-matrix-html.ts'
import { rowAnchor } from '../../src/render/conformance-matrix-links.ts'
import { renderRow, renderRowTitle, rowName } from '../../src/render/conformance-matrix-row-html.ts'
import { renderLinkedText } from '../../src/render/linked-text.ts'
import { renderReason } from '../../src/render/reason-html.ts'
import { markup } from '../fixtures.ts'
import { columnOf, data, reportOn, reports, rowOf } from './fixtures.ts'

const links = { pages: '/base/ko/' }
const htmlOf = (state: Partial<MatrixState> = {}, live = true, from = data) =>
  renderConformanceMatrix(viewMatrix({ ...initialMatrix, ...state }, from, matrixWords.en), {
    id: 'matrix',
    links,
    live,
  })
const pageOf = (html: string) => parseHTML(`<!doctype html><body>${html}</body>`).document

describe('the table', () => {
  const page = pageOf(htmlOf())

  test('has a caption, headers with scope, and a row for each law', () => {
    expect(page.querySelector('caption')?.textContent).toBe('5 laws × 3 implementations')
    expect([...page.querySelectorAll('thead th')].every((th) => th.getAttribute('scope') === 'col')).toBe(true)
    expect(page.querySelectorAll('tbody th[scope=rowgroup]')).toHaveLength(5)
    expect(page.querySelectorAll('tbody th[scope=row]')).toHaveLength(5)
  })

  test('a cell says its state in words and leads to the law in the page of the implementation', () => {
    const cell = page.querySelector('[data-cell="agrees-with-definition@wrong"]')
    expect(cell?.getAttribute('href')).toBe('/base/ko/implementations/wrong/#law-agrees-with-definition')
    expect(cell?.getAttribute('aria-label')).toBe('failed, 1 of 2 rows did not pass, agrees-with-definition, wrong')
  })

  test('is one stop of the tab key where a script moves within it, and plain links otherwise', () => {
    expect(page.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1)
    expect(pageOf(htmlOf({}, false)).querySelectorAll('[data-cell][tabindex="-1"]')).toHaveLength(0)
  })

  test('states that are pressed and fields that are chosen show the query', () => {
    const filtered = pageOf(htmlOf({ query: 'status:failed group:definition' }))
    expect(filtered.querySelector('[data-toggle=status][data-value=failed]')?.getAttribute('aria-pressed')).toBe('true')
    expect(filtered.querySelector('[data-choose=group] [selected]')?.getAttribute('value')).toBe('definition')
    expect(filtered.querySelector('[data-choose=domain] [value=exact]')?.textContent).toBe('small integers')
    expect(filtered.querySelector('[name=q]')?.getAttribute('value')).toBe('status:failed group:definition')
  })

  test('without a law left, it says so', () => {
    expect(pageOf(htmlOf({ query: 'law:none' })).querySelector('table')).toBeNull()
  })
})

describe('details of a cell', () => {
  test('statement, drawn counterexample, command; a finding and an issue are links', () => {
    const law = data.laws.find(({ id }) => id === 'mirror')!
    const column = data.columns[1]!
    const html = renderCellDetails(
      { law, column, rows: reports[1]!.laws.filter(({ id }) => id === 'mirror') },
      { report: column.report, adapter: column.adapter, words: matrixWords.en, links },
    )
    const page = pageOf(html)
    expect(page.querySelector('.cl-statement')?.textContent).toBe(law.statement)
    expect(page.querySelectorAll('.cl-counterexample table').length).toBeGreaterThan(0)
    expect(page.querySelector('.cl-command')?.textContent).toBe(
      'npx convlaws check builtin:wrong --law mirror --operation forward --domain exact --seed 42 --path 3:0',
    )
    expect(page.querySelector('a[href="/base/ko/findings/it-turns/"]')?.textContent).toBe('it-turns')
  })
})

describe('a row', () => {
  const { report } = columnOf(reports[0]!)
  const context = { report, adapter: 'builtin:reference', words: matrixWords.ko, links }
  const skipped = rowOf('mirror', 'skipped', { domain: 'special', reason: 'only one layout is claimed' })

  test('is named in the language of the words', () => {
    const page = pageOf(`<p>${renderRowTitle(skipped, context)}</p>`)
    expect(page.querySelector('p')?.textContent).toBe('미지원 정방향 · NaN과 무한대')
    expect(rowName(skipped, matrixWords.en)).toBe('forward · NaN and infinity')
  })

  test('says what the suite says in that language, and marks what others say as English', () => {
    expect(pageOf(renderRow(skipped, context)).querySelector('p')?.innerHTML).toBe('지원하는 배치 순서가 하나뿐임')
    const other = { ...skipped, reason: 'no kernel is registered' }
    expect(pageOf(renderRow(other, context)).querySelector('p')?.innerHTML).toBe(
      '<span lang="en">no kernel is registered</span>',
    )
  })
})

describe('text of a report', () => {
  test('only http(s) addresses are links', () => {
    expect(renderLinkedText('see https://example.org/a?b=1&c=2.')).toBe(
      'see <a href="https://example.org/a?b=1&amp;c=2.">https://example.org/a?b=1&amp;c=2.</a>',
    )
    expect(renderLinkedText('javascript:alert(1) data:text/html,x')).not.toContain('<a')
    expect(renderReason('docs/findings/../../x.md', links, matrixWords.en)).not.toContain('<a')
  })

  test('markup anywhere in it stays text', () => {
    const evil = reportOn(
      markup,
      [
        rowOf('mirror', 'failed', {
          reason: markup,
          cause: [markup],
          diagnosis: [{ fault: markup, agreed: 1, of: 1 }],
        }),
        rowOf(markup, 'failed', { reason: 'javascript:alert(1)' }),
      ],
      {
        implementation: {
          name: markup,
          version: markup,
          homepage: 'javascript:alert(1)',
          capabilities: {},
          options: { [markup]: markup },
        },
        environment: { runtime: markup, platform: markup, cpu: markup, features: [markup] },
        suite: { version: '0.0.1', fastCheck: markup },
      },
    )
    const column = { ...columnOf(evil), key: 'local-evil', local: true as const }
    const page = pageOf(htmlOf({ local: [column] }))
    const law = { ...data.laws[0]!, id: markup, source: [] }
    const details = pageOf(
      renderCellDetails(
        { law, column, rows: evil.laws, note: markup },
        { report: evil, adapter: markup, words: matrixWords.en, links },
      ),
    )
    for (const each of [page, details]) {
      expect(each.querySelectorAll('script, img, iframe')).toHaveLength(0)
      expect(
        [...each.querySelectorAll('a')].filter((a) => /^(javascript|data):/i.test(a.getAttribute('href') ?? '')),
      ).toEqual([])
      expect(
        [...each.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))),
      ).toEqual([])
    }
    expect(page.querySelector('th.cl-local')?.textContent).toContain(`<script>alert('1')</script>`)
  })

  test('an anchor holds nothing that an address would have to escape', () => {
    expect(rowAnchor(rowOf(markup, 'failed'))).toMatch(/^[\w-]+$/)
  })
})

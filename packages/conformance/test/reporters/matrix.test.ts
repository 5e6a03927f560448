import { describe, expect, test } from 'vitest'
import { matrixOf } from '../../src/reporters/matrix/matrix.ts'
import { matrixSentence } from '../../src/reporters/matrix/matrix-sentence.ts'
import { type MatrixReporterName, matrixReporters } from '../../src/reporters/reporters.ts'
import { renderContext, report, rows, subjects } from './fixtures.ts'

describe('matrixOf', () => {
  const laws = matrixOf(subjects)
  const cellsOf = (id: string) => laws.find((law) => law.id === id)!.cells

  test('has every law of every report once, by family', () => {
    expect(laws.map(({ id }) => id).sort()).toEqual([...new Set(rows.map(({ id }) => id))].sort())
    expect(laws.map(({ family }) => family)).toEqual([
      'shape',
      'definition',
      'geometry',
      'geometry',
      'structure',
      'gradients',
      'numbers',
      'conduct',
      'conduct',
      'conduct',
    ])
  })

  test('a cell is the worst of its rows, leads to it, and counts those that did not pass', () => {
    expect(cellsOf('dilation-is-zero-insertion')[0]).toEqual({ state: 'failed', bad: 2, applicable: 2, row: rows[3] })
    expect(cellsOf('agrees-with-definition')[0]).toEqual({
      state: 'unexpected-pass',
      bad: 1,
      applicable: 2,
      row: rows[2],
    })
  })

  test('passed by the weaker bound, skipped and not run are three things', () => {
    expect(cellsOf('output-size')[1]!.state).toBe('passed-normwise')
    expect(cellsOf('input-gradient-is-adjoint')[1]).toEqual({ state: 'skipped', bad: 0, applicable: 0 })
    expect(cellsOf('results-stay')[3]).toEqual({ state: 'not-run', bad: 0, applicable: 0 })
  })
})

describe.each(Object.keys(matrixReporters) as MatrixReporterName[])('%s', (name) => {
  test.each(['en', 'ko'] as const)('renders every state in %s, and no report at all', (lang) => {
    const render = matrixReporters[name]
    expect(render(subjects, { ...renderContext, lang })).not.toMatch(/undefined|\[object/)
    expect(render([], { ...renderContext, lang })).not.toMatch(/undefined|\[object/)
  })

  test('has each law, each implementation, and what is wrong with its expectations', () => {
    const text = matrixReporters[name](subjects, renderContext)
    // On a terminal, laws that nobody breaks are only counted.
    const unbroken = name === 'pretty' ? ['output-size', 'input-gradient-is-adjoint'] : []
    for (const { id } of rows) expect(text.includes(id)).toBe(!unbroken.includes(id))
    expect(text).toContain('winograd 0.9.0')
    expect(text).toContain('matches no failure')
  })

  test('control characters do not reach a terminal', () => {
    expect(matrixReporters[name](subjects, renderContext)).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})

describe('pretty', () => {
  test('one line a law, with a glyph and a count in the column of each implementation', () => {
    const line = matrixReporters
      .pretty(subjects, renderContext)
      .split('\n')
      .find((text) => text.startsWith('  dilation'))
    expect(line).toMatch(/^ {2}dilation-is-zero-insertion +✗2 +– +✗2 +–$/)
  })

  test('ten implementations fit 80 columns', () => {
    const ten = Array.from({ length: 10 }, (_, place) => subjects[place % 2]!)
    const table = matrixReporters.pretty(ten, { ...renderContext, width: 80 }).split('\n')
    const cells = table.filter((text) => text.startsWith('  ') || text.startsWith('law '))
    expect(cells.length).toBeGreaterThan(5)
    expect(cells.filter((text) => text.length > 80)).toEqual([])
  })

  test('one sentence says how many conform, and how many laws are broken', () => {
    expect(matrixSentence(subjects, 'en')).toBe(
      'Of 4 implementations 2 conform, known failures aside; 7 laws are broken by at least one.',
    )
  })
})

describe('markdown', () => {
  test('every row of the table has as many cells as there are implementations, and one', () => {
    const lines = matrixReporters
      .markdown(subjects, renderContext)
      .split('\n')
      .filter((text) => text.startsWith('| '))
    expect(new Set(lines.map((text) => text.replaceAll('\\|', '').split('|').length))).toEqual(
      new Set([subjects.length + 3]),
    )
  })
})

describe('html', () => {
  const text = matrixReporters.html(subjects, renderContext)
  test('every link inside the page leads somewhere, and no two places share a name', () => {
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...text.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target)
    expect(targets.length).toBeGreaterThan(20)
    for (const target of targets) expect(ids).toContain(target)
  })
  test('is a table with caption and scopes, and names make no markup', () => {
    expect(text).toContain('<caption>10 laws × 4 implementations</caption>')
    expect(text).toContain('<th scope="col">')
    expect(text).not.toContain('<img')
    expect(text).not.toContain('href="javascript')
  })
  test('rows that did not pass stand below their implementation', () => {
    const shown = report.laws.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped').length
    expect(text.match(/<details id="s1\//g)).toHaveLength(shown)
    expect(text.match(/<details id="s2\//g)).toBeNull()
  })
})

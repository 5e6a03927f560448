import { failures, verdicts } from '@convlaws/laws'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { badge } from '../../src/reporters/badge.ts'
import { reporters } from '../../src/reporters/reporters.ts'
import { context, goodReport, hostile, report, reportWith, rows } from './fixtures.ts'

const failing = rows.filter(({ verdict }) => failures.includes(verdict))

describe('github', () => {
  const lines = reporters.github(report, context).trimEnd().split('\n')
  test('every line is a command; text cannot begin one', () => {
    expect(lines.filter((text) => !/^::(error|warning|notice) title=[^:,]*::/.test(text))).toEqual([])
  })
  test('an error for each failure and problem, a warning for each vacuous row, a notice', () => {
    const count = (name: string) => lines.filter((text) => text.startsWith(`::${name} `)).length
    expect([count('error'), count('warning'), count('notice')]).toEqual([failing.length + 1, 1, 1])
  })
})

describe('markdown', () => {
  const text = reporters.markdown(report, context)
  test('names make no markup', () => {
    const shown = text
      .replace(/^(```+)[\s\S]*?^\1$/gm, '')
      .replace(/(`+)[^`](.*?[^`])?\1(?!`)/g, '')
      .replace(/\\./g, '')
      .replace(/\]\(<https:[^>]*>\)/g, '')
    expect(shown).toContain('img src=x')
    expect(shown).not.toMatch(/[<>`]|\]\(javascript/)
  })
  test('every row of a table has as many cells as its head', () => {
    const cells = text
      .split('\n')
      .filter((row) => row.startsWith('| '))
      .map((row) => row.replaceAll('\\|', '').split('|').length)
    expect(new Set(cells)).toEqual(
      new Set([
        7,
        rows.map(({ verdict }) => verdict).filter((one, place, all) => all.indexOf(one) === place).length + 2,
      ]),
    )
  })
})

describe('junit', () => {
  const parse = (given: string) => {
    const problems: string[] = []
    const document = new DOMParser({
      onError: (level, message) => problems.push(`${level}: ${message}`),
    }).parseFromString(given, 'text/xml')
    return { document, problems }
  }
  const { document, problems } = parse(reporters.junit(report, context))
  const count = (name: string) => document.getElementsByTagName(name).length

  test('is well-formed XML, also with characters that XML cannot hold', () => {
    expect(problems).toEqual([])
    const bad = reportWith([{ ...rows[3]!, id: `\u0000\ud800${hostile}]]>` }])
    expect(parse(reporters.junit(bad, context)).problems).toEqual([])
  })

  test('has a case for each row and problem, in the groups that JUnit knows', () => {
    const attribute = (name: string) => Number(document.documentElement?.getAttribute(name))
    expect(count('testcase')).toBe(rows.length + 1)
    expect([count('failure'), count('error'), count('skipped')]).toEqual([5, 2, 4])
    expect(['tests', 'failures', 'errors', 'skipped'].map(attribute)).toEqual([rows.length + 1, 5, 2, 4])
  })
})

describe('html', () => {
  const text = reporters.html(report, context)
  test('needs nothing but itself: no script, no request', () => {
    expect(text).not.toMatch(/<script|<link|@import|url\(|src=["']http/)
    expect(text).toContain("default-src 'none'")
  })
  test('names make no markup and no link', () => {
    expect(text).not.toContain('<img')
    expect(text).not.toContain('href="javascript')
  })
  test('a verdict is a picture and a word', () => {
    for (const verdict of verdicts) expect(text).toContain(`<use href="#cl-state-${verdict}"/></svg><span>`)
  })
  test('every link inside the page leads somewhere, and no two places share a name', () => {
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })
  test('says its language', () =>
    expect(reporters.html(report, { ...context, lang: 'ko' })).toContain('<html lang="ko">'))
})

describe('badge', () => {
  test.each([
    [report, '1/9 laws, 1 known', 'red'],
    [goodReport, '2/2 laws', 'brightgreen'],
    [reportWith([]), 'not run', 'lightgrey'],
  ])('%#', (given, message, color) =>
    expect(JSON.parse(badge(given))).toEqual({ schemaVersion: 1, label: 'convlaws', message, color }),
  )
})

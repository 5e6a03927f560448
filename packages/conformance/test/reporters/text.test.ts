import { oneLine, type Report, repeatLine, shellWord } from '@convlaws/report'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownBlock, markdownCode, markdownLink, markdownText } from '../../src/reporters/markdown-text.ts'
import { padTo, sideBySide, wrap } from '../../src/reporters/text/measure.ts'
import { report, rows } from './fixtures.ts'

const parameters = { seed: Number(process.env.CONVLAWS_SEED) }

describe('measure', () => {
  test('a Hangul syllable takes two columns', () => expect(padTo('합성곱', 8)).toBe('합성곱  '))
  test('wrap breaks between words', () => expect(wrap('aa bb cc', 5)).toEqual(['aa bb', 'cc']))
  test('wrap leaves a longer word whole', () => expect(wrap('a bbbbbb c', 4, '  ')).toEqual(['  a', '  bbbbbb', '  c']))
  test('wrap loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', '합'), minLength: 1 })),
        fc.nat(30),
        (words, width) => {
          expect(wrap(words.join(' '), width).join(' ')).toBe(words.join(' '))
        },
      ),
      parameters,
    )
  })
  test('blocks stand side by side as far as they fit', () => {
    const blocks = [['ab', 'c'], ['d'], ['efg']]
    expect(sideBySide(blocks, 6)).toEqual(['ab   d', 'c', 'efg'])
    expect(sideBySide(blocks, 20)).toEqual(['ab   d   efg', 'c'])
    expect(sideBySide([], 20)).toEqual([])
  })
})

describe('oneLine', () => {
  test.each([
    ['a\nb', 'a b'],
    ['\u001b[31mred', '[31mred'],
    ['a\u202eb', 'a b'],
    ['합성곱', '합성곱'],
  ])('%j', (text, line) => expect(oneLine(text)).toBe(line))
})

describe('shellWord', () => {
  test.each([
    ['builtin:reference', 'builtin:reference'],
    ['./a b.js', "'./a b.js'"],
    ["it's", "'it'\\''s'"],
    ['$(rm -rf)', "'$(rm -rf)'"],
    ['', "''"],
    ['*', "'*'"],
    [' ', "' '"],
    ['sep= ', "'sep= '"],
    ['  a  b ', "'  a  b '"],
    ['a\nb\u001b[31m\u2028c', "'a b [31m c'"],
  ])('%s', (word, quoted) => expect(shellWord(word)).toBe(quoted))
})

describe('repeatLine', () => {
  test('with and without a counterexample', () => {
    expect(
      repeatLine(
        rows[3]!,
        { ...report, implementation: { ...report.implementation, options: {} } },
        'exec:python3 a.py',
      ),
    ).toBe(
      "npx convlaws check 'exec:python3 a.py' --law dilation-is-zero-insertion --operation forward --domain exact --seed 42 --path 17:0:3",
    )
    expect(repeatLine(rows[0]!, report, 'a.js')).not.toContain('--path')
  })

  const { counterexample } = rows[3]!
  const alone = rows[3]!
  const needing = { ...alone, counterexample: { ...counterexample!, needsEarlierCalls: true } }
  const passed = rows[0]!
  const line = (row: typeof alone, change: Partial<Report>) =>
    repeatLine(
      row,
      { ...report, implementation: { ...report.implementation, options: {} }, ...change },
      'a.js',
    ).replace('npx convlaws check a.js ', '')

  test.each([
    [
      'rank and problem change how a case is drawn',
      alone,
      { request: { rank: 2, problem: 'forward n1' } },
      /exact --rank 2 --problem 'forward n1' --seed 42 --path 17:0:3$/,
    ],
    [
      'a problem that was given with the case',
      { ...alone, counterexample: { ...counterexample!, onProblem: 'forward n2' } },
      {},
      /--problem 'forward n2' --seed 42 --path 17:0:3$/,
    ],
    [
      'what judges is said last',
      alone,
      { request: { caseTimeout: 400, expect: false, runs: 7 } },
      /--path 17:0:3 --case-timeout 400ms --no-expect$/,
    ],
    ['a list of known failures', passed, { request: { expect: 'a b.json' } }, /--seed 42 --expect 'a b.json'$/],
    [
      'all cases of a row, as many as there were',
      passed,
      { profile: 'standard' },
      /^--law output-size .* --seed 42 --runs 600$/,
    ],
    ['one path for a row without a counterexample', passed, { request: { path: '3' } }, /--seed 42 --path 3$/],
    ['the whole lane', needing, {}, /^--family geometry --seed 42$/],
    [
      'the lane of a shard, as it was selected',
      needing,
      { shard: { index: 2, count: 3 }, request: { laws: ['a*', 'b'], operations: ['forward'], domains: ['exact'] } },
      /^--family geometry --law 'a\*' --law b --operation forward --domain exact --shard 2\/3 --seed 42$/,
    ],
    ['a loss without a known case', { ...passed, verdict: 'errored' }, {}, /^--family shape --seed 42$/],
  ] as const)('%s', (_, row, change, wanted) => expect(line(row, change)).toMatch(wanted))
})

describe('markdown', () => {
  test('text is shown as it is', () =>
    expect(markdownText('a|b <c> [d](e) *f*')).toBe('a\\|b \\<c\\> \\[d\\]\\(e\\) \\*f\\*'))
  test('code cannot end its span or its block', () => {
    expect(markdownCode('a')).toBe('`a`')
    expect(markdownCode('a``b')).toBe('``` a``b ```')
    expect(markdownCode('|a| ≤ b')).toBe('`|a| ≤ b`')
    expect(markdownBlock(['a', '```', 'b'])).toEqual(['````text', 'a', '```', 'b', '````'])
  })
  test('only http(s) is a link', () => {
    expect(markdownLink('a', 'https://example.org/')).toBe('[a](<https://example.org/>)')
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a')
  })
})

import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { laws } from '@convlaws/laws'
import { describe, expect, test } from 'vitest'
import { faultTitlesKo } from '../../src/laws/fault-titles-ko/every-class.ts'
import { folders, proseOf } from './page-source.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Words that do not stand in Korean prose, and the word that does. Lines of other names may have them, so that a search
 * finds the page.
 */
const glossary: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/컨볼루션|컨벌루션|콘볼루션/, '합성곱'],
  [/상호상관|교차 상관/, '교차상관'],
  [/마스크/, '커널, 필터'],
  [/보폭/, '스트라이드'],
  [/다일레이션|딜레이션|확장 합성곱/, '팽창'],
  [/번역/, '평행이동'],
  [/파라미터 공유/, '가중치 공유'],
  [/수용장/, '수용 영역'],
  [/특성 맵|피처\s?맵/, '특징 맵'],
  [/깊이별/, '채널별'],
  [/바이어스/, '편향'],
  [/레이아웃/, '배치 순서'],
  [/디컨볼루션|역합성곱/, '전치 합성곱'],
  [/어드조인트/, '수반'],
  [/그래디언트|그레디언트/, '기울기'],
  [/준수/, '적합성'],
  [/기준 구현|레퍼런스 구현/, '참조 구현'],
  [/(?<!\p{L})탭/u, '필터 원소'],
]

const read = (pattern: string, cwd: string) =>
  globSync(pattern, { cwd }).map((file) => ({ file, text: readFileSync(`${cwd}/${file}`, 'utf8') }))

const pages = read('*.mdx', folders.ko).map(({ file, text }) => ({ file, text: proseOf(text) }))
const messages = [
  ...read('packages/widgets/src/messages/**/ko.ts', root),
  ...read('packages/widgets/src/messages/**/*-ko.ts', root),
  // both languages in one file
  ...read('packages/widgets/src/messages/figures/*.ts', root),
  ...read('apps/docs/src/**/{words,texts}.ts', root),
  ...read('apps/docs/src/**/*-ko{,/*}.ts', root),
]

/** Each forbidden word of a text with what to write in its place. */
const mistakes = (text: string): string[] =>
  glossary.flatMap(([wrong, right]) => {
    const found = wrong.exec(text)
    return found ? [`${found[0]} → ${right}`] : []
  })

describe('terms', () => {
  test.each(pages)('$file', ({ text }) => expect(mistakes(text)).toEqual([]))
  test.each(messages)('$file', ({ text }) => expect(mistakes(text)).toEqual([]))
  test.each(laws)('$id', ({ title, claim }) => expect(mistakes(`${title.ko} ${claim.ko}`)).toEqual([]))
  test.each(Object.entries(faultTitlesKo))('%s', (_, line) => expect(mistakes(line)).toEqual([]))
  test('a wrong word is found, with the right one', () => {
    expect(mistakes('번역 등변성')).toEqual(['번역 → 평행이동'])
    expect(proseOf('합성곱\n\n<OtherNames>컨볼루션</OtherNames>\n')).not.toContain('컨볼루션')
  })
})

describe('sentences of pages are polite', () => {
  const texts = read('apps/docs/src/**/{words,texts}.ts', root)
  test.each(texts)('$file', ({ text }) => expect(text.match(/\S*[^니]다\./g) ?? []).toEqual([]))
})

/**
 * Emphasis that CommonMark leaves as asterisks: the closing ones stand after punctuation and before a letter, or the
 * opening ones after a letter and before punctuation.
 */
const brokenEmphasis = (text: string): string[] =>
  text.split('\n').flatMap((line) =>
    line.split(/\*\*?/).length % 2 === 0
      ? [line]
      : [...line.matchAll(/(\*\*?)(?=\S)([^*]+?)\1/g)].flatMap((match) => {
          const [all, , inner] = match
          const [before, after] = [line[match.index - 1] ?? ' ', line[match.index + all.length] ?? ' ']
          const opens = !/[\p{P}\p{S}]/u.test(inner![0]!) || /[\s\p{P}\p{S}]/u.test(before)
          const closes = !/[\p{P}\p{S}]/u.test(inner!.at(-1)!) || /[\s\p{P}\p{S}]/u.test(after)
          return opens && closes ? [] : [all + after]
        }),
  )

/** Formulas hold asterisks that mean convolution, and list items begin with none. */
const withoutFormulas = (text: string) => text.replace(/\$[^$\n]*\$/g, 'x').replace(/<Formula [^\n]*?\/>/g, 'x')

describe('emphasis', () => {
  test.each(pages)('$file', ({ text }) => expect(brokenEmphasis(withoutFormulas(text))).toEqual([]))
  test('what CommonMark leaves as it is, is found', () => {
    expect(brokenEmphasis('**합성곱(convolution)**은')).toHaveLength(1)
    expect(brokenEmphasis('**"합성곱"**이다')).toHaveLength(1)
    expect(brokenEmphasis('**합성곱**(convolution)은 *커널*입니다.')).toEqual([])
  })
})

/** A particle whose form depends on the sound before it, after a number that is computed. */
const particles = /(?:\/>|\})(?:을|를|은|는|이|가|와|과|로|으로)(?:는|도|만)?(?=[\s.,:;)]|$)/gm

describe('no particle follows a placeholder', () => {
  test.each(pages)('$file', ({ text }) => expect(text.match(particles) ?? []).toEqual([]))
  test('one is found', () => {
    expect('<Numbers of={n} />를'.match(particles)).toHaveLength(1)
    expect('<Numbers of={n} />입니다. {n}개를'.match(particles)).toBeNull()
  })
})

import { expect, test } from 'vitest'
import { runFacts } from '../../src/performance/run-facts.ts'
import { texts } from '../../src/performance/texts.ts'
import { results } from './fixtures.ts'

const valuesIn = (locale: 'en' | 'ko') => new Map(runFacts(results, texts[locale]))

test('the ceiling is that of the threads that are named; a process without one is left out', () => {
  const { en, ko } = texts
  expect(valuesIn('en').get(en.facts.ceiling)).toBe(
    '1 thread: 42.5 GFLOP/s (kernel 4x8, noisy); 2 threads: 80.1 GFLOP/s (kernel 4x8)',
  )
  expect(valuesIn('ko').get(ko.facts.ceiling)).toBe(
    '스레드 1개: 42.5 GFLOP/s(커널 4x8, 잡음 있음); 스레드 2개: 80.1 GFLOP/s(커널 4x8)',
  )
})

test('of the settings, rounds and blocks are said in words, and that slow calls have fewer', () => {
  expect(valuesIn('en').get(texts.en.facts.timing)).toBe(
    '15 rounds of 20 ms; 3 where a call takes over 2 s, 4 where it takes over 0.2 s and more than 8 times as long as the fastest',
  )
  expect(valuesIn('ko').get(texts.ko.facts.timing)).toBe(
    '20 ms씩 15라운드. 호출이 2초를 넘으면 3라운드, 0.2초를 넘고 가장 빠른 구현의 8배를 넘으면 4라운드',
  )
})

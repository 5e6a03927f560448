import { expect, test } from 'vitest'
import { layerNames } from '../../src/performance/layer-names.ts'
import { results as published } from '../../src/performance/results.ts'
import { groupsOf } from '../../src/performance/summary.ts'
import { layer, results } from './fixtures.ts'

const namesOf = (...lines: readonly string[]) => [
  ...layerNames(lines.map((line) => ({ ...layer('', []), line }))).values(),
]

test('a name that says enough stays as it is, for every operation', () =>
  expect(
    namesOf(
      'net/stem: forward n1 ci3 size8x8 co4 filter3x3',
      'net/stem: inputGradient n1 ci3 size8x8 co4 filter3x3',
      'net/head/1: forward n1 ci4 size8x8 co4 filter3x3',
    ),
  ).toEqual(['stem', 'stem', 'head/1']))

test('a name that stands for several layers is followed by channels and size', () =>
  expect(
    namesOf(
      'net/pw: forward n1 ci16 size112x112 co96 filter1x1',
      'net/pw: forward n1 ci24 size56x48 co144 filter1x1',
      'net/up: transposed n1 ci8 size4 co16 filter2 strides2',
      'net/up: transposed n1 ci4 size8 co8 filter2 strides2',
    ),
  ).toEqual(['pw 16→96 @112', 'pw 24→144 @56×48', 'up 16→8 @4', 'up 8→4 @8']))

test('where those are the same too, the whole problem follows', () =>
  expect(
    namesOf('net/a: forward n1 ci1 size8 co1 filter3', 'net/a: forward n1 ci1 size8 co1 filter3 strides2'),
  ).toEqual(['a n1 ci1 size8 co1 filter3', 'a n1 ci1 size8 co1 filter3 strides2']))

test.each(Object.entries({ published, results }))('names within a group differ: %s', (_, run) => {
  const groups = run ? groupsOf(run) : []
  expect(groups.length).toBeGreaterThan(0)
  for (const { layers } of groups) expect(new Set(layers.map(({ name }) => name)).size).toBe(layers.length)
})

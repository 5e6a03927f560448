import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, type TensorGrid, tensorGrid } from '../../src/index.ts'
import { indexAt, offsetOf } from '../../src/models/row-major.ts'

const counting = (...shape: readonly number[]) => {
  const size = shape.reduce((product, length) => product * length, 1)
  return { shape, data: Float32Array.from({ length: size }, (_, place) => place) }
}
const texts = (grid: TensorGrid) =>
  grid.planes.map(({ rows }) => rows.map((row) => row.map(({ text }) => text).join(' ')))
const mark = (...offsets: readonly number[]): Mark => ({
  name: 'differs',
  glyph: '≠',
  label: 'differs',
  offsets: new Set(offsets),
})

describe('tensorGrid', () => {
  test('planes for every batch and channel, called by the names of the axes', () => {
    const grid = tensorGrid(counting(1, 2, 2, 2), { caption: 'input', axes: ['batch', 'channel', 'y', 'x'] })
    expect(texts(grid)).toEqual([
      ['0 1', '2 3'],
      ['4 5', '6 7'],
    ])
    expect(grid.planes.map(({ label }) => label)).toEqual(['batch 0, channel 0', 'batch 0, channel 1'])
  })

  test('channels-last: y and x span the plane wherever they stand', () => {
    const grid = tensorGrid(counting(1, 2, 2, 2), { caption: 'input', axes: ['batch', 'y', 'x', 'channel'] })
    expect(texts(grid)).toEqual([
      ['0 2', '4 6'],
      ['1 3', '5 7'],
    ])
  })

  test('one dimension: a row for each channel, in either layout', () => {
    const first = tensorGrid(counting(1, 2, 3), { caption: 'input', axes: ['batch', 'channel', 'x'] })
    const last = tensorGrid(counting(1, 3, 2), { caption: 'input', axes: ['batch', 'x', 'channel'] })
    expect(texts(first)).toEqual([['0 1 2', '3 4 5']])
    expect(texts(last)).toEqual([['0 2 4', '1 3 5']])
  })

  test('without names the last two axes, and planes called by index', () => {
    const grid = tensorGrid(counting(2, 1, 2), { caption: 'lhs' })
    expect(grid.planes.map(({ label }) => label)).toEqual(['[0, :, :]', '[1, :, :]'])
  })

  test.each([
    [[3], [['0 1 2']]],
    [[], [['0']]],
  ])('shape %j', (shape, cells) => expect(texts(tensorGrid(counting(...shape), { caption: 'a' }))).toEqual(cells))

  test('a single plane needs no label', () => {
    expect(tensorGrid(counting(1, 1, 2, 2), { caption: 'a' }).planes.map(({ label }) => label)).toEqual([''])
  })

  test('no elements: no planes, and it says so', () => {
    const grid = tensorGrid(counting(0, 2, 3), { caption: 'a' })
    expect([grid.planes, grid.notes]).toEqual([[], ['no elements']])
  })

  test('what is beyond the limits is left out and counted', () => {
    const grid = tensorGrid(counting(3, 5, 4), { caption: 'a', limits: { planes: 1, rows: 2, columns: 3 } })
    expect(texts(grid)).toEqual([['0 1 2', '4 5 6']])
    expect(grid.planes[0]!.omitted).toEqual(['rows 0–1 of 5 shown', 'columns 0–2 of 4 shown'])
    expect(grid.notes).toEqual(['2 more planes not shown'])
  })

  test('marked elements are kept in view', () => {
    const grid = tensorGrid(counting(3, 5, 4), {
      caption: 'a',
      limits: { planes: 1, rows: 2, columns: 2 },
      marks: [mark(59)],
    })
    expect(grid.planes[0]!.label).toBe('[2, :, :]')
    expect([grid.planes[0]!.firstRow, grid.planes[0]!.firstColumn]).toEqual([3, 2])
    expect(grid.planes[0]!.rows.flat().filter(({ marks }) => marks.length > 0)).toMatchObject([
      { index: [2, 4, 3], value: 59 },
    ])
  })

  test('a shape that nobody could count through is drawn in no time', () => {
    const grid = tensorGrid({ shape: [1e9, 1e9, 1e9, 1e9], data: Float32Array.of(1) }, { caption: 'a' })
    expect(grid.planes).toHaveLength(8)
    expect(grid.planes[0]!.rows[0]!.slice(0, 2).map(({ text }) => text)).toEqual(['1', ''])
  })

  test('every element is drawn once, in its place', () => {
    const shapes = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 })
    fc.assert(
      fc.property(shapes, (shape) => {
        const tensor = counting(...shape)
        const cells = tensorGrid(tensor, { caption: 'a', limits: { planes: 99, rows: 9, columns: 9 } }).planes.flatMap(
          ({ rows }) => rows.flat(),
        )
        expect(cells.map(({ value }) => value)).toEqual([...tensor.data])
        for (const { index, value } of cells) expect(offsetOf(shape, index)).toBe(value)
        for (const place of tensor.data.keys()) expect(offsetOf(shape, indexAt(shape, place))).toBe(place)
      }),
      { seed: Number(process.env.CONVLAWS_SEED) },
    )
  })
})

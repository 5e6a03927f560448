import { describe, expect, test } from 'vitest'
import type { Field } from '../../src/fields.ts'
import { cellFrom } from '../../src/models/cell-ref.ts'
import { figureNamed, figures } from './figures.ts'

/** Every grid whose numbers can be edited, by a cell of it, and how far from zero its numbers may be. */
const editable = [
  ['flip', 'input:0', 99],
  ['flip', 'filter:0', 99],
  ['weights', 'input:0', 99],
  ['gradient', 'x:0', 999],
  ['gradient', 'w:0', 999],
  ['gradient', 'd:0', 999],
  ['overlap', 'x:0', 999],
  ['overlap', 'y:0', 999],
  ['overlap', 'w:0', 999],
  ['kernel-lab', 'kernel:0,0', 999],
  ['fast', 'x:0', 999.9],
  ['fast', 'w:0', 999.9],
] as const

describe.each(editable)('%s, %s', (name, text, limit) => {
  const { init, reduce, limitOf } = figureNamed(name).model
  const cell = cellFrom(text)!
  const edited = (value: number) => reduce(init, { type: 'edit', cell, value })

  test(`takes numbers up to ${limit} from zero, and no others`, () => {
    expect(limitOf!(cell)).toBe(limit)
    for (const value of [limit, -limit, 1e-7]) expect(edited(value)).not.toBe(init)
    for (const value of [limit + 0.1, -limit - 0.1, 1e39, Number.POSITIVE_INFINITY, Number.NaN])
      expect(edited(value)).toBe(init)
  })

  test('what the numbers may be is what their list in a link may hold', () => {
    const [before, after] = [init, edited(limit)] as { [property: string]: unknown }[]
    const fields: { readonly [property: string]: Field<unknown, unknown> } = figureNamed(name).fields
    const [property, field] = Object.entries(fields).find(
      ([key]) => Array.isArray(after![key]) && after![key] !== before![key],
    )!
    const written = field.format(after![property], after)
    expect(field.parse(written, after)).toHaveProperty('value')
    expect(field.parse(written.replace(String(limit), String(limit + 0.1)), after)).toHaveProperty('rule')
  })
})

test('cells of other grids cannot be edited', () => {
  for (const { model } of figures) expect(model.limitOf?.({ grid: 'other', index: [0] })).toBeUndefined()
})

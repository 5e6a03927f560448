import { describe, expect, test } from 'vitest'
import { cellField, choiceField, indexField, integerField, listField, numberField } from '../src/fields.ts'

const accepted = (parsed: object) => 'value' in parsed

describe('fields', () => {
  test.each(['', '1.5', '1e1', '0x2', ' ', '10', '-1', 'NaN', '∞'])('a whole number from 0 to 9 is not %j', (text) => {
    expect(accepted(integerField('n', { min: 0, max: 9 }).parse(text, {}))).toBe(false)
  })

  test('both minus signs are read', () => {
    const field = integerField('n', { min: -9, max: 9 })
    expect([field.parse('-3', {}), field.parse('−3', {})]).toEqual([{ value: -3 }, { value: -3 }])
  })

  test('numbers are decimals, with an exponent or without', () => {
    const field = numberField('x', { min: -1, max: 1 })
    const read = (text: string) => field.parse(text, {})
    expect(['0.5', '-.25', '1', '1e-3', '−2.5E−1'].map(read)).toEqual(
      [0.5, -0.25, 1, 0.001, -0.25].map((value) => ({ value })),
    )
    for (const text of ['1e1', '1e999', 'e1', '1e', '2', '', '.', 'Infinity'])
      expect(accepted(field.parse(text, {}))).toBe(false)
  })

  test('a choice keeps its type', () => {
    expect(choiceField('t', [false, true]).parse('true', {})).toEqual({ value: true })
    expect(choiceField('r', [1, 2, 3]).parse('2', {})).toEqual({ value: 2 })
    expect(accepted(choiceField('r', [1, 2, 3]).parse('4', {}))).toBe(false)
  })

  test('a list has commas or spaces between its numbers', () => {
    const field = listField('f', { least: 1, most: 3, limit: 9 })
    expect(field.parse('1, -2 3', {})).toEqual({ value: [1, -2, 3] })
    for (const text of ['', '1,2,3,4', '10', 'a']) expect(accepted(field.parse(text, {}))).toBe(false)
    expect(field.format([1, -2], {})).toBe('1,-2')
  })

  test('every number that is written is read back', () => {
    const values = [1e-7, -2.5e-9, 5e-324, 0.1, -0]
    const list = listField('f', { least: 1, most: 9, limit: 9 })
    expect(list.parse(list.format(values, {}), {})).toEqual({ value: values.map((value) => value || 0) })
    const one = numberField('x', { min: -9, max: 9 })
    for (const value of values) expect(one.parse(one.format(value, {}), {})).toEqual({ value: value || 0 })
  })

  test('a place is an offset in memory and an index in text', () => {
    const field = indexField('at', () => [2, 3])
    expect(field.parse('1,2', {})).toEqual({ value: 5 })
    expect(field.format(5, {})).toBe('1,2')
    for (const text of ['2,0', '1', '1,-1', '1,2,3', '']) expect(accepted(field.parse(text, {}))).toBe(false)
  })

  test('no cell is the empty text', () => {
    const field = cellField('pin')
    expect([field.parse('', {}), field.format(null, {})]).toEqual([{ value: null }, ''])
    expect(field.parse('input:-1,2', {})).toEqual({ value: { grid: 'input', index: [-1, 2] } })
    for (const text of ['input', 'input:', 'Input:1', 'input:1,', 'input:a'])
      expect(accepted(field.parse(text, {}))).toBe(false)
  })
})

import { expect, test } from 'vitest'
import { createDraw } from '../../src/draw/draw.ts'
import { drawOrder, moves } from '../../src/draw/order.ts'

const orderOf = (n: number, kind: number, seed = 5) =>
  drawOrder(createDraw({ seed, overrides: { 'a order': kind } }), 'a', n)

test('at its plainest an order is rotated by one', () => expect(orderOf(4, 0)).toEqual([1, 2, 3, 0]))

test('an order is reversed', () => expect(orderOf(3, 1)).toEqual([2, 1, 0]))

test('a shuffled order has every number once, and depends on the seed', () => {
  expect([...orderOf(20, 2)].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, j) => j))
  expect(orderOf(20, 2)).not.toEqual(orderOf(20, 2, 6))
})

test('one number has no other order', () => {
  expect(orderOf(1, 1)).toEqual([0])
  expect(moves(orderOf(1, 1))).toBe(false)
  expect(moves(orderOf(2, 0))).toBe(true)
})

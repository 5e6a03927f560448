import { expect, test } from 'vitest'
import { bytesField, integerField, integersField, messageField, stringField } from '../../src/onnx/protobuf.ts'

// Expected bytes are the examples of https://protobuf.dev/programming-guides/encoding/, or worked by hand.

test.each([
  { value: 0, bytes: [0x08, 0x00] },
  { value: 127, bytes: [0x08, 0x7f] },
  { value: 150, bytes: [0x08, 0x96, 0x01] },
  { value: 300, bytes: [0x08, 0xac, 0x02] },
  { value: 2 ** 32, bytes: [0x08, 0x80, 0x80, 0x80, 0x80, 0x10] },
])('an integer field is a tag and groups of seven bits: $value', ({ value, bytes }) => {
  expect([...integerField(1, value)]).toEqual(bytes)
})

test('the tag of a field above 15 takes two bytes', () => {
  expect([...integerField(20, 7)]).toEqual([0xa0, 0x01, 0x07])
})

test('a repeated integer is written once for each value, and not at all for none', () => {
  expect([...integersField(8, [1, 150])]).toEqual([0x40, 0x01, 0x40, 0x96, 0x01])
  expect([...integersField(8, [])]).toEqual([])
})

test('a string is its length and its UTF-8', () => {
  expect([...stringField(2, 'testing')]).toEqual([0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67])
  expect([...stringField(2, 'é')]).toEqual([0x12, 0x02, 0xc3, 0xa9])
})

test('bytes longer than 127 have a length of two bytes', () => {
  const field = bytesField(9, new Uint8Array(200).fill(5))
  expect([...field.subarray(0, 4)]).toEqual([0x4a, 0xc8, 0x01, 5])
  expect(field.length).toBe(203)
})

test('a message in a message is its length and its fields', () => {
  expect([...messageField(3, [integerField(1, 150)])]).toEqual([0x1a, 0x03, 0x08, 0x96, 0x01])
})

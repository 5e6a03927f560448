import { expect, test } from 'vitest'
import { FrameError, frame, frameReader, textFrame } from '../../src/isolation/frames.ts'

const values = [
  { kind: 'alive' },
  { data: Float32Array.of(Number.NaN, -0, 0.1, Number.POSITIVE_INFINITY) },
  { data: new Float64Array(new ArrayBuffer(64), 8, 3), text: '법칙' },
]

test.each([1, 3, 7, 1000])('frames cut into chunks of %i bytes are read whole, in order', (size) => {
  const text = { kind: 'case', path: '3 (alone)', reason: '법칙' }
  const bytes = Buffer.concat([...values.map(frame), textFrame(text)])
  const read: unknown[] = []
  const reader = frameReader((value) => read.push(value))
  for (let at = 0; at < bytes.length; at += size) reader(bytes.subarray(at, at + size))
  expect(read).toEqual([...values, text])
  expect(Object.is((read[1] as { data: Float32Array }).data[1], -0)).toBe(true)
})

test('a frame that was cut short is not read', () => {
  const read: unknown[] = []
  const bytes = frame({ kind: 'alive' })
  frameReader((value) => read.push(value))(bytes.subarray(0, bytes.length - 1))
  expect(read).toEqual([])
})

test.each([
  ['text', Buffer.from('the input is being read')],
  ['a frame that holds no structured clone', Buffer.of(2, 0, 0, 0, 1, 2)],
  ['a frame of broken JSON', Buffer.of(2, 0, 0, 0, ...Buffer.from('{"'))],
])('%s is refused', (_, bytes) => {
  expect(() => frameReader(() => {})(bytes)).toThrow(FrameError)
})

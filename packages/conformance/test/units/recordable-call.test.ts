import type { RecordedCall } from '@convlaws/laws'
import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { isRecordable } from '../../src/isolation/recordable-call.ts'

const { problem } = parseDescriptor('forward n1 ci1 size4x4 co1 filter3x3 padding1:0x0:2')
const operands = { input: { shape: [1, 1, 4, 4], data: new Float32Array(16) } }
const callOf = (fields: object, shape = [1, 1, 4, 4]) =>
  ({
    operation: 'forward',
    problem: { ...problem, ...fields },
    operands: { input: { ...operands.input, shape } },
  }) as unknown as RecordedCall

test.each([
  ['a valid problem', {}],
  ['one that breaks a constraint', { strides: [0, 1] }],
  ['a number that is none', { batch: Number.NaN }],
  ['padding by name', { padding: 'same-upper' }],
])('%s can be held by a report', (_, fields) => expect(isRecordable(callOf(fields))).toBe(true))

test.each([
  ['a field that is missing', { groups: undefined }],
  ['a text for a number', { batch: '2' }],
  ['a number for a list', { strides: 1 }],
  ['a list of texts', { inputSize: ['4', '4'] }],
  ['padding that is a number', { padding: 0 }],
  ['nothing', { dilations: null }],
])('%s cannot', (_, fields) => expect(isRecordable(callOf(fields))).toBe(false))

test('nor can a shape of parts', () => expect(isRecordable(callOf({}, [1, 1, 1.5, 4]))).toBe(false))

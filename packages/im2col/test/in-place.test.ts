import { createEngine } from '@convlaws/im2col'
import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { plansOf } from '../src/plan/pass-plan.ts'

function readsInPlace(descriptor: string): boolean {
  const { problem } = parseDescriptor(descriptor)
  const [{ algorithm, plan }] = plansOf(problem, 'forward', 'relaxed') as [ReturnType<typeof plansOf>[0]]
  return algorithm === 'im2col' && plan.inPlace
}

test.each([
  ['few columns', 'n1 ci256 size14x14 co1024 filter1x1'],
  ['few rows of C', 'n1 ci256 size56x56 co64 filter1x1'],
  ['few rows of B', 'n1 ci24 size56x56 co144 filter1x1'],
  ['rows 4096 bytes apart, and a tile of C', 'n1 ci64 size256x256 co2 filter1x1'],
  ['rows that end within a vector, few of them', 'n1 ci160 size7x7 co960 filter1x1'],
  ['a batch', 'n2 ci64 size40x30 co9 filter1x1'],
])('B is read where it is with %s', (_, descriptor) => expect(readsInPlace(`forward ${descriptor}`)).toBe(true))

test.each([
  ['many rows and columns', 'n1 ci256 size56x56 co128 filter1x1'],
  ['rows 4096 bytes apart', 'n1 ci48 size160x160 co32 filter1x1'],
  ['rows 4096 bytes apart, though columns are few', 'n1 ci9 size32x32 co40 filter1x1'],
  ['many rows that end within a vector', 'n1 ci512 size7x7 co2048 filter1x1'],
  ['strides', 'n1 ci64 size14x14 co64 filter1x1 strides2x2'],
  ['padding', 'n1 ci64 size14x14 co64 filter1x1 padding1:1x1:1'],
  ['several taps', 'n1 ci64 size14x14 co64 filter1x2'],
])('B is packed with %s', (_, descriptor) => expect(readsInPlace(`forward ${descriptor}`)).toBe(false))

test('an explanation tells why one tap is packed, and nothing of it where packing is the only way', async () => {
  const engine = await createEngine()
  const why = (descriptor: string) => engine.explain(parseDescriptor(`forward ${descriptor}`).problem).text
  expect(why('n1 ci512 size7x7 co2048 filter1x1')).toContain('would crowd the first cache')
  expect(why('n1 ci64 size14x14 co64 filter1x1 strides2x2')).not.toContain('would crowd the first cache')
  engine.dispose()
})

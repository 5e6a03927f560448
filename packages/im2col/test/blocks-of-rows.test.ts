import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { gemmKernels } from '../src/kernels/gemm-table.ts'
import { plansOf } from '../src/plan/pass-plan.ts'

const gemm = gemmKernels.find(({ mr }) => mr === 6)!

test.each([
  ['few products, C of 4.6 MiB', 'n1 ci16 size112x112 co96 filter1x1', 30],
  ['rows of padded lines', 'n1 ci3 size224x224 co64 filter3x3 padding1:1x1:1', 30],
  ['32 products', 'n1 ci32 size112x112 co64 filter1x1', 30],
  ['33 products', 'n1 ci33 size112x112 co64 filter1x1', 66],
  ['C of 1 MiB', 'n1 ci8 size64x64 co64 filter1x1', 30],
  ['C of a little less', 'n1 ci8 size64x64 co63 filter1x1', 66],
  ['fewer rows than that', 'n1 ci32 size160x160 co16 filter1x1', 18], // two tiles and four rows
  ['C within the second cache', 'n1 ci16 size56x56 co64 filter1x1', 66],
  ['more products', 'n1 ci64 size112x112 co128 filter1x1', 132],
])('rows of a block of A: %s', (_, descriptor, mc) => {
  const { problem } = parseDescriptor(`forward ${descriptor}`)
  expect(plansOf(problem, 'forward', 'relaxed', { gemm })).toMatchObject([{ plan: { blocking: { mc } } }])
})

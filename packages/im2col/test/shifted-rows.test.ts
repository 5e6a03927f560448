import { parseDescriptor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import type { GemmPlan } from '../src/plan/gemm-plan.ts'
import { plansOf } from '../src/plan/pass-plan.ts'
import { sidesOf } from '../src/plan/sides.ts'
import { descriptors } from './subjects/threshold-problems.ts'

const plans = (descriptor: string, threads = 1): GemmPlan[] => {
  const { problem, operation } = parseDescriptor(descriptor)
  const passes = plansOf(problem, operation === 'forward' ? operation : 'inputGradient', 'relaxed', {}, threads)
  return passes.flatMap(({ algorithm, plan }) => (algorithm === 'im2col' ? sidesOf(plan) : []))
}
const shifted = (descriptor: string, threads = 1) => plans(descriptor, threads)[0]!.shifted

describe('B is read from padded rows', () => {
  test.each([
    ['the first layer of a network', 'forward n1 ci3 size224x224 co64 filter7x7 strides2x2 padding3:3x3:3'],
    ['3×3 with lines of whole panels', 'forward n1 ci64 size56x56 co64 filter3x3 padding1:1x1:1'],
    ['few rows, where a panel beyond the line costs little', 'forward n1 ci4 size14x14 co4 filter3x3 padding1:1x1:1'],
    ['a single line', 'forward n1 ci1 size16000 co128 filter80 strides4 padding38:38'],
    ['blocks of k that hold whole channels', 'forward n1 ci40 size10x24 co9 filter3x3 padding1:1x1:1'],
    ['blocks of k that begin within a channel', 'forward n1 ci37 size8x8 co4 filter3x3 padding1:1x1:1'],
    ['taps along three axes', 'forward n1 ci2 size4x8x8 co4 filter3x3x3 padding1:1x1:1x1:1'],
    ['planes that are read alone', 'forward n1 ci3 size16x112x112 co45 filter1x7x7 strides1x2x2 padding0:0x3:3x3:3'],
  ])('in %s', (_, descriptor) => expect(shifted(descriptor)).toBeDefined())

  test.each([
    ['one tap', 'forward n1 ci3 size8x8 co4 filter1x1 strides1x1'],
    ['many rows and a panel beyond the line', 'forward n1 ci64 size14x14 co64 filter3x3 padding1:1x1:1'],
    ['taps that share nothing', 'forward n1 ci3 size32x32 co4 filter4x4 strides4x4'],
    ['a channel in many blocks of k', 'forward n1 ci1 size9600 co2 filter6000 strides1200'],
    ['few lines and taps far apart', 'forward n1 ci3 size64x64 co8 filter3x3 dilations31x1'],
    ['lines that cannot be divided', 'forward n1 ci32 size6x37x64 co32 filter3x3x3 padding1:1x1:1x1:1'],
    ['lines too long for the cache', 'forward n1 ci384 size3000 co384 filter3 strides2 padding1:1'],
  ])('not with %s', (_, descriptor) => expect(shifted(descriptor)).toBeUndefined())

  test('in blocks of lines, of which threads find enough', () => {
    const layer = 'forward n1 ci3 size224x224 co64 filter7x7 strides2x2 padding3:3x3:3'
    for (const threads of [2, 4]) {
      const { lines, width } = shifted(layer, threads)!
      expect(width).toBe(112)
      expect(Math.ceil(112 / lines)).toBeGreaterThanOrEqual(4 * threads)
    }
  })

  test('which stay in the second cache, and are read nowhere else', () => {
    const seen = { shifted: 0, cut: 0 }
    for (const descriptor of descriptors) {
      for (const { shifted, blocking, pass } of plans(descriptor)) {
        if (!shifted) continue
        const { places, lines, planeLines, width, lineStep, lineReach, rowBytes, panelBytes } = shifted
        const deep = pass.axes[0].outputs > 1
        seen.shifted++
        if (deep && lines < planeLines) seen.cut++
        if (deep) expect(planeLines % lines, descriptor).toBe(0) // a block reads the planes of one z
        expect(panelBytes, descriptor).toBeLessThanOrEqual(2 ** 18)
        expect(blocking.nc % width, descriptor).toBe(0) // blocks begin with a line
        expect(rowBytes, descriptor).toBeGreaterThanOrEqual(((lines - 1) * lineStep + lineReach) * 4)
        // What a line reads through each tap ends within what is padded for it.
        for (const place of places) expect((place % rowBytes) / 4 + width, descriptor).toBeLessThanOrEqual(lineReach)
        expect(places, descriptor).toHaveLength(pass.channels * pass.axes.reduce((n, { taps }) => n * taps, 1))
      }
    }
    expect(seen.shifted).toBeGreaterThan(50)
    expect(seen.cut).toBeGreaterThan(1)
  })
})

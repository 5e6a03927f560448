import { parseDescriptor } from '@convlaws/spec'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Contestant } from '../../src/contestants/contestant.ts'
import { loadOnnxruntimeNode, loadOnnxruntimeWeb, loadTfjsCpu, loadTfjsWasm } from '../../src/contestants/load-peers.ts'
import { paddingByName } from '../../src/contestants/padding-by-name.ts'
import { parseLayerLine } from '../../src/layers/layer-line.ts'
import { measureCase } from '../../src/measure/measure-case.ts'
import { defaultSettings, type Settings } from '../../src/measure/settings.ts'
import { createSpeedHistory } from '../../src/measure/speed-history.ts'

/** One block of one call, and no warm-up: what is asked here is whether the answer is right. */
const once: Settings = { ...defaultSettings, rounds: 1, blockMs: 0, warmLimitMs: 0 }

let contestants: Contestant[] = []
beforeAll(async () => {
  contestants = [await loadOnnxruntimeWeb(1), await loadTfjsWasm(), await loadTfjsCpu(), await loadOnnxruntimeNode(1)]
})
afterAll(async () => {
  for (const contestant of contestants) await contestant.dispose()
})

async function statuses(line: string): Promise<Record<string, string>> {
  const { entries } = await measureCase(parseLayerLine(line), {
    contestants,
    ceiling: undefined,
    baseline: 'tfjs-cpu',
    settings: once,
    history: createSpeedHistory(),
    tell: () => {},
  })
  return Object.fromEntries(entries.map(({ id, status }) => [id, status]))
}

const everyone = {
  'onnxruntime-web': 'timed',
  'tfjs-wasm': 'timed',
  'tfjs-cpu': 'timed',
  'onnxruntime-node': 'timed',
}

test.each([
  ['forward n1 ci3 size9x8 co4 filter3x3 padding1x1 strides2x2', everyone],
  ['forward n1 ci4 size6x6 co4 filter3x3 padding1x1 groups4', everyone],
  ['forward n1 ci3 size20 co4 filter3 padding1', everyone],
  // Padding of 1 around 3 taps is 'same', the only padding that tf.conv3d has beside 'valid'.
  ['forward n1 ci2 size3x4x4 co3 filter3x3x3 padding1x1x1', everyone],
  ['transposed n1 ci2 size6x6 co3 filter2x2 strides2x2', everyone],
  ['inputGradient n1 ci3 size6x6 co4 filter3x3 padding1x1', everyone],
  [
    'filterGradient n1 ci3 size6x6 co4 filter3x3 padding1x1',
    {
      'onnxruntime-web': 'unsupported',
      'tfjs-wasm': 'unsupported',
      'tfjs-cpu': 'timed',
      'onnxruntime-node': 'unsupported',
    },
  ],
])('%s: prepared contestants give the right answer in their own layouts', async (line, expected) => {
  expect(await statuses(line)).toEqual(expected)
})

test.each([
  ['padding1:1x1:1', 'same-upper'],
  ['padding0:0x0:0', 'valid'],
  ['padding1:1x0:0', undefined],
])('%s around 3×3 taps has the name %s', (padding, name) => {
  const { problem } = parseDescriptor(`forward n1 ci1 size6x6 co1 filter3x3 ${padding}`)
  expect(paddingByName(problem).padding).toEqual(name ?? problem.padding)
})

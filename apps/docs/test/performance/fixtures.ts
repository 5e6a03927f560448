import type { Entry, Measurement, Results } from '../../src/performance/results.ts'

/** An entry that was timed at `p50` milliseconds, with a ratio to im2col. */
export function timed(id: string, p50: number, ratio: number): Entry {
  const ms = { p10: p50 * 0.9, p50, p90: p50 * 1.2 }
  const quartiles = { q1: ratio * 0.9, median: ratio, q3: ratio * 1.1 }
  return { id, status: 'timed', check: { right: true }, ms, gflops: 1 / p50, ratio: quartiles }
}

/** A measurement of a layer of one problem, whatever its name. */
export const layer = (name: string, entries: readonly Entry[], threads = 1): Measurement => ({
  threads,
  net: 'A net',
  line: `a-net/${name}: forward n1 ci1 size4 co1 filter2 strides1 valid dilations1 groups1`,
  operation: 'forward',
  entries,
})

/** Three layers on one thread and one on two. `peer` is wrong on the second, `other` does not support the third. */
export const results: Results = {
  schema: 'convlaws-bench',
  version: 1,
  complete: true,
  set: 'core',
  started: '2026-11-24T01:02:03.000Z',
  environment: {
    commit: 'abc',
    changed: false,
    node: '26.10.0',
    v8: '14.6',
    platform: 'linux x64',
    cpu: 'a processor',
    cores: 2,
    flags: ['--expose-gc'],
  },
  settings: { rounds: 15, blockMs: 20, slowMs: 2000, slowRounds: 3, lateMs: 200, lateFactor: 8, lateRounds: 4 },
  contestants: ['im2col', 'peer', 'other'].map((id) => ({ id, title: id, version: '1.0.0' })),
  processes: [
    { threads: 1, ceiling: { kernel: '4x8', before: 42.5, noisy: true } },
    { threads: 2, ceiling: { kernel: '4x8', before: 42.5, copies: 80.1, noisy: false } },
    { threads: 4 },
  ],
  measurements: [
    layer('one', [timed('im2col', 1, 1), timed('peer', 4, 4), timed('other', 0.5, 0.5)]),
    layer('two', [
      timed('im2col', 10, 1),
      { ...timed('peer', 0.001, 0.0001), status: 'wrong', check: { right: false, why: 'element [0] is 0' } },
      timed('other', 20, 2),
    ]),
    layer('three', [timed('im2col', 2, 1), timed('peer', 2, 1), { id: 'other', status: 'unsupported', reason: 'no' }]),
    layer('one', [timed('im2col', 0.5, 1), timed('peer', 4, 8)], 2),
  ],
  goals: [],
}

/**
 * Where the words of a depthwise description stand, in bytes. Pointers, steps and tables are in bytes; the padded plane
 * is zero where no list writes.
 */
export const depthwiseWords = {
  /** Rows that are copied: [source, place in the padded plane]. */
  rowTable: 0,
  rows: 4,
  /** Runs of neighbours within a row, copied four at a time. */
  vectors: 8,
  vectorCount: 12,
  /** Runs of neighbours, eight at a time, every other one to `place` and those between to another place. */
  pairs: 16,
  pairCount: 20,
  /** Copies of one float. */
  singles: 24,
  singleCount: 28,
  /** The padded plane, or 0 where the source itself is read. */
  padded: 32,
  sourceStep: 36,
  destinationStep: 40,
  zOutputs: 44,
  yOutputs: 48,
  xOutputs: 52,
  zStep: 56,
  yStep: 60,
  /** From one row of taps to the next. */
  tapStep: 64,
  /** From columns 0, 2, 4, … of a row to columns 1, 3, 5, …, where the stride along x is 2. */
  oddStep: 68,
  taps: 72,
  /** Place of each tap. */
  tapTable: 76,
  /** Outputs of one source plane. */
  multiplier: 80,
  /** As in GEMM: storeFlags.bias and storeFlags.clamp. */
  flags: 84,
  /** Its least and its most. */
  clamp: 88,
  bytes: 128,
} as const

/** Where the words of an entry of such a list stand: places in a row, from one place to that of the elements between, how often. */
export const copyWords = { source: 0, place: 4, odd: 8, times: 12, bytes: 16 } as const

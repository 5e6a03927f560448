/**
 * Where the words of a depthwise description stand, in bytes. Pointers, steps and tables are in bytes; the padded plane
 * is zero where no list writes.
 */
export const depthwiseWords = {
  /** Source of each row of the padded plane, or −1: it stays zero. */
  rowTable: 0,
  rows: 4,
  pitch: 8,
  /** Runs of neighbours within a row, copied four at a time: [source, place, how often]. */
  vectors: 12,
  vectorCount: 16,
  /** Runs of neighbours, eight at a time, even ones to one place and odd ones to another: [source, even, odd, how often]. */
  pairs: 20,
  pairCount: 24,
  /** Copies of one float: [source, place]. */
  singles: 28,
  singleCount: 32,
  /** The padded plane, or 0 where the source itself is read. */
  padded: 36,
  sourceStep: 40,
  destinationStep: 44,
  zOutputs: 48,
  yOutputs: 52,
  xOutputs: 56,
  zStep: 60,
  yStep: 64,
  /** From one row of taps to the next. */
  tapStep: 68,
  /** From columns 0, 2, 4, … of a row to columns 1, 3, 5, …, where the stride along x is 2. */
  oddStep: 72,
  taps: 76,
  /** Place of each tap. */
  tapTable: 80,
  /** Outputs of one source plane. */
  multiplier: 84,
  /** As in GEMM: storeFlags.bias and storeFlags.clamp. */
  flags: 88,
  least: 92,
  most: 96,
  bytes: 128,
} as const

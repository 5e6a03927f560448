import { type ConvProblem, type Operands, type Operation, operandShape, operandsOf } from '@convlaws/spec'
import { drawn } from '../numbers.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, j) => j + 1)

/** Problems around every threshold of the blocking, with the smallest other sizes. */
export const descriptors: readonly string[] = [
  // every m up to two tiles, every n up to two panels
  ...upTo(13).map((m) => `forward n1 ci3 size${5 + m}x3 co${m} filter2x3 padding1:1x1:0`),
  ...upTo(33).map((n) => `forward n2 ci2 size${n} co5 filter1`),
  // k around kc: 320, and where two blocks become three
  ...[319, 320, 321, 639, 640, 641, 644].map((k) => `forward n1 ci${k} size3x3 co7 filter1x1 strides2x2`),
  'forward n1 ci37 size7x7 co9 filter3x3 padding1:1x1:1', // k = 333, cut inside a channel
  'forward n1 ci1 size19x20 co3 filter18x19 padding0:1x1:0', // k = 342 taps of one channel
  'forward n1 ci1 size700 co3 filter641 padding2:1', // blocks of 216, 216 and 209 taps, whose strips have other widths
  // m around mc, which is 128 to 132; n around nc = 512
  ...[128, 131, 134, 137].map((m) => `forward n1 ci2 size3 co${m} filter3 padding1:1`),
  ...[511, 512, 513, 530].map((n) => `forward n1 ci2 size${n} co3 filter3 padding1:1`),
  'forward n1 ci2 size23x23 co3 filter3x3 same-upper strides1x2 bias',
  // few products and C of 1 MiB or more: m around mc = 30, in place and from padded rows
  ...[30, 31, 67].map((m) => `forward n1 ci2 size94x94 co${m} filter1x1 bias`),
  'forward n1 ci1 size92x96 co37 filter3x3 padding1:1x1:1 bias',
  // strips of 128 columns, in rows that end before, at and behind their ends; channels packed together, 4 and what is left
  ...[12, 31, 127, 128, 129, 131, 260].flatMap((w, j) => [
    `forward n1 ci${j + 1} size3x${w} co2 filter2x3 padding1:0x1:1`,
    `forward n1 ci${2 * j + 1} size3x${w} co2 filter2x3 padding1:0x1:2 strides1x2`,
    `forward n1 ci3 size4x${w} co3 filter2x2 padding0:0x2:1 strides1x3`,
    `forward n1 ci2 size2x${w} co2 filter1x5 padding0:0x4:3 ${['reflect', 'replicate', 'circular'][j % 3]}`,
    `forward n1 ci2 size2x${w} co2 filter1x4 padding0:0x3:4 strides1x2 ${['reflect', 'replicate', 'circular'][j % 3]}`,
  ]),
  ...[4, 5].map((s) => `forward n1 ci3 size2x90 co5 filter2x7 padding0:1x6:5 strides1x${s}`),
  'forward n2 ci64 size40x30 co9 filter1x1 bias', // more pixels than 1024, read where they are
  // one tap, yet packed: many columns, rows that lie 4096 bytes apart, or that end within a vector
  'forward n1 ci64 size40x30 co65 filter1x1 bias',
  'forward n2 ci9 size32x32 co32 filter1x1',
  'forward n2 ci330 size7x7 co33 filter1x1 bias',
  // rows of C that lie 4096 bytes apart, in two blocks of k
  'forward n1 ci37 size32x32 co7 filter3x3 padding1:1x1:1 bias',
  'forward n1 ci41 size16x64 co131 filter3x3 padding1:1x1:1',
  // lines of B read from padded rows: one block of k and two, blocks of lines that divide evenly and do not, C in a block
  ...[7, 8, 9, 16, 24, 40].flatMap((w, j) => [
    `forward n2 ci${j + 1} size9x${w} co${j + 1} filter3x3 padding1:1x1:1${['', ' reflect', ' replicate', ' circular'][j % 4]} bias`,
    `forward n1 ci2 size11x${2 * w} co3 filter3x5 strides2x2 padding1:1x2:2 dilations1x${(j % 3) + 1}`,
    `forward n1 ci4 size7x${3 * w + 1} co6 filter2x4 strides1x3 padding1:0x2:1 dilations2x1 groups2 convolution`,
    `forward n1 ci3 size${5 * w} co5 filter7 strides5 padding2:4 dilations${(j % 4) + 1}`,
    `forward n1 ci1 size6x${8 * w} co2 filter3x3 strides3x8 padding1:1x1:1`,
    `inputGradient n1 ci5 size8x${w} co7 filter3x2 strides2x1 padding1:0x0:1`,
  ]),
  // padded rows of several planes: channels cut between and within planes, a plane in one block and in several
  ...[8, 16, 24].flatMap((w, j) => [
    `forward n2 ci${j + 1} size4x7x${w} co4 filter3x3x3 padding1:1x1:1x1:1${['', ' reflect', ' circular'][j]} bias`,
    `forward n1 ci2 size7x12x${2 * w} co5 filter3x2x5 strides2x1x2 padding1:2x0:1x2:2 dilations2x1x${j + 1}`,
    `forward n1 ci4 size5x37x${w} co6 filter2x3x3 padding0:1x1:1x1:1 dilations1x2x1 groups2 convolution`,
    `forward n1 ci${3 + j} size6x9x${w} co3 filter5x5x5 padding2:2x2:2x2:2`,
    `inputGradient n1 ci5 size4x8x${w} co7 filter2x3x2 strides1x2x1 padding1:0x1:0x0:1`,
  ]),
  'forward n1 ci35 size2x28x64 co2 filter2x2x2 padding0:1x0:1x0:1', // 28 lines: 7 at once, though there is room for 12
  'forward n2 ci3 size2x40x256 co2 filter3x3x3 padding1:1x1:1x1:1 bias',
  'forward n1 ci3 size4x36x128 co5 filter3x5x5 strides2x2x2 padding1:1x2:2x2:2',
  'forward n1 ci1 size11200 co2 filter7000 strides1400', // more remainders than lists have room for
  'forward n1 ci2 size20x33 co3 filter1x3 strides4x1', // most rows are read by none
  'forward n1 ci8 size1x3x4 co8 filter1x1x3 strides16777216x1x1 padding0:0x0:0x1:1', // behind the last position lies nothing
  'forward n1 ci40 size10x24 co9 filter3x3 padding1:1x1:1 bias',
  'forward n1 ci35 size61x64 co7 filter3x3 padding1:1x1:1',
  'forward n2 ci64 size33x32 co14 filter3x3 padding1:1x1:0 bias',
  'forward n1 ci6 size50x160 co13 filter5x5 strides2x2 padding2:2x2:2 reflect',
  'inputGradient n1 ci8 size40x64 co80 filter3x3 padding1:1x1:1',
  'inputGradient n2 ci9 size20x48 co6 filter4x4 strides2x3 padding1:1x0:0',
  'transposed n1 ci8 size9x16 co3 filter5x4 strides2x2 padding2:1x1:1 bias',
  'inputGradient n2 ci3 size9x12 co4 filter3x2 strides2x3 padding1:1x0:1',
  'inputGradient n1 ci2 size130x10 co140 filter2x2 strides2x2',
  'transposed n1 ci4 size6x6x5 co6 filter2x3x2 strides2x1x2 padding0:0x1:1x0:1 groups2 bias',
  // few input channels: products of every tap, added in blocks of 512, 504 or fewer columns, where rows end or do not
  'inputGradient n2 ci3 size19x21 co13 filter3x3 strides2x2 padding1:1x1:1',
  'inputGradient n1 ci1 size41x39 co4 filter2x3 padding0:1x2:0 dilations1x2',
  'inputGradient n1 ci2 size60x45 co8 filter3x5 strides2x1 padding2:0x2:2 convolution',
  'inputGradient n1 ci4 size90x50 co34 filter4x3 strides3x2 groups2',
  'inputGradient n1 ci2 size31x70 co350 filter1x4 strides1x2 padding0:0x3:1 convolution',
  'inputGradient n1 ci1 size1100 co5 filter3 padding1:1 reflect',
  'transposed n1 ci3 size600 co12 filter5 strides2 padding2:1 bias',
  'transposed n2 ci2 size9x8x9 co8 filter3x2x3 strides2x3x2 padding1:1x0:1x1:0 bias',
  // one channel a group: every kernel of the depthwise table, narrow and wide rows
  ...[1, 2, 3, 4, 5, 7, 8, 9, 17, 33].flatMap((w) => [
    `forward n1 ci3 size6x${w} co3 filter3x3 padding1:1x1:1 groups3 bias`,
    `forward n2 ci2 size7x${w} co4 filter3x3 strides2x2 padding1:1x1:1 groups2`,
    `forward n1 ci2 size7x${w} co2 filter5x5 padding2:2x2:2 groups2`,
    `forward n1 ci2 size7x${w} co2 filter5x5 strides2x2 padding2:2x2:2 groups2 reflect`.replace(
      w < 3 ? ' reflect' : '~',
      '',
    ),
    `forward n1 ci2 size3x4x${w} co2 filter2x3x2 strides1x2x3 padding1:0x1:1x1:1 dilations1x1x2 groups2`,
  ]),
  // rows that are summed one by one, around eight vectors and twice as many
  ...[31, 32, 33, 36, 63, 64, 65, 101].flatMap((w) => [
    `forward n2 ci3 size${w + 2} co3 filter3 groups3 bias`,
    `forward n1 ci2 size1x${w} co2 filter3x3 padding1:1x1:1 groups2 bias`,
    `forward n1 ci2 size3x${2 * w} co2 filter3x3 strides2x2 padding1:1x1:1 groups2`,
    `forward n1 ci2 size3x${w} co2 filter5x5 padding2:2x2:2 groups2`,
    `forward n1 ci2 size5x${2 * w} co2 filter5x5 strides2x2 padding2:2x2:2 groups2`,
  ]),
  // rows that are summed four at once, around whole fours; and lines that are not where the next row has them
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 11].flatMap((h) => [
    `forward n1 ci2 size${h}x9 co2 filter3x3 padding1:1x1:1 groups2 bias`,
    `forward n1 ci2 size${h}x6 co2 filter5x5 padding2:2x2:2 groups2 reflect`.replace(h < 3 ? ' reflect' : '~', ''),
    `forward n1 ci2 size${2 * h}x7 co2 filter5x5 strides2x1 padding2:2x2:2 groups2`,
    `forward n1 ci2 size${h + 4}x8 co2 filter3x3 padding0:0x1:1 dilations2x1 groups2`,
    `forward n1 ci2 size${2 * h + 3}x8 co2 filter3x3 strides2x1 padding1:1x1:1 dilations2x1 groups2`,
  ]),
  'forward n1 ci2 size3x9x5 co2 filter1x3x3 padding0:0x1:1x1:1 groups2',
  'forward n1 ci3 size40 co3 filter3 dilations5 groups3', // read where it is
  // planes that are brought into memory 256 KiB at once: two or three, two phases side by side, a plane alone
  'forward n2 ci5 size150x150 co10 filter3x3 padding1:1x1:1 groups5 bias',
  'inputGradient n2 ci5 size170x130 co5 filter2x3 padding1:0x0:1 groups5',
  'inputGradient n2 ci5 size160x320 co5 filter2x3 strides1x2 padding1:0x1:1 groups5',
  'forward n2 ci2 size250x270 co2 filter3x3 strides3x3 groups2',
  // lists of many entries: elements that are copied one by one, and rows
  'forward n1 ci1 size48000 co2 filter5 strides3',
  'forward n1 ci1 size90000x1 co1 filter3x1 padding1:1x0:0',
  // strides make several passes, whose outputs are spread; in one block or, of 256 KiB each, in three
  'inputGradient n2 ci3 size9x11 co3 filter3x3 strides2x2 padding1:1x1:1 groups3',
  'inputGradient n1 ci4 size7x20 co4 filter5x5 strides2x3 padding2:1x0:2 dilations1x2 groups4',
  'transposed n2 ci2 size5x6x7 co2 filter3x2x4 strides3x1x2 groups2 bias',
  'inputGradient n1 ci5 size256x256 co5 filter2x2 strides2x1 groups5',
  // strides beyond the filter: a pass over all elements first, dense and depthwise, with bias; and that pass alone
  'inputGradient n2 ci9 size20x31 co5 filter2x3 strides5x4 padding1:0x1:2 dilations1x3',
  'transposed n2 ci5 size17x29 co3 filter1x2 strides6x3 padding0:1x1:0 bias',
  'transposed n2 ci4 size11x23 co4 filter2x3 strides3x7 groups4 convolution bias',
  'transposed n2 ci6 size7x9x8 co6 filter1x2x3 strides4x5x2 groups3 bias',
  'transposed n2 ci3 size3 co2 filter1 strides9 padding5:0 bias',
  // two of them side by side: rows of whole vectors and of parts, taps of other numbers, three units of 128 KiB a block
  ...[2, 4, 6, 8, 10, 16, 18, 34].flatMap((w) => [
    `inputGradient n2 ci3 size6x${w} co3 filter3x3 strides2x2 padding1:1x1:1 groups3`,
    `transposed n1 ci4 size5x${w} co2 filter4x4 strides2x2 padding1:1x1:1 groups2 bias`,
    `inputGradient n2 ci2 size${w} co2 filter5 strides2 padding2:3 groups2 convolution`,
    `transposed n1 ci2 size4x5x${w} co2 filter2x3x3 strides2x1x2 padding0:1x1:0x1:1 dilations1x2x1 groups2 bias`,
  ]),
  'inputGradient n2 ci5 size256x254 co5 filter2x3 strides2x2 padding0:0x1:1 groups5',
  // two phases side by side: one B for both in one block of k and two, blocks of columns that end within lines, no taps
  'transposed n2 ci5 size10x22 co350 filter2x2 strides2x2 bias',
  'transposed n1 ci300 size40x62 co3 filter2x2 strides2x2 bias',
  'transposed n1 ci8 size4x6x10 co6 filter2x2x2 strides2x2x2 groups2 bias',
  'inputGradient n2 ci6 size12x14 co7 filter1x1 strides2x2',
  'inputGradient n2 ci9 size13x14 co12 filter3x3 strides2x2 padding0:1x1:0 convolution',
  // padded rows in one of two pairs, in one block and in several
  'inputGradient n1 ci6 size12x14 co200 filter3x3 strides2x2 padding1:1x1:1',
  'inputGradient n2 ci6 size40x70 co9 filter3x3 strides2x2 padding1:1x1:1',
  ...[2, 4, 6, 8, 10, 14, 70].map((w) => `transposed n2 ci5 size${w} co3 filter5 strides2 padding2:2 bias`),
]

/** Gradients of filters: pixels around a vector and a block of 512, rows around what is filled up at once, whole tiles and parts. */
export const filterGradients: readonly string[] = [
  ...[1, 2, 3, 4, 5, 511, 512, 513, 1025].map((w) => `filterGradient n2 ci3 size${w} co5 filter1`),
  ...upTo(10).map((m) => `filterGradient n1 ci${m} size4x5 co${m + 2} filter2x2 padding1:0x0:1`),
  ...[511, 512, 513].map((m) => `filterGradient n1 ci2 size521 co${m} filter3 padding0:1`),
  'filterGradient n3 ci8 size9x9 co6 filter3x2 strides2x1 padding1:1x0:1 groups2 convolution',
  // one channel a group: every number of taps at once, rows of whole vectors and of parts
  ...upTo(11).flatMap((w) => [
    `filterGradient n2 ci3 size${w + 4}x${w} co3 filter${(w % 3) + 1}x${(w % 4) + 1} padding0:2x1:2 groups3`,
    `filterGradient n1 ci2 size7x${w} co4 filter3x3 strides2x2 padding1:1x1:1 groups2`,
    `filterGradient n2 ci2 size9x${w + 8} co2 filter5x5 strides1x3 padding2:2x2:2 dilations1x2 groups2 convolution`,
  ]),
  'filterGradient n2 ci3 size8x20 co3 filter3x3 groups3', // read where it is
  ...[255, 256, 257, 513].map((w) => `filterGradient n1 ci2 size5x${w} co2 filter2x3 padding1:0x1:1 groups2`), // rows at once
  'filterGradient n1 ci4 size4x5x6 co8 filter2x3x2 strides2x1x2 padding1:0x1:1x0:1 groups4 reflect',
  'filterGradient n1 ci130 size3x3 co9 filter3x3 padding1:1x1:1', // 1170 rows of im2col
]

/** Operands that look random and depend on the shapes alone. */
export function drawnOperands(
  problem: ConvProblem,
  operation: Operation,
  bias: boolean,
  kind: 'integers' | 'reals',
): Operands {
  const names = [...operandsOf[operation].required, ...(bias ? (['bias'] as const) : [])]
  return Object.fromEntries(names.map((name, j) => [name, drawn(operandShape(problem, operation, name), j + 1, kind)]))
}

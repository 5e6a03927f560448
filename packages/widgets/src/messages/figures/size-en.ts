import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { SizeMessages } from './size.ts'

/** English. */
export const sizeEn: FigureWords<SizeMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'Output size, axis by axis',
    rank: 'Dimensions',
    axis: (axis, rank) =>
      `Axis ${axis}${['', ' (width)', [' (height)', ' (width)'][axis], [' (depth)', ' (height)', ' (width)'][axis]][rank] ?? ''}`,
    drawn: 'Drawn axis',
    settings: {
      h: 'Input size',
      k: 'Kernel size K',
      s: 'Stride S',
      d: 'Dilation D',
      pb: 'Padding, beginning',
      pe: 'Padding, end',
    },
    padding: 'Padding',
    paddings: { explicit: 'as given', 'same-upper': 'same-upper', 'same-lower': 'same-lower' },
    transposed: 'Transposed (of the convolution with these settings)',
    presets: {
      lecture: '28×28 with 3×3',
      floor: 'A stride that leaves inputs unread',
      half: 'Half padding keeps the size',
      resnet: '224×224 with 7×7, stride 2',
      even: 'Even kernel, same-upper',
      nothing: 'A window that does not fit (refused)',
    },
    input: 'Input with padding',
    kinds: { padding: 'padding', unread: 'never read', left: (count) => `${count} more` },
    names: {
      explicit: 'explicit (as given)',
      valid: "valid: 'valid' in TensorFlow and Keras, VALID in ONNX",
      'same-upper': "same-upper: 'same' in TensorFlow and Keras, SAME_UPPER in ONNX",
      'same-lower': 'same-lower: SAME_LOWER in ONNX',
      'torch-same': "'same' in PyTorch (stride 1 only)",
      half: 'half: ⌊D(K − 1)/2⌋ at both ends',
      full: 'full: D(K − 1) at both ends',
    },
    compared: {
      caption: (axis) => `Names of paddings on axis ${axis}`,
      columns: ['Name', 'Begin', 'End', 'Out'],
    },
    undefinedName: 'not defined here',
    noOutput: 'none',
    code: 'The same setting in code',
    copyCode: (library) => `Copy ${library}`.trim(),
    says: (input, kernel, output) => `${input} with ${kernel} gives ${output}.`,
    transposedSays: (input, kernel, output) => `Transposed: ${input} with ${kernel} gives ${output}.`,
    axisSays: (axis, formula) => `Axis ${axis}: ${formula}.`,
    unreadSays: (count) =>
      `${count} input ${count === 1 ? 'element is' : 'elements are'} never read. That is legal here; some tools call such a size invalid.`,
    table: { caption: 'Sizes, axis by axis', columns: ['Axis', 'H', 'K', 'S', 'D', 'P_b', 'P_e', 'O'] },
  },
}

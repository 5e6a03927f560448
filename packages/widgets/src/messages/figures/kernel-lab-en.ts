import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { KernelLabMessages } from './kernel-lab.ts'

/** English. */
export const kernelLabEn: FigureWords<KernelLabMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'Kernel lab: a picture under any kernel',
    part: 'Show',
    parts: { numbers: '1. picture as numbers', window: '2. one window', playground: '3. playground' },
    picture: 'Picture',
    pictures: { scene: 'landscape', disc: 'ball', strokes: 'writing', checker: 'checkerboard', own: 'own picture' },
    file: 'Own picture',
    fileNote: 'The file stays on this machine; nothing is sent.',
    noFile: 'Choose a file first; the landscape stands in for it.',
    unreadable: 'This file is no picture that the browser can read.',
    colour: 'Colour',
    colours: { rgb: 'red, green, blue', grey: 'grey' },
    channel: 'Channel of the numbers',
    channels: ['red', 'green', 'blue'],
    kernel: 'Kernel',
    kernels: {
      identity: 'identity',
      blur: 'blur',
      sharpen: 'sharpen',
      outline: 'outline',
      emboss: 'emboss',
      'left-sobel': 'left Sobel',
      'right-sobel': 'right Sobel',
      'top-sobel': 'top Sobel',
      'bottom-sobel': 'bottom Sobel',
      'wide-blur': 'mean 5×5',
      custom: 'custom',
    },
    rows: 'Kernel rows',
    columns: 'Kernel columns',
    divisor: 'Divided by',
    weights: 'Weights, row by row',
    border: 'Border',
    borders: {
      zeros: 'zeros',
      replicate: 'replicate',
      reflect: 'reflect',
      circular: 'circular',
      valid: 'valid: output smaller',
    },
    orientation: 'Operation',
    orientations: { correlation: 'cross-correlation', convolution: 'convolution' },
    passes: 'Apply',
    passNames: { 1: 'once', 2: 'twice' },
    display: 'Display',
    displays: {
      clamp: 'clamp: below 0 black, above 255 white',
      absolute: 'absolute value',
      rescale: 'rescale: least black, greatest white',
      signed: 'signed: zero is grey',
    },
    row: 'First row',
    column: 'First column',
    before: 'picture',
    after: 'filtered',
    numbers: 'numbers of the region',
    outputs: 'outputs of the region',
    outside: 'outside the picture',
    sum: (sum) => `Sum of the kernel: ${sum}. A constant picture is multiplied by it.`,
    separable: (column, row, apart, together) =>
      `Separable: column (${column}) times row (${row}). In two passes ${apart} multiplications for each pixel instead of ${together}.`,
    twice: (rows, columns) =>
      `Twice is once with the kernel convolved with itself, ${rows}×${columns}, away from the border.`,
    turned: 'Convolution turns the kernel by 180° before it is laid on the picture.',
    range: (least, greatest, share) => `Numbers from ${least} to ${greatest}; ${share} are outside 0 … 255.`,
    working: 'computing …',
    sentence: ({ state, picture, current, looked }, { window, sum, range }) => {
      const { width, height, channels } = picture
      if (state.part === 'window') {
        if (!current) return 'This window leaves the picture: with border valid there is no output here.'
        return `Output row ${current.row}, column ${current.column}: ${window}.`
      }
      if (state.part === 'numbers')
        return `${width}×${height} pixels, each ${channels === 3 ? 'three numbers' : 'one number'} from 0 to 255. Row ${looked.row}, column ${looked.column}: ${looked.value}.`
      const numbers = range ? ` Numbers from ${range.least} to ${range.greatest}, ${range.share} outside 0 … 255.` : ''
      return `${kernelLabEn.messages.kernels[state.kernel]}, ${state.rows}×${state.columns}, sum ${sum}, ${kernelLabEn.messages.orientations[state.orientation]}, ${kernelLabEn.messages.passNames[state.passes]}.${numbers}`
    },
  },
}

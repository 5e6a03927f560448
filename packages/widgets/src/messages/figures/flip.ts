import type { ConvProblem } from '@convlaws/spec'
import { compactNumber } from '../../models/compact-number.ts'
import type { Exchange } from '../../models/flip/flip-view.ts'
import type { Locale } from '../messages.ts'

type Orientation = ConvProblem['orientation']

/** What the figure of turning and moving says. */
export interface FlipMessages {
  readonly title: string
  readonly operation: string
  readonly operations: { readonly [orientation in Orientation]: string }
  readonly input: string
  readonly filter: string
  readonly shift: string
  readonly border: string
  readonly borders: { readonly zeros: string; readonly circular: string }
  readonly presets: {
    readonly lecture: string
    readonly deltas: string
    readonly symmetric: string
    readonly circular: string
  }
  readonly signal: string
  readonly kernel: string
  readonly laid: { readonly [orientation in Orientation]: string }
  readonly output: string
  readonly outside: string
  readonly places: string
  readonly times: (factor: number) => string
  readonly reads: string
  readonly shown: string
  readonly exchange: string
  readonly given: { readonly [orientation in Orientation]: string }
  readonly exchanged: { readonly [orientation in Orientation]: string }
  readonly reversed: string
  readonly moving: string
  readonly movedInput: string
  readonly outputOfMoved: string
  readonly movedOutput: string
  readonly differs: string
  readonly outputSays: (at: number, sum: string) => string
  readonly inputSays: (at: number, value: number, affected: readonly number[]) => string
  readonly exchangeSays: (orientation: Orientation, exchange: Exchange) => string
  readonly shiftSays: (shift: number, differing: readonly number[]) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}

const en: FlipMessages = {
  title: 'Turn the kernel, exchange the operands, move the input',
  operation: 'Operation',
  operations: { correlation: 'cross-correlation', convolution: 'convolution' },
  input: 'Signal g',
  filter: 'Kernel f',
  shift: 'Move the input by',
  border: 'Outside the signal',
  borders: { zeros: 'zeros', circular: 'circular' },
  presets: {
    lecture: 'A kernel without symmetry',
    deltas: 'δ₀ and δ₁: the smallest counterexample',
    symmetric: 'A symmetric kernel',
    circular: 'Circular border',
  },
  signal: 'Signal g',
  kernel: 'Kernel f',
  laid: { correlation: 'The kernel as it is laid on: as it is', convolution: 'The kernel as it is laid on: turned' },
  output: 'Output',
  outside: 'outside the signal',
  places: 'place',
  times: (factor) => `times ${compactNumber(factor)}`,
  reads: 'reads it',
  shown: 'shown',
  exchange: 'Exchange the operands: every overlap, by place',
  given: { correlation: 'f ⋆ g', convolution: 'f ∗ g' },
  exchanged: { correlation: 'g ⋆ f', convolution: 'g ∗ f' },
  reversed: 'g ⋆ f reversed',
  moving: 'Move the input, or move the output',
  movedInput: 'moved input',
  outputOfMoved: 'output of the moved input',
  movedOutput: 'moved output',
  differs: 'differs',
  outputSays: (at, sum) => `Output ${at}: ${sum}.`,
  inputSays: (at, value, affected) =>
    `Input ${at} is ${compactNumber(value)}. ${affected.length === 0 ? 'No output reads it.' : `Outputs that read it: ${affected.join(', ')}.`}`,
  exchangeSays: (orientation, { isEqual, isEqualReversed }) =>
    orientation === 'convolution'
      ? `Exchanging the operands: f ∗ g and g ∗ f are ${isEqual ? 'equal' : 'not equal'}.`
      : `Exchanging the operands: f ⋆ g and g ⋆ f are ${isEqual ? 'equal here' : isEqualReversed ? 'not equal; they are equal after reversing one of them' : 'not equal'}.`,
  shiftSays: (shift, differing) =>
    shift === 0
      ? ''
      : differing.length === 0
        ? 'Moving the input moves the output: equal at every place.'
        : `Moving the input moves the output, except at the border: different at ${differing.join(', ')}.`,
  table: { caption: 'Every output, with its products', columns: ['Place', 'Products', 'Sum'] },
}

const ko: FlipMessages = {
  title: '커널 돌리기, 피연산자 바꾸기, 입력 옮기기',
  operation: '연산',
  operations: { correlation: '교차상관', convolution: '합성곱' },
  input: '신호 g',
  filter: '커널 f',
  shift: '입력을 옮기는 칸 수',
  border: '신호 바깥',
  borders: { zeros: '영(zeros)', circular: '순환(circular)' },
  presets: {
    lecture: '대칭이 아닌 커널',
    deltas: 'δ₀과 δ₁: 가장 작은 반례',
    symmetric: '대칭인 커널',
    circular: '순환 경계',
  },
  signal: '신호 g',
  kernel: '커널 f',
  laid: { correlation: '얹은 모습의 커널: 그대로', convolution: '얹은 모습의 커널: 180° 돌림' },
  output: '출력',
  outside: '신호 바깥',
  places: '위치',
  times: (factor) => `곱하는 수 ${compactNumber(factor)}`,
  reads: '이 칸을 읽음',
  shown: '표시 중',
  exchange: '피연산자 바꾸기: 겹치는 모든 위치의 값',
  given: { correlation: 'f ⋆ g', convolution: 'f ∗ g' },
  exchanged: { correlation: 'g ⋆ f', convolution: 'g ∗ f' },
  reversed: '뒤집은 g ⋆ f',
  moving: '입력을 옮기기와 출력을 옮기기',
  movedInput: '옮긴 입력',
  outputOfMoved: '옮긴 입력의 출력',
  movedOutput: '옮긴 출력',
  differs: '다름',
  outputSays: (at, sum) => `출력 위치 ${at}: ${sum}.`,
  inputSays: (at, value, affected) =>
    `입력 위치 ${at}의 값: ${compactNumber(value)}. ${affected.length === 0 ? '이 칸을 읽는 출력은 없습니다.' : `이 칸을 읽는 출력: ${affected.join(', ')}.`}`,
  exchangeSays: (orientation, { isEqual, isEqualReversed }) =>
    orientation === 'convolution'
      ? `피연산자를 바꾸면 f ∗ g와 g ∗ f는 ${isEqual ? '같습니다' : '다릅니다'}.`
      : `피연산자를 바꾸면 f ⋆ g와 g ⋆ f는 ${isEqual ? '여기서는 같습니다' : isEqualReversed ? '다르고, 한쪽을 뒤집으면 같아집니다' : '다릅니다'}.`,
  shiftSays: (shift, differing) =>
    shift === 0
      ? ''
      : differing.length === 0
        ? '입력을 옮기면 출력도 똑같이 옮겨집니다. 모든 위치에서 같습니다.'
        : `입력을 옮기면 출력도 옮겨지지만 경계에서는 어긋납니다. 다른 위치: ${differing.join(', ')}.`,
  table: { caption: '모든 출력과 그 곱', columns: ['위치', '곱', '합'] },
}

/** What the figure of turning and moving says, in each language. */
export const flipMessages: { readonly [locale in Locale]: FlipMessages } = { en, ko }

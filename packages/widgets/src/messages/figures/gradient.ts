import type { Violation } from '@convlaws/spec'
import { stageFormula } from '../../models/gradient/formula.ts'
import type { GradientPicture, GradientPreset, GradientState } from '../../models/gradient/gradient-model.ts'
import type { StageStripId } from '../../models/gradient/stage.ts'
import type { Locale } from '../messages.ts'

/** What the gradient animator says. */
export interface GradientMessages {
  readonly title: string
  readonly strips: { readonly [id in StageStripId]: string }
  readonly operands: { readonly x: string; readonly w: string; readonly d: string; readonly y: string }
  readonly gradients: { readonly input: string; readonly filter: string; readonly bias: string }
  readonly presets: { readonly [name in GradientPreset]: string }
  readonly fields: {
    readonly [name in
      | 'result'
      | 'view'
      | 'stride'
      | 'dilation'
      | 'begin'
      | 'end'
      | 'paddingMode'
      | 'orientation'
      | 'input'
      | 'filter'
      | 'outputGradient']: string
  }
  readonly views: { readonly scatter: string; readonly gather: string }
  readonly modes: { readonly [mode in GradientState['paddingMode']]: string }
  readonly orientations: { readonly [orientation in GradientState['orientation']]: string }
  readonly kinds: { readonly virtual: string; readonly gap: string; readonly rest: string; readonly padding: string }
  readonly virtualOf: (name: string) => string
  /** What the kind of way is, in one sentence above the rows. */
  readonly way: (picture: GradientPicture, state: GradientState) => string
  readonly sentence: (picture: GradientPicture, state: GradientState) => string
  readonly refused: (refusal: { readonly id: string; readonly violation: Violation }, state: GradientState) => string
  readonly stage: string
  readonly equalProducts: string
  readonly check: (name: string) => string
  readonly checkText: (analytic: string, numeric: string, error: string, allowed: string) => string
  readonly complete: string
  readonly tableColumns: readonly [element: string, value: string]
}

/** What the flips are called in the sentence about a way: whether the kernel is turned round, and the result. */
const gradientWayFacts = (state: GradientState) => {
  const { stride: s, dilation: d, filter, begin, end, paddingMode } = state
  const reach = d * (filter.length - 1)
  const plain = paddingMode === 'zeros'
  return { s, d, pad: plain ? [reach - begin, reach - end] : [reach, reach], plain }
}

const number = (value: number) => (value < 0 ? `−${-value}` : String(value))

const en: GradientMessages = {
  title: 'Backpropagation: the same numbers painted and collected',
  strips: {
    padded: 'input x',
    stamp: 'δ·w',
    painted: 'painted so far',
    signal: 'signal',
    kernel: 'kernel',
    result: 'result',
    running: '∂L/∂b',
  },
  operands: { x: 'input x', w: 'kernel w', d: 'upstream gradient δ', y: 'output y' },
  gradients: { input: 'input gradient ∂L/∂x', filter: 'kernel gradient ∂L/∂w', bias: 'bias gradient ∂L/∂b' },
  presets: {
    worked: 'worked example',
    strided: 'stride 2',
    dilated: 'dilation 2',
    padded: 'zero padding 2',
    reflected: 'reflected padding (fold)',
    flipped: 'true convolution',
    real: 'real numbers',
  },
  fields: {
    result: 'Gradient of',
    view: 'View',
    stride: 'Stride',
    dilation: 'Dilation',
    begin: 'Padding before',
    end: 'Padding after',
    paddingMode: 'Padding mode',
    orientation: 'Operation',
    input: 'Input x',
    filter: 'Kernel w',
    outputGradient: 'Upstream gradient δ',
  },
  views: { scatter: 'scatter', gather: 'gather' },
  modes: { zeros: 'zeros', reflect: 'reflect', replicate: 'replicate', circular: 'circular' },
  orientations: { correlation: 'cross-correlation', convolution: 'convolution' },
  kinds: {
    virtual: 'virtual',
    gap: 'zero put in for the stride',
    rest: 'zero put in for the rest',
    padding: 'zero padding',
  },
  virtualOf: (name) => `virtual copy of ${name}`,
  way: (picture, state) => {
    const { s, d, pad, plain } = gradientWayFacts(state)
    if (state.result === 'bias') return 'The bias is added to every output, so its gradient is the sum of δ.'
    if (picture.stage.folds) return 'Each virtual element stands for an input: its gradient is added to that input.'
    if (state.view === 'scatter')
      return state.result === 'input'
        ? 'Each output paints its δ times the kernel on the inputs that it has read.'
        : 'Each output adds its δ times the inputs of its window to the kernel gradient.'
    if (state.result === 'filter')
      return `Correlation of the padded input with δ as kernel: stride and dilation are exchanged (stride ${d}, dilation ${s})${picture.rest > 0 ? `, and ${picture.rest} unread at the end is left out first` : ''}${state.orientation === 'convolution' ? '; the result comes out reversed' : ''}.`
    return `δ with ${s - 1} zeros between its elements${picture.rest > 0 ? ` and ${picture.rest} at its end` : ''}, padded by ${number(pad[0]!)} and ${number(pad[1]!)}, correlated with the ${state.orientation === 'correlation' ? 'flipped kernel' : 'kernel as it is, which the forward pass has flipped'}${d > 1 ? ` at dilation ${d}` : ''}${plain ? '' : '; this is the gradient of the padded input'}.`
  },
  sentence: (picture, state) => {
    const formula = stageFormula(state, state, picture.stage, state.at)
    if (picture.stage.folds) return `The virtual elements are added back onto their sources. ${formula}.`
    if (state.result === 'bias') return `The bias collects ${formula}.`
    if (state.view === 'gather') return `${state.result === 'filter' ? 'A weight' : 'An input'} collects: ${formula}.`
    return `Output ${picture.stage.terms[0]!.output} paints on the ${state.result === 'filter' ? 'weights' : 'inputs'}: ${formula}.`
  },
  refused: ({ id }, { input, filter, dilation, begin, end }) => {
    const n = input.length
    if (id === 'filter-fits-padded-input')
      return `The kernel does not fit: with dilation ${dilation} it reaches over ${(filter.length - 1) * dilation + 1} elements, the padded input has ${n} + ${begin} + ${end} = ${n + begin + end} (${id}).`
    if (id === 'reflect-padding-is-below-input-size')
      return `Reflection cannot go further than the input: padding ${Math.max(begin, end)} is more than ${n} − 1 = ${n - 1} (${id}).`
    return `A circle has no more than ${n} elements: padding ${Math.max(begin, end)} is more than ${n} (${id}).`
  },
  stage: 'This step',
  equalProducts: 'Three inner products that must be equal',
  check: (name) => `Check of ∂L/∂${name} by a central difference with step 1`,
  checkText: (analytic, numeric, error, allowed) =>
    `gradient ${analytic}, (L(+1) − L(−1)) / 2 = ${numeric}: difference ${error}, allowed ${allowed}`,
  complete: 'Complete gradients',
  tableColumns: ['element', 'value'],
}

const ko: GradientMessages = {
  title: '역전파: 뿌려서 더하기와 모아서 더하기, 같은 수',
  strips: {
    padded: '입력 x',
    stamp: 'δ·w',
    painted: '지금까지의 합',
    signal: '신호',
    kernel: '커널',
    result: '결과',
    running: '∂L/∂b',
  },
  operands: { x: '입력 x', w: '커널 w', d: '위에서 온 기울기 δ', y: '출력 y' },
  gradients: { input: '입력 기울기 ∂L/∂x', filter: '커널 기울기 ∂L/∂w', bias: '편향 기울기 ∂L/∂b' },
  presets: {
    worked: '강의 예제',
    strided: '스트라이드 2',
    dilated: '팽창 2',
    padded: '0 패딩 2',
    reflected: '반사 패딩(접어 더하기)',
    flipped: '진짜 합성곱',
    real: '실수',
  },
  fields: {
    result: '구할 기울기',
    view: '보는 방법',
    stride: '스트라이드',
    dilation: '팽창',
    begin: '앞쪽 패딩',
    end: '뒤쪽 패딩',
    paddingMode: '패딩 방식',
    orientation: '연산',
    input: '입력 x',
    filter: '커널 w',
    outputGradient: '위에서 온 기울기 δ',
  },
  views: { scatter: '뿌리기(scatter)', gather: '모으기(gather)' },
  modes: { zeros: '0', reflect: '반사', replicate: '가장자리 반복', circular: '순환' },
  orientations: { correlation: '교차상관', convolution: '합성곱' },
  kinds: { virtual: '가상', gap: '스트라이드 때문에 넣은 0', rest: '나머지만큼 넣은 0', padding: '0 패딩' },
  virtualOf: (name) => `가상 원소, 원본: ${name}`,
  way: (picture, state) => {
    const { s, d, pad, plain } = gradientWayFacts(state)
    if (state.result === 'bias') return '편향은 모든 출력에 더해지므로, 편향의 기울기는 δ의 합이다.'
    if (picture.stage.folds) return '가상 원소는 어떤 입력의 복사본이므로, 그 기울기를 원본 입력에 더한다.'
    if (state.view === 'scatter')
      return state.result === 'input'
        ? '각 출력이 자기가 읽은 입력 자리에 δ와 커널의 곱을 더한다.'
        : '각 출력이 자기 창의 입력에 δ를 곱해 커널 기울기에 더한다.'
    if (state.result === 'filter')
      return `패딩한 입력과 δ의 교차상관이다. 이때 δ가 커널이고, 스트라이드와 팽창이 서로 바뀐다(스트라이드 ${d}, 팽창 ${s}).${picture.rest > 0 ? ` 끝에서 읽히지 않은 원소 ${picture.rest}개를 먼저 뺀다.` : ''}${state.orientation === 'convolution' ? ' 결과는 뒤집힌 순서로 나온다.' : ''}`
    return `δ의 원소 사이에 0을 ${s - 1}개씩${picture.rest > 0 ? `, 끝에 ${picture.rest}개` : ''} 넣고 앞뒤를 ${number(pad[0]!)}, ${number(pad[1]!)}만큼 패딩한 다음, ${state.orientation === 'correlation' ? '뒤집은 커널' : '커널 그대로(순방향에서 이미 뒤집었다)'}${d > 1 ? `(팽창 ${d})` : ''}와 교차상관을 구한다.${plain ? '' : ' 이것은 패딩한 입력의 기울기이다.'}`
  },
  sentence: (picture, state) => {
    const formula = stageFormula(state, state, picture.stage, state.at)
    if (picture.stage.folds) return `가상 원소의 기울기를 원본에 더합니다. ${formula}.`
    if (state.result === 'bias') return `편향에 모인 값: ${formula}.`
    if (state.view === 'gather') return `${state.result === 'filter' ? '가중치' : '입력'} 하나에 모인 값: ${formula}.`
    return `출력 ${picture.stage.terms[0]!.output}: ${state.result === 'filter' ? '가중치' : '입력'} 자리에 더하는 값은 ${formula}.`
  },
  refused: ({ id }, { input, filter, dilation, begin, end }) => {
    const n = input.length
    if (id === 'filter-fits-padded-input')
      return `커널이 들어가지 않습니다. 팽창 ${dilation}에서 커널이 덮는 길이: ${(filter.length - 1) * dilation + 1}, 패딩한 입력의 길이: ${n} + ${begin} + ${end} = ${n + begin + end} (${id}).`
    if (id === 'reflect-padding-is-below-input-size')
      return `반사 패딩은 입력 길이보다 작아야 합니다. 패딩: ${Math.max(begin, end)}, 한도: ${n} − 1 = ${n - 1} (${id}).`
    return `순환 패딩은 입력 길이를 넘을 수 없습니다. 패딩: ${Math.max(begin, end)}, 한도: ${n} (${id}).`
  },
  stage: '이 단계',
  equalProducts: '서로 같아야 하는 세 내적',
  check: (name) => `간격 1의 중심차분으로 ∂L/∂${name} 확인`,
  checkText: (analytic, numeric, error, allowed) =>
    `기울기 ${analytic}, (L(+1) − L(−1)) / 2 = ${numeric}: 차 ${error}, 허용오차 ${allowed}`,
  complete: '완성된 기울기',
  tableColumns: ['원소', '값'],
}

/** What the gradient animator says, in each language. */
export const gradientMessages: { readonly [locale in Locale]: GradientMessages } = { en, ko }

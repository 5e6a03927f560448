import type { PaddingName } from '../../models/size/named-paddings.ts'
import type { SizeKey, SizePreset, SizeState } from '../../models/size/size-state.ts'
import type { Locale } from '../messages.ts'

/** What the figure of output sizes says. */
export interface SizeMessages {
  readonly title: string
  readonly rank: string
  readonly axis: (axis: number, rank: number) => string
  readonly drawn: string
  readonly settings: { readonly [key in SizeKey]: string }
  readonly padding: string
  readonly paddings: { readonly [padding in SizeState['padding']]: string }
  readonly transposed: string
  readonly presets: { readonly [name in SizePreset]: string }
  readonly input: string
  readonly kinds: { readonly padding: string; readonly unread: string; readonly left: (count: number) => string }
  readonly names: { readonly [name in PaddingName]: string }
  readonly compared: { readonly caption: (axis: number) => string; readonly columns: readonly string[] }
  readonly undefinedName: string
  readonly noOutput: string
  readonly code: string
  readonly copyCode: (library: string) => string
  readonly says: (input: string, kernel: string, output: string) => string
  readonly transposedSays: (input: string, kernel: string, output: string) => string
  readonly axisSays: (axis: number, formula: string) => string
  readonly unreadSays: (count: number) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}

const en: SizeMessages = {
  title: 'Output size, axis by axis',
  rank: 'Dimensions',
  axis: (axis, rank) =>
    `Axis ${axis}${['', ' (width)', [' (height)', ' (width)'][axis], [' (depth)', ' (height)', ' (width)'][axis]][rank] ?? ''}`,
  drawn: 'Drawn axis',
  settings: {
    h: 'Input size H',
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
    columns: ['Name', 'Beginning', 'End', 'Outputs'],
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
}

const ko: SizeMessages = {
  title: '축마다 구하는 출력 크기',
  rank: '차원',
  axis: (axis, rank) =>
    `축 ${axis}${['', '(너비)', ['(높이)', '(너비)'][axis], ['(깊이)', '(높이)', '(너비)'][axis]][rank] ?? ''}`,
  drawn: '그릴 축',
  settings: { h: '입력 크기 H', k: '커널 크기 K', s: '스트라이드 S', d: '팽창 D', pb: '앞쪽 패딩', pe: '뒤쪽 패딩' },
  padding: '패딩',
  paddings: { explicit: '직접 지정', 'same-upper': 'same-upper', 'same-lower': 'same-lower' },
  transposed: '전치(이 설정의 합성곱을 전치)',
  presets: {
    lecture: '28×28과 3×3',
    floor: '읽히지 않는 입력이 남는 스트라이드',
    half: '크기를 지키는 절반 패딩',
    resnet: '224×224와 7×7, 스트라이드 2',
    even: '짝수 커널, same-upper',
    nothing: '들어가지 않는 창(거부됨)',
  },
  input: '패딩을 더한 입력',
  kinds: { padding: '패딩', unread: '읽히지 않음', left: (count) => `그 밖에 ${count}개` },
  names: {
    explicit: '직접 지정(explicit)',
    valid: "valid: TensorFlow와 Keras의 'valid', ONNX의 VALID",
    'same-upper': "same-upper: TensorFlow와 Keras의 'same', ONNX의 SAME_UPPER",
    'same-lower': 'same-lower: ONNX의 SAME_LOWER',
    'torch-same': "PyTorch의 'same'(스트라이드 1에서만)",
    half: '절반(half): 양끝에 ⌊D(K − 1)/2⌋',
    full: '완전(full): 양끝에 D(K − 1)',
  },
  compared: { caption: (axis) => `축 ${axis}에서 패딩 이름 비교`, columns: ['이름', '앞쪽', '뒤쪽', '출력'] },
  undefinedName: '여기서는 정의되지 않음',
  noOutput: '없음',
  code: '같은 설정의 코드',
  copyCode: (library) => `${library} 코드 복사`.trim(),
  says: (input, kernel, output) => `입력 ${input}, 커널 ${kernel}, 출력 ${output}.`,
  transposedSays: (input, kernel, output) => `전치: 입력 ${input}, 커널 ${kernel}, 결과 ${output}.`,
  axisSays: (axis, formula) => `축 ${axis}: ${formula}.`,
  unreadSays: (count) =>
    `한 번도 읽히지 않는 입력 원소: ${count}개. 여기서는 올바른 설정이지만, 이런 크기를 오류로 보는 도구도 있습니다.`,
  table: { caption: '축마다의 크기', columns: ['축', 'H', 'K', 'S', 'D', 'P_b', 'P_e', 'O'] },
}

/** What the figure of output sizes says, in each language. */
export const sizeMessages: { readonly [locale in Locale]: SizeMessages } = { en, ko }

import { compactNumber } from '../../models/compact-number.ts'
import { factorText } from '../../models/factor-text.ts'
import type { FastView } from '../../models/fast/fast-model.ts'
import type { FastAlgorithm, FastPreset } from '../../models/fast/fast-state.ts'
import { sumText } from '../../models/sum-of-products.ts'
import type { Locale } from '../messages.ts'

/** What the figure of fast algorithms says. */
export interface FastMessages {
  readonly title: string
  readonly algorithm: string
  readonly algorithms: { readonly [name in FastAlgorithm]: string }
  readonly presets: { readonly [name in FastPreset]: string }
  readonly input: string
  readonly filter: string
  readonly numbers: string
  readonly definition: string
  readonly stages: { readonly [name in FastAlgorithm]: string }
  readonly rows: {
    readonly [name in 'input' | 'filter' | 'spectra' | 'product' | 'result' | 'output' | 'zero']: string
  }
  readonly comparison: string
  readonly error: string
  readonly allowed: string
  readonly accuracy: { readonly componentwise: string; readonly normwise: string }
  readonly counts: (multiplications: number, additions: number) => string
  readonly note: string
  readonly sentence: (view: FastView) => string
}

const im2colFormula = ({ rows, state, at, result }: FastView) =>
  `y${at} = ${sumText(
    rows[at]!.map((value, tap) => [value, state.filter[tap]!] as const),
    result.output[at]!,
  )}`

function winogradFormula({ tiles, at, result }: FastView): string {
  const { products, output } = tiles[at]!
  const [m0, m1, m2, m3] = products.map(factorText)
  const first = `y${2 * at} = m0 + m1 + m2 = ${m0} + ${m1} + ${m2} = ${compactNumber(output[0]!)}`
  const second = `y${2 * at + 1} = m1 − m2 − m3 = ${m1} − ${m2} − ${m3} = ${compactNumber(output[1]!)}`
  return result.output.length > 2 * at + 1 ? `${first}; ${second}` : first
}

const outputs = ({ result }: FastView) => `y = (${result.output.map(compactNumber).join(', ')})`

const en: FastMessages = {
  title: 'One correlation, three algorithms, in float32',
  algorithm: 'Algorithm',
  algorithms: { im2col: 'im2col', winograd: 'Winograd F(2, 3)', fft: 'FFT' },
  presets: { integers: 'small integers', reals: 'real numbers', uneven: 'one large number' },
  input: 'input x',
  filter: 'kernel w',
  numbers: 'Numbers',
  definition: 'y by the definition (reference, float64)',
  stages: {
    im2col: 'Matrix of windows times w',
    winograd: 'Tile: four multiplications, two outputs',
    fft: 'Into frequencies, product, back',
  },
  rows: {
    input: 'x, filled with zeros',
    filter: 'w, filled with zeros',
    spectra: 'spectrum',
    product: 'product with the conjugate',
    result: 'inverse transform',
    output: 'output',
    zero: 'zero put in',
  },
  comparison: 'Errors beside what is allowed',
  error: 'error',
  allowed: 'allowed',
  accuracy: { componentwise: 'componentwise: a bound for each element', normwise: 'normwise: one bound for all' },
  counts: (multiplications, additions) => `${multiplications} multiplications, ${additions} additions`,
  note: 'Bounds come from the algorithm itself, run over absolute values with its roundings counted. Allowed is 0 where no step can round.',
  sentence: (view) => {
    const { state, at } = view
    if (state.algorithm === 'im2col') return `Row ${at} of the matrix times w: ${im2colFormula(view)}.`
    if (state.algorithm === 'winograd') return `Tile ${at}: ${winogradFormula(view)}.`
    const size = view.stages.input.length
    return [
      `x is filled with zeros to ${size} numbers and transformed.`,
      `w is filled with zeros to ${size} numbers and transformed.`,
      'Each frequency of x is multiplied by the conjugate of the same frequency of w.',
      `The inverse transform gives the circular correlation; its first elements are the output: ${outputs(view)}.`,
    ][at]!
  },
}

const ko: FastMessages = {
  title: '교차상관 하나, 알고리즘 셋(float32)',
  algorithm: '알고리즘',
  algorithms: { im2col: 'im2col', winograd: 'Winograd F(2, 3)', fft: 'FFT' },
  presets: { integers: '작은 정수', reals: '실수', uneven: '큰 수 하나' },
  input: '입력 x',
  filter: '커널 w',
  numbers: '수 입력',
  definition: '정의대로 구한 y(참조 구현, float64)',
  stages: {
    im2col: '창을 행으로 모은 행렬과 w의 곱',
    winograd: '타일 하나: 곱셈 네 번에 출력 둘',
    fft: '주파수로 옮겨 곱한 뒤 되돌리기',
  },
  rows: {
    input: '0을 채운 x',
    filter: '0을 채운 w',
    spectra: '스펙트럼',
    product: '켤레와의 곱',
    result: '역변환',
    output: '출력',
    zero: '채워 넣은 0',
  },
  comparison: '오차와 허용오차',
  error: '오차',
  allowed: '허용오차',
  accuracy: { componentwise: '성분별 한계: 원소마다 다름', normwise: '노름 기준 한계: 모든 원소에 하나' },
  counts: (multiplications, additions) => `곱셈 ${multiplications}번, 덧셈 ${additions}번`,
  note: '오차 한계는 같은 알고리즘을 절댓값으로 실행하면서 반올림 횟수를 세어 구합니다. 어느 단계에서도 반올림이 일어날 수 없으면 허용오차는 0입니다.',
  sentence: (view) => {
    const { state, at } = view
    if (state.algorithm === 'im2col') return `행렬 × w, 행 ${at}: ${im2colFormula(view)}.`
    if (state.algorithm === 'winograd') return `타일 ${at}: ${winogradFormula(view)}.`
    const size = view.stages.input.length
    return [
      `x에 0을 채워 길이를 ${size}로 맞추고 변환합니다.`,
      `w에 0을 채워 길이를 ${size}로 맞추고 변환합니다.`,
      '주파수마다 x의 값에 w의 켤레를 곱합니다.',
      `역변환하면 순환 교차상관이 나오고, 그 앞부분이 출력입니다: ${outputs(view)}.`,
    ][at]!
  },
}

/** What the figure of fast algorithms says, in each language. */
export const fastMessages: { readonly [locale in Locale]: FastMessages } = { en, ko }

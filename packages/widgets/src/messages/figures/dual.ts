import type { DualState } from '../../models/dual/dual-state.ts'
import type { ShapeName } from '../../models/dual/shapes.ts'
import type { Locale } from '../messages.ts'

/** What the figure of the definition says. */
export interface DualMessages {
  readonly title: string
  readonly tab: string
  readonly tabs: { readonly [tab in DualState['tab']]: string }
  readonly f: string
  readonly g: string
  readonly shapes: { readonly [name in ShapeName]: string }
  readonly place: string
  readonly samples: string
  readonly a: string
  readonly b: string
  readonly exchange: string
  readonly picture: (x: string) => string
  readonly area: string
  readonly bars: string
  readonly curve: string
  readonly products: string
  readonly output: string
  readonly diagonal: string
  readonly shown: string
  readonly areaSays: (x: string, value: string) => string
  readonly sampleSays: (samples: number, sum: string, error: string, step: number) => string
  readonly exchangeSays: (isSame: boolean) => string
  readonly outputSays: (at: number, sum: string) => string
  readonly lengthSays: (n: number, k: number) => string
  readonly sums: { readonly caption: string; readonly columns: readonly string[] }
  readonly values: { readonly caption: string; readonly columns: readonly string[] }
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}

const en: DualMessages = {
  title: 'The definition, continuous and discrete',
  tab: 'Definition',
  tabs: { continuous: 'continuous: an area', discrete: 'discrete: a table of products' },
  f: 'Function f',
  g: 'Function g',
  shapes: { box: 'box', ramp: 'ramp', triangle: 'triangle' },
  place: 'Place x, in quarters',
  samples: 'Step of the samples',
  a: 'Coefficients of the first polynomial',
  b: 'Coefficients of the second polynomial',
  exchange: 'Exchange f and g',
  picture: (x) => `f(z) as a solid line, g(x − z) with x = ${x} as a dashed line, their product as the marked area`,
  area: 'product: its area is the value',
  bars: 'samples',
  curve: '(f ∗ g)(x) for every x, with the shown one marked',
  products: 'Products, first × second',
  output: 'Sums of the anti-diagonals',
  diagonal: 'on the anti-diagonal',
  shown: 'shown',
  areaSays: (x, value) => `x = ${x}: the area under f(z)·g(${x} − z) is ${value}.`,
  sampleSays: (samples, sum, error) => `With samples 1/${samples} apart the sum is ${sum}, ${error} away.`,
  exchangeSays: (isSame) => `f and g exchanged: ${isSame ? 'the same result' : 'another result'}.`,
  outputSays: (at, sum) => `Coefficient ${at}: ${sum}.`,
  lengthSays: (n, k) => `${n} and ${k} numbers give ${n} + ${k} − 1 = ${n + k - 1}.`,
  sums: { caption: 'Sums over samples approach the area', columns: ['Step', 'Sum', 'Sum − area'] },
  values: { caption: '(f ∗ g)(x)', columns: ['x', 'Area'] },
  table: { caption: 'Every coefficient, with its products', columns: ['Coefficient', 'Products', 'Sum'] },
}

const ko: DualMessages = {
  title: '연속과 이산에서 본 정의',
  tab: '정의',
  tabs: { continuous: '연속: 넓이', discrete: '이산: 곱의 표' },
  f: '함수 f',
  g: '함수 g',
  shapes: { box: '상자', ramp: '내리막', triangle: '삼각형' },
  place: '위치 x(단위 1/4)',
  samples: '표본 간격',
  a: '첫째 다항식의 계수',
  b: '둘째 다항식의 계수',
  exchange: 'f와 g 바꾸기',
  picture: (x) => `실선은 f(z), 점선은 x = ${x}일 때의 g(x − z), 표시한 넓이는 두 함수의 곱입니다`,
  area: '두 함수의 곱: 넓이가 곧 값',
  bars: '표본',
  curve: '모든 x에서의 (f ∗ g)(x). 지금 위치를 표시했습니다',
  products: '곱: 첫째 × 둘째',
  output: '반대각선의 합',
  diagonal: '이 반대각선 위',
  shown: '표시 중',
  areaSays: (x, value) => `x = ${x}: f(z)·g(${x} − z) 아래의 넓이는 ${value}입니다.`,
  sampleSays: (samples, sum, error) => `간격 1/${samples}인 표본의 합: ${sum}. 넓이와의 차이: ${error}.`,
  exchangeSays: (isSame) => `f와 g를 바꾸어도 ${isSame ? '결과는 같습니다' : '같지 않습니다'}.`,
  outputSays: (at, sum) => `계수 ${at}: ${sum}.`,
  lengthSays: (n, k) => `길이: ${n} + ${k} − 1 = ${n + k - 1}.`,
  sums: { caption: '표본의 합은 넓이에 가까워집니다', columns: ['간격', '합', '합 − 넓이'] },
  values: { caption: '(f ∗ g)(x)', columns: ['x', '넓이'] },
  table: { caption: '모든 계수와 그 곱', columns: ['계수', '곱', '합'] },
}

/** What the figure of the definition says, in each language. */
export const dualMessages: { readonly [locale in Locale]: DualMessages } = { en, ko }

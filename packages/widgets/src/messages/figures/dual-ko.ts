import type { DualMessages } from './dual.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'

/** Korean. No particle follows a placeholder. */
export const dualKo: FigureWords<DualMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
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
    picture: ([f, g], x) => `실선은 ${f}(z), 점선은 x = ${x}일 때의 ${g}(x − z), 표시한 넓이는 두 함수의 곱입니다`,
    area: '두 함수의 곱: 넓이가 곧 값',
    bars: '표본',
    curve: ([f, g]) => `모든 x에서의 (${f} ∗ ${g})(x). 지금 위치를 표시했습니다`,
    products: (isExchanged) => (isExchanged ? '곱: 둘째 × 첫째' : '곱: 첫째 × 둘째'),
    output: '반대각선의 합',
    diagonal: '이 반대각선 위',
    shown: '표시 중',
    areaSays: ([f, g], x, value) => `x = ${x}: ${f}(z)·${g}(${x} − z) 아래의 넓이는 ${value}입니다.`,
    sampleSays: (samples, sum, error) => `간격 1/${samples}인 표본의 합: ${sum}. 넓이와의 차이: ${error}.`,
    exchangeSays: (isSame) => `f와 g를 바꾸어도 ${isSame ? '결과는 같습니다' : '같지 않습니다'}.`,
    outputSays: (at, sum) => `계수 ${at}: ${sum}.`,
    lengthSays: (n, k) => `길이: ${n} + ${k} − 1 = ${n + k - 1}.`,
    sums: { caption: '표본의 합은 넓이에 가까워집니다', columns: ['간격', '합', '합 − 넓이'] },
    values: { caption: ([f, g]) => `(${f} ∗ ${g})(x)`, columns: ['x', '넓이'] },
    table: { caption: '모든 계수와 그 곱', columns: ['계수', '곱', '합'] },
  },
}

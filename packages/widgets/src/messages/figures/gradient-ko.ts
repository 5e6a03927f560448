import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { GradientMessages } from './gradient.ts'

/** Korean. No particle follows a placeholder. */
export const gradientKo: FigureWords<GradientMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '역전파: 뿌려서 더하기와 모아서 더하기, 같은 수',
    strips: {
      padded: '입력 x',
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
      numbers: '값 입력',
      outputGradient: '위에서 온 기울기 δ',
    },
    views: { scatter: '뿌리기(scatter)', gather: '모으기(gather)' },
    modes: { zeros: '0', reflect: '반사', replicate: '가장자리 반복', circular: '순환' },
    orientations: { correlation: '교차상관', convolution: '합성곱' },
    kinds: { virtual: '가상', gap: '스트라이드 때문에 넣은 0', rest: '나머지만큼 넣은 0', padding: '0 패딩' },
    virtualOf: (name) => `가상 원소, 원본: ${name}`,
    way: (picture, state, { s, d, pad, plain }) => {
      if (state.result === 'bias') return '편향은 모든 출력에 더해지므로, 편향의 기울기는 δ의 합입니다.'
      if (picture.stage.folds) return '가상 원소는 어떤 입력의 복사본이므로, 그 기울기를 원본 입력에 더합니다.'
      if (state.view === 'scatter')
        return state.result === 'input'
          ? '각 출력이 자기가 읽은 입력 자리에 δ와 커널의 곱을 더합니다.'
          : '각 출력이 자기 창의 입력에 δ를 곱해 커널 기울기에 더합니다.'
      if (state.result === 'filter')
        return `패딩한 입력과 δ의 교차상관입니다. 이때 δ가 커널이고, 스트라이드와 팽창이 서로 바뀝니다(스트라이드 ${d}, 팽창 ${s}).${picture.rest > 0 ? ` 끝에서 읽히지 않은 원소 ${picture.rest}개를 먼저 뺍니다.` : ''}${state.orientation === 'convolution' ? ' 결과는 뒤집힌 순서로 나옵니다.' : ''}`
      const put = [s > 1 ? `원소 사이에 0을 ${s - 1}개씩` : '', picture.rest > 0 ? `끝에 0을 ${picture.rest}개` : '']
      const filled = put.filter(Boolean).join(', ')
      const dilated = d > 1 ? `(팽창 ${d})` : ''
      const correlated =
        state.orientation === 'correlation'
          ? `뒤집은 커널${dilated}과 교차상관을 구합니다.`
          : `커널${dilated}을 뒤집지 않고 교차상관을 구합니다. 커널은 순방향에서 이미 뒤집었습니다.`
      return `δ${filled ? `의 ${filled} 넣고` : '의'} 앞뒤를 ${pad[0]}, ${pad[1]}만큼 패딩한 다음, ${correlated}${plain ? '' : ' 이것은 패딩한 입력의 기울기입니다.'}`
    },
    sentence: (picture, state, formula) => {
      if (picture.stage.folds) return `가상 원소의 기울기를 원본에 더합니다. ${formula}.`
      if (state.result === 'bias') return `편향에 모인 값: ${formula}.`
      if (state.view === 'gather') return `${state.result === 'filter' ? '가중치' : '입력'} 하나에 모인 값: ${formula}.`
      return `출력 ${picture.stage.terms[0]!.output}: ${state.result === 'filter' ? '가중치' : '입력'} 자리에 더하는 값은 ${formula}.`
    },
    stage: '이 단계',
    equalProducts: '서로 같아야 하는 세 내적',
    check: (name) => `간격 1의 중심차분으로 ∂L/∂${name} 확인`,
    checkText: (analytic, numeric, error, allowed) =>
      `기울기 ${analytic}, (L(+1) − L(−1)) / 2 = ${numeric}: 차 ${error}, 허용오차 ${allowed}`,
    complete: '완성된 기울기',
    tableColumns: ['원소', '값'],
  },
}

/** Faults of numbers, of rounding, bias and number types, in Korean. */
export const numbers = {
  'accumulates-in-half-precision': '부분합을 하나하나 binary16으로 반올림한다.',
  'adds-a-constant': '모든 출력이 1만큼 크다.',
  'batch-changes-precision': '이미지가 둘 이상이면 입력과 필터를 유효 비트 11개로 반올림한다.',
  'bias-added-twice': '편향을 두 번 더한다.',
  'bias-counted-within-its-group': '모든 그룹이 첫 그룹의 편향을 더한다.',
  'doubles-computed-in-single': 'float64 문제를 float32로 계산한다.',
  'factors-rounded-to-tensor-float': '입력과 필터를 유효 비트가 11개인 TF32로 반올림한다.',
  'filter-rounded-to-bfloat16': '필터를 유효 비트가 8개인 bfloat16으로 반올림한다.',
  'ignores-bias': '편향을 더하지 않는다.',
  'integers-truncated-after-a-transform':
    '피연산자가 모두 정수이고 필터 평면의 원소가 8개를 넘으면, 상대 오차가 2⁻²⁰인 결과를 반올림하지 않고 0 쪽으로 버림한다.',
  'largest-value-leaks-everywhere':
    '필터 평면의 원소가 8개를 넘으면, 최댓값이 어디에 있든 모든 출력이 약 max|입력| · 2⁻²⁴ · Σ|필터|만큼 어긋난다.',
  'negative-results-clamped-to-zero': '음수인 결과를 0으로 바꾼다.',
  'results-clamped-to-half-range': '±65504를 벗어난 결과를 그 경계의 값으로 바꾼다.',
  'returns-doubles-for-singles': 'float32 문제에 Float64Array로 답한다.',
  'returns-singles-for-doubles': 'float64 문제에 Float32Array로 답한다.',
  'returns-zeros': '모양은 맞고 값은 모두 0인 결과를 준다.',
  'subnormals-flushed-to-zero': '가장 작은 정규수보다 작은 피연산자의 원소를 0으로 읽는다.',
} as const

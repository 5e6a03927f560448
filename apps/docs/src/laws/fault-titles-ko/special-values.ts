/** Faults of NaN, infinity and zero, in Korean. */
export const specialValues = {
  'all-zero-filter-gives-nan': '필터 원소가 모두 0인 출력 채널이 NaN이 된다.',
  'infinity-leaks-through-a-transform':
    '필터 평면의 원소가 둘 이상이면, 입력의 무한대 하나가 같은 이미지와 같은 그룹의 모든 출력을 NaN으로 만든다.',
  'not-a-number-in-bias-gradient-read-as-zero': '편향 기울기에서 출력 기울기의 NaN을 0으로 센다.',
  'not-a-number-in-bias-read-as-zero': '편향의 NaN을 0으로 읽는다.',
  'not-a-number-in-filter-read-as-zero': '필터의 NaN을 0으로 읽는다.',
  'not-a-number-read-as-zero': '입력의 NaN을 0으로 읽는다.',
  'not-a-number-spreads-over-its-plane': '입력의 NaN 하나가 같은 이미지와 같은 그룹의 모든 출력을 NaN으로 만든다.',
  'zero-taps-skipped': '0인 필터 원소와의 곱을 건너뛰어, 그 자리의 NaN과 무한대가 사라진다.',
} as const

/** Faults of layout and of orientation, in Korean. */
export const layout = {
  'channels-last-result-not-transposed': "'channels-last' 결과의 모양은 맞지만, 값이 'channels-first'의 순서로 놓인다.",
  'channels-last-shape-forgotten':
    "'channels-last' 결과의 값은 맞는 순서로 놓이지만, 모양이 'channels-first'의 모양이다.",
  'filter-channel-axes-transposed': "'oihw' 필터에서 앞의 두 축을 맞바꾸어 읽는다.",
  'filter-height-and-width-transposed': '필터 평면의 원소를 열을 따라 차례로 읽는다.',
  'flips-one-axis-only': '합성곱을 구하면서 필터를 너비 축에서만 뒤집지 않는다.',
  'flips-the-filter': '교차상관을 구하면서 필터를 모든 축에서 뒤집는다.',
  'hwio-read-as-hwoi': "'hwio' 필터에서 입력 채널과 출력 채널을 맞바꾸어 읽는다.",
  'ohwi-read-as-oihw': "'ohwi' 필터를 'oihw' 필터인 것처럼 읽는다.",
  'one-channel-filter-read-transposed': '입력 채널이 하나이면 필터의 메모리를 [필터 원소][출력 채널] 순서로 읽는다.',
  'width-centred-by-height': '합성곱을 구하면서 필터의 너비를 높이의 중심에 대해 뒤집는다.',
} as const

/** Faults of stride and dilation, in Korean. */
export const strideAndDilation = {
  'bounds-check-adds-the-dilation':
    '크기가 n인 축의 자리 r에 놓인 필터 원소를 r + 팽창 − 1이 n보다 작을 때만 셈에 넣는다.',
  'dilation-ignored-by-depthwise':
    '채널별(depthwise) 합성곱에서 출력 크기는 맞지만, 팽창과 관계없이 필터 원소를 서로 붙여 놓는다.',
  'dilation-in-four-bits':
    '출력 크기는 맞지만 15보다 큰 팽창을 16으로 나눈 나머지로 쓰므로, 팽창이 16이면 모든 필터 원소가 한 원소를 읽는다.',
  'fast-path-assumes-padding-one':
    '모든 축에서 필터 크기가 3, 스트라이드가 1이고 입력 채널이 8개 이상이면, 패딩과 관계없이 창이 −1에서 시작한다.',
  'ignores-dilations': '출력 크기는 맞지만, 팽창과 관계없이 필터 원소를 서로 붙여 놓는다.',
  'pointwise-path-ignores-strides':
    '필터의 공간 크기가 1이면 출력 크기는 맞지만, 스트라이드와 관계없이 서로 이웃한 원소를 읽는다.',
  'swaps-height-and-width-strides':
    '높이 축에서는 너비의 스트라이드만큼, 너비 축에서는 높이의 스트라이드만큼 움직인다.',
  'three-by-three-ignores-dilations':
    '모든 축에서 필터 크기가 3이면 출력 크기는 맞지만, 팽창과 관계없이 필터 원소를 서로 붙여 놓는다.',
  'width-dilated-as-height': '출력 크기는 맞지만, 높이의 팽창을 너비에도 쓴다.',
} as const

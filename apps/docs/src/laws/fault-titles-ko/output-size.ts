/** Faults of the output size, in Korean. */
export const outputSize = {
  'same-output-size-rounded-down':
    "'same' 패딩에서 출력 크기를 입력 크기 ÷ 스트라이드의 올림이 아니라 내림으로 구한다.",
  'valid-output-size-rounded-up':
    "'valid' 패딩에서 출력 크기를 올림으로 구해, 마지막 창이 입력의 끝을 넘어 0을 읽는다.",
  'width-sized-by-height': '출력의 너비를 높이 축의 필터와 스트라이드로 구한다.',
} as const

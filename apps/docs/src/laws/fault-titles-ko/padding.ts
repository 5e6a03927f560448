/** Faults of padding, in Korean. */
export const padding = {
  'border-scaled-by-taps-inside':
    '창이 0 패딩에 걸친 출력에, 필터 원소의 수를 그 가운데 입력 안에 놓인 원소의 수로 나눈 값을 곱한다.',
  'circular-folds-once':
    '입력 크기보다 긴 순환 패딩을 거절하지 않고, 자리를 한 바퀴만 되돌려 그래도 입력 밖이면 0을 읽는다.',
  'circular-padding-halved':
    '순환 패딩에서 뒤쪽 패딩과 관계없이 앞쪽 패딩을 둘로 나누어, 올림한 절반을 앞에 두고 나머지를 뒤에 둔다.',
  'end-padding-copied-from-beginning': '출력 크기에서도 창에서도 축의 뒤쪽 패딩이 앞쪽 패딩과 같다고 본다.',
  'last-window-pushed-inside': '입력의 끝을 넘는 창을 입력의 끝에 맞추어 앞으로 당긴다.',
  'long-padding-reads-the-edge': '0 패딩 안에만 놓인 창이 가장 가까운 가장자리 원소를 읽는다.',
  'padding-pairs-read-as-beginnings-then-ends':
    '패딩 목록의 수를 모든 축의 앞쪽이 먼저 오고 모든 축의 뒤쪽이 그다음에 오는 것으로 읽는다.',
  'pads-with-the-edge-value': '0으로 채울 패딩을 입력의 가장자리 값으로 채운다.',
  'pointwise-path-ignores-padding':
    '필터의 공간 크기가 1이면 출력 크기는 맞지만, 패딩과 관계없이 창이 입력의 첫 원소에서 시작한다.',
  'reflect-folds-once':
    '입력 크기 이상인 반사 패딩을 거절하지 않고, 자리를 한 번만 반사하여 그래도 입력 밖이면 0을 읽는다.',
  'reflect-repeats-the-edge': '반사 패딩이 가장자리 원소의 이웃이 아니라 가장자리 원소 자신부터 시작한다.',
  'same-ignores-strides': "'same' 패딩을 스트라이드가 1인 것처럼 구한다.",
  'same-total-below-zero-on-one-axis': "'same' 패딩이 음수가 되는 축이 꼭 하나이면 출력이 편향뿐이다.",
  'same-upper-pads-the-beginning-first': "'same-upper'에서 둘로 나누고 남는 패딩 하나를 'same-lower'처럼 앞쪽에 둔다.",
} as const

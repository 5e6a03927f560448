/** Faults of the transposed convolution, in Korean. */
export const transposed = {
  'transposed-cuts-the-end-only': '전치 합성곱에서 앞쪽 패딩만큼을 결과의 앞이 아니라 뒤에서 잘라 낸다.',
  'transposed-forgets-bias': '전치 합성곱에서 편향을 더하지 않는다.',
  'transposed-leaves-the-rest-unwritten':
    '전치 합성곱에서 스트라이드가 건너뛴 축 끝의 원소에 필터의 몫도 편향도 더하지 않고 0을 남긴다.',
  'transposed-returns-the-smallest-size':
    '전치 합성곱의 결과가 문제에 적힌 크기가 아니라 피연산자로 가능한 가장 작은 크기이다.',
  'transposed-runs-forward': '입력 채널과 출력 채널의 수가 같으면 전치 합성곱 대신 피연산자의 순방향 합성곱을 준다.',
  'transposed-same-as-valid': "전치 합성곱에서 크기도 창도 'same' 패딩이 아니라 'valid' 패딩으로 구한다.",
  'transposed-same-from-the-wrong-side':
    "전치 합성곱에서 결과의 크기는 맞지만, 피연산자와 결과의 크기를 맞바꾸어 'same' 패딩을 구한다.",
  'transposed-same-odd-element-swapped': "전치 합성곱에서 'same-upper'와 'same-lower'를 서로 바꾸어 쓴다.",
} as const

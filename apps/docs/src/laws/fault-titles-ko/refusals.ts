/** Faults of what is refused, in Korean. */
export const refusals = {
  'accepts-a-filter-too-long': '패딩한 입력보다 긴 필터를 거절하지 않고 빈 출력을 준다.',
  'accepts-a-longer-bias': '출력 채널 수보다 긴 편향을 거절하지 않고 앞부분만 읽는다.',
  'accepts-any-shape-of-the-right-length':
    '원소 수는 같고 모양이 다른 입력을 거절하지 않고, 모양이 맞는 것처럼 읽는다.',
  'accepts-axes-in-another-order': '축의 수와 원소의 수만 맞으면 축의 길이가 다른 필터도 거절하지 않는다.',
  'accepts-doubles-for-singles': 'float32 문제에 들어온 Float64Array를 거절하지 않고 반올림한다.',
  'accepts-fractional-strides': '1보다 크고 정수가 아닌 스트라이드를 거절하지 않고 정수 부분만 쓴다.',
  'accepts-lists-for-typed-arrays': '데이터가 보통의 숫자 목록인 입력을 거절하지 않는다.',
  'accepts-more-images': '문제보다 이미지가 많은 입력을 거절하지 않고, 나머지를 읽지 않는다.',
  'accepts-negative-padding': '음수 패딩을 거절하지 않고 0으로 본다.',
  'accepts-padding-of-fewer-axes': '쌍이 모자란 패딩 목록을 거절하지 않고, 쌍이 없는 축에는 패딩을 두지 않는다.',
  'accepts-same-padding-beyond-its-mode':
    "'same'으로 정해진 반사 패딩이 입력보다 길어도 거절하지 않고 그 자리를 0으로 읽는다.",
  'accepts-undivided-input-channels':
    '그룹 수로 나누어떨어지지 않는 입력 채널 수를 거절하지 않고, 나머지 채널을 읽지 않는다.',
  'accepts-undivided-output-channels':
    '그룹 수로 나누어떨어지지 않는 출력 채널 수를 거절하지 않고, 나머지 채널을 0으로 채운다.',
  'answers-one-option-beyond-narrow-claims':
    "좁게 밝힌 기능 범위 밖에서 'same-lower' 하나만은 거절하지 않고 맞는 답을 준다.",
  'answers-what-it-does-not-claim':
    '그룹, 팽창, 패딩 방식을 지원한다고 밝히지 않았는데도 거절하지 않고 맞는 답을 준다.',
  'bias-taken-though-not-claimed': '편향을 지원한다고 밝히지 않았는데도 거절하지 않고 맞게 더한다.',
  'dtype-looked-at-in-the-first-call-only':
    'float32 문제를 한 번 바르게 호출한 뒤에는 Float64Array를 거절하지 않고 반올림한다.',
  'empty-batch-answered-though-not-claimed': '빈 배치를 지원한다고 밝히지 않았는데도 거절하지 않고 맞는 답을 준다.',
  'empty-batch-refused': '빈 배치를 지원한다고 밝히고도 거절한다.',
  'fills-in-missing-fields': '스트라이드, 팽창, 그룹 수가 빠진 문제를 거절하지 않고 1로 본다.',
  'operands-compared-with-each-other': 'float32 문제에서 피연산자가 모두 Float64Array이면 거절하지 않고 반올림해 쓴다.',
  'padding-counted-twice-in-the-fit':
    '양 끝 가운데 긴 패딩을 두 번 세어야 들어맞는 필터를 거절하지 않고 빈 출력을 준다.',
  'stride-with-dilation-refused': '스트라이드와 팽창을 모두 지원한다고 밝히고도 둘을 함께 쓰면 거절한다.',
  'takes-same-for-same-upper': "패딩 'same'을 거절하지 않고 'same-upper'로 본다.",
  'validity-kept-for-another-padding-mode':
    '패딩 방식만 다른 호출을 한 뒤에는 방식의 한계를 넘는 패딩을 거절하지 않고 그 방식으로 답한다.',
} as const

/** Faults of what is refused, in Korean. */
export const refusals = {
  'accepts-a-filter-too-long': '패딩한 입력보다 긴 필터를 거절하지 않고 빈 출력을 준다.',
  'accepts-a-longer-bias': '출력 채널 수보다 긴 편향을 거절하지 않고 앞부분만 읽는다.',
  'accepts-any-shape-of-the-right-length':
    '원소 수는 같고 모양이 다른 입력을 거절하지 않고, 모양이 맞는 것처럼 읽는다.',
  'accepts-doubles-for-singles': 'float32 문제에 들어온 Float64Array를 거절하지 않고 반올림한다.',
  'accepts-fractional-strides': '1보다 크고 정수가 아닌 스트라이드를 거절하지 않고 정수 부분만 쓴다.',
  'accepts-negative-padding': '음수 패딩을 거절하지 않고 0으로 본다.',
  'accepts-undivided-input-channels':
    '그룹 수로 나누어떨어지지 않는 입력 채널 수를 거절하지 않고, 나머지 채널을 읽지 않는다.',
  'accepts-undivided-output-channels':
    '그룹 수로 나누어떨어지지 않는 출력 채널 수를 거절하지 않고, 나머지 채널을 0으로 채운다.',
  'answers-what-it-does-not-claim':
    '그룹, 팽창, 패딩 방식을 지원한다고 밝히지 않았는데도 거절하지 않고 맞는 답을 준다.',
  'bias-taken-though-not-claimed': '편향을 지원한다고 밝히지 않았는데도 거절하지 않고 맞게 더한다.',
  'empty-batch-answered-though-not-claimed': '빈 배치를 지원한다고 밝히지 않았는데도 거절하지 않고 맞는 답을 준다.',
  'empty-batch-refused': '빈 배치를 지원한다고 밝히고도 거절한다.',
  'stride-with-dilation-refused': '스트라이드와 팽창을 모두 지원한다고 밝히고도 둘을 함께 쓰면 거절한다.',
} as const

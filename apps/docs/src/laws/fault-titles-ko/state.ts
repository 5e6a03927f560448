/** Faults of what is kept between calls, in Korean. */
export const state = {
  'bias-cached-by-identity': '전에 받은 편향 배열이면 내용이 바뀌었어도 그때의 내용을 쓴다.',
  'cache-key-holds-the-width-only':
    '너비가 아닌 축의 스트라이드와 팽창만 다른 앞선 문제가 있으면 그 문제의 스트라이드와 팽창을 쓴다.',
  'cache-key-omits-bias': '앞선 호출과 편향만 다른 호출에 앞선 편향으로 답한다.',
  'cache-key-omits-dtype': '같은 문제를 float32로 계산한 뒤에는 float64 문제도 float32로 계산한다.',
  'cache-key-omits-filter-size': '원소 수가 같은 앞선 필터와 크기까지 같은 것처럼 필터를 읽는다.',
  'cache-key-omits-padding': '앞선 문제와 패딩만 다른 문제에서 창이 앞선 문제와 같은 자리에서 시작한다.',
  'every-other-call-sums-backwards':
    '호출 두 번에 한 번은 항을 문제의 자료형에서 거꾸로 된 순서로 더하여, 같은 호출인데도 끝자리 비트가 다르다.',
  'evicted-plan-comes-back-unfinished': '열여섯 가지 다른 문제를 거쳐 다시 온 문제는 결과의 첫 원소가 NaN이다.',
  'filter-cached-by-identity': '전에 받은 필터 배열에는 그때의 값이 그대로 들어 있다고 본다.',
  'filter-kept-as-a-view': '앞선 필터와 값이 같은 필터를, 그사이 무엇이 쓰였든 앞선 필터의 배열에서 읽는다.',
  'filter-kept-by-its-buffer': '버퍼의 다른 곳에 있는 필터를 앞서 그 버퍼에 있던 같은 길이의 필터로 본다.',
  'first-result-unfinished': '맨 처음 결과의 마지막 원소가 NaN이다.',
  'gradient-cache-key-omits-padding':
    '입력 기울기에서, 패딩만 다른 앞선 문제가 있으면 창이 그 문제의 자리에서 시작한다.',
  'input-buffer-detached': '결과는 맞지만 입력의 버퍼를 넘겨 버려, 호출한 쪽 배열의 길이가 0이 된다.',
  'input-changed-in-place': '패딩이 있으면 결과는 맞지만 입력의 가장자리 원소를 0으로 바꾼다.',
  'input-gradient-of-the-last-filter':
    '같은 문제의 정방향 계산을 한 뒤에는 입력 기울기에 받은 필터 대신 그때의 필터를 쓴다.',
  'instances-share-plans-without-dilations':
    '어느 인스턴스에서든 팽창만 다른 앞선 문제가 있으면 그 문제의 팽창을 쓴다.',
  'optimised-after-many-like-calls':
    '같은 문제를 30번 호출하고 나면, 그 뒤로 그 문제에서는 필터 평면의 마지막 원소를 0으로 본다.',
  'output-buffer-shared-between-calls': '모든 결과를 같은 버퍼에 써서 바로 앞의 결과를 덮어쓴다.',
  'output-not-cleared': '모양이 같은 앞선 결과 위에 합을 더한다.',
  'results-take-turns-in-four-buffers': '모든 결과를, 네 번 앞서 돌려준 같은 길이의 결과 위에 덮어쓴다.',
  'shape-array-reused':
    '값은 맞지만, 차원 수가 같은 결과가 모두 모양 배열 하나를 함께 써서 다음 호출이 그 배열을 덮어쓴다.',
  'zeros-shared-between-results': '원소가 모두 0이고 길이가 같은 결과는 모두 한 배열이다.',
} as const

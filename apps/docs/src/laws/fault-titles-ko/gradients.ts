/** Faults of the gradients, in Korean. */
export const gradients = {
  'bias-gradient-averaged': '편향 기울기를 이미지 수로 나눈다.',
  'bias-gradient-saturates':
    '채널마다 더할 항이 256개를 넘으면 편향 기울기를 bfloat16으로 더하여, 1을 거듭 더해도 256에서 멈춘다.',
  'empty-batch-gradient-never-written': '빈 배치의 필터 기울기가 0이 아니라 NaN이다.',
  'filter-gradient-accumulates': '모양이 같은 앞선 필터 기울기 위에 필터 기울기를 더한다.',
  'filter-gradient-averaged': '필터 기울기를 배치 전체에 걸친 한 채널의 출력 수로 나눈다.',
  'filter-gradient-clipped': '필터 기울기에서 ±1을 벗어난 원소를 그 경계의 값으로 바꾼다.',
  'filter-gradient-depthwise-last-row':
    '그룹 수가 8의 배수인 채널별(depthwise) 합성곱에 스트라이드 2와 뒤쪽 패딩이 있으면, 필터의 마지막 행의 기울기에서 출력의 마지막 행이 빠진다.',
  'filter-gradient-ignores-dilations': '필터 기울기에서 팽창과 관계없이 필터 원소를 서로 붙여 놓는다.',
  'filter-gradient-in-groups-ignores-strides':
    '그룹이 여럿이고 그룹마다 입력 채널이 여럿이면, 필터 기울기에서 입력 위를 스트라이드 1로 움직인다.',
  'filter-gradient-mixes-groups': '필터 기울기에서 모든 그룹이 첫 그룹의 입력을 읽는다.',
  'filter-gradient-not-flipped': '합성곱의 필터 기울기로 교차상관의 필터 기울기를 준다.',
  'filter-gradient-of-the-last-image': '필터 기울기가 배치에 걸친 합이 아니라 마지막 이미지만의 기울기이다.',
  'filter-gradient-reads-zero-padding': '필터 기울기에서 패딩 방식과 관계없이 패딩을 0으로 읽는다.',
  'filter-gradient-swaps-strides-and-dilations':
    '필터 기울기에서 스트라이드와 팽창을 맞바꾸고, 입력 밖은 0으로 읽는다.',
  'gradient-of-padding-dropped': '반사, 가장자리 반복, 순환 패딩으로 되돌아온 기울기를 입력 기울기에서 버린다.',
  'input-gradient-ignores-groups': '입력 기울기에서 모든 그룹이 첫 그룹의 필터를 읽는다.',
  'input-gradient-ignores-strides': '입력 기울기에서 출력 기울기를 입력 위에 스트라이드 1로 뿌린다.',
  'input-gradient-misses-the-tail':
    '스트라이드가 축 끝의 원소 r개를 건너뛰고 r이 2 이상이면, 입력 기울기가 r − 1개만큼 짧다.',
  'input-gradient-not-flipped': '입력 기울기를 구하면서 필터를 잘못된 방향으로 놓는다.',
  'input-gradient-padded-at-the-end': '입력 기울기에서 축의 앞쪽 패딩과 뒤쪽 패딩을 맞바꾼다.',
  'unread-inputs-keep-an-old-gradient': '어느 창도 읽지 않는 원소에 모양이 같은 앞선 입력 기울기의 값이 남는다.',
} as const

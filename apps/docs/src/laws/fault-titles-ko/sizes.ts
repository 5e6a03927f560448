/** Faults that show at some sizes only, in Korean. */
export const sizes = {
  'batch-tail-strided-as-a-whole-tile':
    '이미지를 네 장씩 묶을 때, 덜 찬 마지막 묶음의 이미지가 모두 그 묶음의 첫 이미지를 읽는다.',
  'channel-index-wraps': '출력 채널이 256개를 넘으면 c번 출력 채널에 c mod 256번 채널의 값이 나온다.',
  'colour-stem-pads-none':
    '입력 채널이 3개이고 모든 축에서 필터 크기가 3, 스트라이드가 2이면 패딩과 관계없이 창이 0에서 시작한다.',
  'corner-tile-unwritten': '출력의 자리와 출력 채널을 16개씩 묶을 때, 자리로도 채널로도 묶고 남은 출력이 0이다.',
  'decimation-unrolled-for-eight-taps': '스트라이드가 1보다 큰 축에서 필터의 아홉째 원소부터 빠뜨린다.',
  'deep-layer-misses-its-corner':
    '양쪽 채널이 열여섯 이상이고 두 축에서 각각 이웃한 필터 원소 셋을 쓰면 마지막 원소가 0이다.',
  'drops-the-last-tap': '필터 평면의 마지막 원소를 0으로 본다.',
  'element-index-wraps': '입력의 원소가 4096개를 넘으면 j번 원소 대신 j mod 4096번 원소를 읽는다.',
  'last-tile-group-cut-short':
    '모든 축에서 필터 크기가 3, 스트라이드와 팽창이 1이고 4×4 출력 타일의 수를 8로 나눈 나머지가 4보다 크면, 마지막 타일이 0이다.',
  'odd-block-count-reads-one-more':
    '항을 8개씩 묶은 묶음의 수가 홀수이면, 두 피연산자의 뒤에 놓인 값으로 묶음 하나를 더 더한다.',
  'odd-width-loses-its-last-column': '출력의 너비가 홀수이면 마지막 열이 0이다.',
  'partial-plane-block-uncleared': '입력 평면의 원소 수가 64의 배수가 아니면 출력 평면마다 마지막 원소가 NaN이다.',
  'patches-read-column-by-column':
    '한 변이 넷 이상인 정사각형 창들이 겹치지도 벌어지지도 않으면 필터 원소를 열 방향으로 읽는다.',
  'row-index-wraps': '입력의 행이 256개를 넘으면 y번 행 대신 y mod 256번 행을 읽는다.',
  'stem-path-pads-two': '모든 축에서 필터 크기가 7, 스트라이드가 2, 패딩이 3이면 창이 −2에서 시작한다.',
  'tail-channels-dropped': '그룹의 입력 채널이 4개를 넘으면, 4개씩 묶고 남은 입력 채널을 빠뜨린다.',
  'tail-channels-unweighted': '그룹의 입력 채널을 4개씩 묶고 남은 입력 채널은 필터를 곱하지 않고 더한다.',
  'tail-output-channels-unwritten':
    '모든 축에서 필터 크기가 3, 스트라이드와 팽창이 1이고 출력 채널이 8개를 넘으면, 8개씩 묶고 남은 출력 채널이 0이다.',
  'tiles-stepped-by-the-overlap':
    '모든 축에서 필터 크기가 3, 스트라이드와 팽창이 1이면, 출력을 4개씩 나눈 타일이 입력 타일을 4칸이 아니라 2칸 간격으로 읽는다.',
} as const

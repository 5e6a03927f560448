/** Faults of groups, in Korean. */
export const groups = {
  'channel-multiplier-deals-in-turn':
    '채널마다 출력이 여럿인 채널별(depthwise) 합성곱에서, c번 출력 채널이 (c mod 그룹 수)번 입력 채널을 읽는다.',
  'late-taps-read-group-zero': '필터 평면의 아홉째 원소부터는 모든 그룹이 첫 그룹의 입력을 읽는다.',
  'narrow-groups-read-group-zero':
    '출력 채널 수가 16의 배수이고 그룹마다 입력 채널이 16개보다 적으면, 모든 그룹이 첫 그룹의 입력을 읽는다.',
  'outputs-of-groups-interleaved':
    '출력 채널을 그룹별로 잇지 않고, 모든 그룹의 첫째 채널 다음에 모든 그룹의 둘째 채널이 오도록 섞어 놓는다.',
  'reads-group-zero-for-every-group': '모든 그룹이 첫 그룹의 입력을 읽는다.',
} as const

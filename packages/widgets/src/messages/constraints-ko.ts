/** What each constraint of `spec`, on problems and on operands, asks for, in Korean. */
export const constraintsKo: { readonly [id: string]: string } = {
  'dtype-is-known': 'dtype은 float32, float64 가운데 하나여야 합니다.',
  'layout-is-known': 'layout은 channels-first, channels-last 가운데 하나여야 합니다.',
  'filter-layout-is-known': 'filterLayout은 oihw, hwio, ohwi, ihwo 가운데 하나여야 합니다.',
  'padding-mode-is-known': 'paddingMode는 zeros, reflect, replicate, circular 가운데 하나여야 합니다.',
  'orientation-is-known': 'orientation은 correlation, convolution 가운데 하나여야 합니다.',
  'batch-is-a-count': 'batch는 0 이상의 정수여야 합니다.',
  'input-channels-are-positive': 'inputChannels는 양의 정수여야 합니다.',
  'output-channels-are-positive': 'outputChannels는 양의 정수여야 합니다.',
  'groups-are-positive': 'groups는 양의 정수여야 합니다.',
  'groups-divide-input-channels': 'inputChannels는 groups의 배수여야 합니다.',
  'groups-divide-output-channels': 'outputChannels는 groups의 배수여야 합니다.',
  'rank-is-one-two-or-three': 'inputSize에는 수가 하나, 둘 또는 셋 있어야 합니다.',
  'lists-have-one-entry-an-axis':
    'filterSize, strides, dilations와 패딩 목록에는 inputSize와 같은 개수의 원소가 있어야 합니다.',
  'input-sizes-are-positive': 'inputSize의 수는 모두 양의 정수여야 합니다.',
  'filter-sizes-are-positive': 'filterSize의 수는 모두 양의 정수여야 합니다.',
  'strides-are-positive': 'strides의 수는 모두 양의 정수여야 합니다.',
  'dilations-are-positive': 'dilations의 수는 모두 양의 정수여야 합니다.',
  'padding-is-known': "padding은 'valid', 'same-upper', 'same-lower'이거나 두 수의 쌍으로 된 목록이어야 합니다.",
  'padding-is-not-negative': '패딩 목록의 수는 모두 0 이상의 정수여야 합니다.',
  'filter-fits-padded-input': '어느 축에서도 팽창한 필터가 패딩을 더한 입력보다 길 수 없습니다.',
  'reflect-padding-is-below-input-size':
    "paddingMode가 'reflect'이면 패딩은 어느 쪽 끝에서도 inputSize − 1 이하여야 합니다.",
  'circular-padding-is-at-most-input-size':
    "paddingMode가 'circular'이면 패딩은 어느 쪽 끝에서도 inputSize 이하여야 합니다.",
  'operands-are-given': '연산이 읽는 피연산자는 모두 텐서여야 합니다.',
  'operand-dtypes-match': '피연산자의 배열은 문제의 dtype에 맞는 Float32Array 또는 Float64Array여야 합니다.',
  'operand-shapes-match': '피연산자의 모양은 문제와 배치 순서가 정하는 모양이어야 합니다.',
  'operand-lengths-match': 'data의 길이는 shape에 있는 수의 곱이어야 합니다.',
}

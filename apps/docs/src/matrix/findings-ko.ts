/** A finding in Korean: a title, and what happens in a few sentences. The rest of its page is English. */
export interface FindingKo {
  readonly title: string
  readonly summary: string
}

/** By the id of the finding, which is the name of its file in `docs/findings`. */
export const findingsKo: { readonly [id: string]: FindingKo } = {
  'ml-matrix-convolution-fft-averages-an-axis-of-two': {
    title: 'fft는 원소가 둘인 축에서 값을 반으로 줄인다',
    summary:
      '길이 2의 변환에 쓰는 코사인과 사인 표에서 두 값이 같은 자리에 놓여, 먼저 쓴 1이 0으로 덮인다. 그래서 원소가 둘인 축이 있으면 결과가 모두 틀리고, 항등 필터를 써도 모든 원소가 첫 원소의 반이 된다. 같은 값을 내야 한다고 문서에 적힌 direct는 옳은 값을 낸다.',
  },
  'ml-matrix-convolution-fft-drops-taps-of-long-filters': {
    title: 'fft는 이미지보다 긴 필터의 원소를 잃는다',
    summary:
      '필터를 확장된 이미지 크기의 배열에 놓을 때 밖으로 나간 필터 원소는 반대쪽으로 돌아온다. 이때 그 자리에 있던 원소에 더해야 하는데 덮어쓴다. 그래서 필터가 확장된 이미지보다 긴 축에서는 필터 원소 일부가 사라진다.',
  },
  'ml-matrix-convolution-fft-loses-an-axis-of-one': {
    title: 'fft는 원소가 하나뿐인 축이 있는 이미지를 잃는다',
    summary:
      '행이 하나인 이미지는 필터와 상관없이 0이 되고, 열이 하나인 이미지는 NaN이 된다. 행을 둘씩 묶어 변환하므로 하나뿐인 행은 빈 행과 묶이고, 거기서 나온 NaN이 0으로 바뀐다. 열이 하나이면 스펙트럼의 너비가 1.5열로 계산된다.',
  },
  'ml-matrix-convolution-fft-swallows-not-a-number': {
    title: 'fft는 NaN을 삼킨다',
    summary:
      '변환의 절반이 끝난 뒤 이미지의 NaN이 0으로 바뀐다. NaN이 있는 행과 그 행과 함께 변환되는 행이 모두 0으로 나온다. 답이 NaN인 자리에 유한한 수가 나오고, NaN과 상관없는 원소까지 사라진다. 푸리에 변환에서 NaN이 퍼지는 것은 당연하지만 사라지는 것은 그렇지 않다.',
  },
  'ml-matrix-convolution-fft-wraps-at-a-power-of-two': {
    title: 'fft는 이미지의 끝이 아니라 2의 거듭제곱에서 되돌아온다',
    summary:
      '길이 n이 2의 거듭제곱이 아니면 축을 다음 거듭제곱 P까지 이미지를 되풀이하여 늘리고, 변환은 P에서 되돌아온다. 필터가 늘린 부분보다 멀리 닿으면 잘못된 원소를 읽어 결과의 가장자리가 틀린다. 큰 필터가 아니어도 그렇다. 7×7 이미지와 3×3 필터에서도 첫 행과 첫 열이 틀린다.',
  },
  'onnxruntime-cuts-the-input-under-same-padding': {
    title: '스트라이드가 필터보다 크면 Conv가 SAME 패딩에서 입력의 앞을 잘라 낸다',
    summary:
      'SAME 패딩의 합이 음수로 계산되면 패딩이 없어야 한다. 그런데 그 음수를 앞뒤로 나누어, 첫 창이 0이 아니라 안쪽 원소에서 시작한다. 모양은 맞고 오류도 나지 않지만 그 축의 모든 출력이 그만큼 밀린 자리를 읽는다. ConvTranspose의 결과는 맞다.',
  },
  'onnxruntime-refuses-dilation-with-same-padding': {
    title: 'Conv는 SAME 패딩과 함께 쓴 팽창을 거절한다',
    summary:
      'ONNX는 이 조합을 정의하지만 실행하면 지원하지 않는다는 오류가 난다. 한계를 밝히고 아무것도 틀리게 계산하지 않으므로, 어댑터는 이 조합을 지원한다고 밝히지 않는다. 같은 합성곱도 패딩을 수로 적으면 옳게 계산된다.',
  },
  'tfjs-conv1d-number-padding-pads-a-second-axis': {
    title: 'conv1d는 패딩을 수 하나로 받으면 없는 축까지 채운 뒤 거절한다',
    summary:
      'conv1d는 행이 하나인 conv2d로 계산된다. 수로 준 pad가 그대로 넘어가 그 한 행에도 패딩이 붙고, 결과를 한 행으로 되돌릴 수 없어 실패한다. 양수는 모두 실패한다. 같은 호출의 기울기는 NaN이나 틀린 값을 낸다.',
  },
  'tfjs-conv3d-same-padding-is-negative': {
    title: "스트라이드가 필터보다 크면 'same'인 conv3d가 입력 원소를 건너뛴다",
    summary:
      '마지막 창이 입력보다 먼저 끝나면 패딩의 합이 음수가 된다. 이때 0으로 보아야 하는데 음수 그대로 나누어 앞쪽 패딩으로 쓰므로, 창이 한 원소 이상 늦게 시작한다. 2차원에서는 같은 실수가 이미 고쳐졌다.',
  },
  'tfjs-number-padding-takes-the-width-from-the-height': {
    title: '패딩을 수 하나로 주면 출력의 너비를 필터의 높이로 계산한다',
    summary:
      'pad가 수이면 0이어도 출력 열의 수를 팽창된 필터의 높이와 세로 스트라이드로 계산한다. 필터, 팽창, 스트라이드가 축마다 달라 두 식의 값이 다르면 틀린다. 순방향은 틀린 모양을 내고, 기울기와 전치 합성곱은 옳은 모양에 틀린 값이나 NaN을 내거나 오류를 던진다.',
  },
  'tfjs-wasm-conv3d-filter-gradient-loses-strided-terms': {
    title: 'WebAssembly에서 conv3d의 필터 기울기가 스트라이드가 있으면 항을 잃는다',
    summary:
      '출력 원소를 도는 반복문의 끝은 그 앞까지만 센다는 뜻이므로 올림해야 하는데 내림한다. 그래서 스트라이드가 1보다 크면 마지막 원소가, 하나뿐일 때조차 빠지는 일이 많다. 시작도 음수를 나눌 때 하나 크게 계산되어 첫 원소가 빠진다.',
  },
  'tfjs-wasm-conv3d-input-gradient-stops-early': {
    title: 'WebAssembly에서 conv3dTranspose와 conv3d의 입력 기울기가 항을 잃는다',
    summary:
      '반복문의 세 경계가 cpu 백엔드와 다르다. 입력의 깊이가 1보다 크면 기울기 대부분이 빠지거나, 필터가 시작하기 전의 메모리를 읽어 다른 텐서의 값이 섞인다. 스트라이드가 1보다 크면 마지막 항도 빠진다. 깊이와 필터의 깊이가 1이고 스트라이드가 모두 1일 때만 결과가 맞다.',
  },
  'tfjs-wasm-number-padding-overruns-its-buffer': {
    title: 'WebAssembly에서 패딩을 수 하나로 주면 출력 너머에 쓴다',
    summary:
      'tfjs-core는 출력의 너비를 필터의 높이로 계산하여 그만큼만 메모리를 잡고, XNNPACK은 너비를 옳게 계산하여 그만큼 쓴다. 필터의 높이가 너비보다 크면 나머지는 다른 데이터의 메모리에 쓰인다. 그 호출은 틀린 모양을 내거나 멈추고, 그 뒤의 호출은 메모리 오류로 멈춘다.',
  },
  'tfjs-wasm-one-by-one-turns-nan-into-infinity': {
    title: 'WebAssembly에서 1×1 채널별 합성곱이 NaN을 −∞로 바꾼다',
    summary:
      '출력 채널마다 제 입력 채널 하나를 필터 원소 하나로 읽고, 스트라이드가 1이며 패딩이 없으면 입력의 NaN이 −∞로 나온다. 필터 원소, 출력 채널, 스트라이드, 패딩 가운데 하나만 늘어도 cpu 백엔드처럼 NaN이 나온다. 입력이 무한대일 때는 어디서나 결과가 맞다.',
  },
  'tfjs-wasm-same-padding-underflows': {
    title: "WebAssembly에서 스트라이드가 필터보다 크면 'same'이 0을 낸다",
    summary:
      '어느 축에서 패딩의 합이 음수이면 부호 없는 아주 큰 수로 바뀐다. 그러면 모든 필터 원소가 패딩에 놓여 결과 전체가 0 또는 편향이 된다. 필터가 1×1이면 결과가 맞다. XNNPACK에서는 고쳐졌지만 수정이 반영된 백엔드는 아직 공개되지 않았다.',
  },
}

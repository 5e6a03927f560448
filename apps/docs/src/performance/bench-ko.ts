/** What the bench writes in English into its results, in Korean. No particle follows a placeholder. */

/** The goals, by their titles: a goal that is stated otherwise has none, and a test fails. */
export const goalsKo: { readonly [title: string]: string } = {
  'Each layer at least 1.2 times the best portable library; on average at least 2 times it, and 3 times onnxruntime-web':
    '모든 층에서 이식 가능한 라이브러리 가운데 가장 빠른 것의 1.2배 이상. 평균으로는 2배 이상, onnxruntime-web의 3배 이상',
  'At least 85 % of the micro-kernel ceiling of the same process': '같은 프로세스에서 잰 마이크로커널 상한의 85% 이상',
  'Depthwise at least 1.2 times tfjs-wasm and 4 times onnxruntime-web':
    '채널별 합성곱에서 tfjs-wasm의 1.2배 이상, onnxruntime-web의 4배 이상',
  'Winograd F(4×4, 3×3) at least 1.6 times our own im2col':
    'Winograd F(4×4, 3×3)에서 이 프로젝트의 im2col의 1.6배 이상',
  'Gradient of the input at least 20 times tfjs-wasm': '입력 기울기에서 tfjs-wasm의 20배 이상',
  'Gradient of the filter at least 5 times tfjs-cpu': '필터 기울기에서 tfjs-cpu의 5배 이상',
  'Never a whole im2col matrix: at most 2 MB of scratch for each thread':
    'im2col 행렬을 통째로 만들지 않음: 스레드마다 작업 메모리 2 MB 이하',
  'Two threads at least 1.7 times one on large layers, and never slower on small ones':
    '큰 층에서는 스레드 2개가 1개보다 1.7배 이상 빠르고, 작은 층에서도 더 느려지지 않음',
}

/** What the contestants are, by their titles, as for the goals; names of software stay as they are. */
export const contestantsKo: { readonly [title: string]: string } = {
  'convlaws im2col': 'convlaws im2col',
  'convlaws im2col, operands stay in its memory': 'convlaws im2col, 피연산자를 자기 메모리에 둠',
  'convlaws im2col, channels last': 'convlaws im2col, 채널 축이 마지막',
  'convlaws Winograd F(4×4, 3×3)': 'convlaws Winograd F(4×4, 3×3)',
  'convlaws im2col on one thread': 'convlaws im2col, 스레드 1개',
  'onnxruntime-web, WebAssembly': 'onnxruntime-web, WebAssembly',
  'onnxruntime-node, native': 'onnxruntime-node, 네이티브',
  'TensorFlow.js, XNNPACK in WebAssembly': 'TensorFlow.js, WebAssembly로 된 XNNPACK',
  'TensorFlow.js, plain JavaScript': 'TensorFlow.js, JavaScript만으로 됨',
}

/** English words in the names of nets, in Korean. */
const netWordsKo: readonly (readonly [en: string, ko: string])[] = [
  ['1-D audio', '1차원 오디오'],
  ['3-D video', '3차원 비디오'],
  ['Extra 2-D', '그 밖의 2차원'],
  ['(same pad)', '(same 패딩)'],
]

/** The name of a net in Korean: names that people gave stay as they are. */
export function netKo(net: string): string {
  return netWordsKo.reduce((name, [en, ko]) => name.replace(en, ko), net)
}

/** `one thread` or `2 threads`. */
const threadsKo = (text: string) => `스레드 ${text === 'one thread' ? 1 : Number.parseInt(text, 10)}개`

/** How many measurements of a contestant have no time: `tfjs-cpu has no time for 1 of 24, one thread`. */
function remarkKo(text: string): string {
  const found = /^(\S+) has no time for (\d+) of (\d+), (.+)$/.exec(text)
  if (!found) return text
  const [, id, without, all, threads] = found
  return `${id}: ${threadsKo(threads!)}에서 ${all}개 중 ${without}개`
}

const forms: readonly (readonly [form: RegExp, ko: (...parts: string[]) => string])[] = [
  [
    /^(\d+) of (\d+) have no figure, since what they are compared with was skipped or does not exist$/,
    (without, all) => `${all}개 중 ${without}개는 비교할 대상을 건너뛰었거나 대상이 없어 값이 없음`,
  ],
  [/^(\d+) answers of ours are wrong or failed$/, (count) => `이 프로젝트의 답 ${count}개가 틀렸거나 실패함`],
  [
    /^skipped, wrong or not offered: (.+)$/,
    (remarks) => `건너뛰었거나 틀렸거나 없는 측정: ${remarks.split('; ').map(remarkKo).join('. ')}`,
  ],
  [/^(\S+) took no part, (.+)$/, (id, threads) => `참가하지 않음: ${id}, ${threadsKo(threads)}`],
  [/^nothing that it needs was measured$/, () => '필요한 측정이 없음'],
  [/^(\d+) of (\d+) measurements were made$/, (made, all) => `측정 ${all}개 중 ${made}개를 마침`],
  [
    /^one call would take about (\S+) s; calls over (\S+) s are skipped$/,
    (seconds, limit) => `호출 한 번에 약 ${seconds}초. ${limit}초를 넘는 호출은 건너뜀`,
  ],
  [
    /^the first call took (\S+) s; calls over (\S+) s are skipped$/,
    (seconds, limit) => `첫 호출에 ${seconds}초. ${limit}초를 넘는 호출은 건너뜀`,
  ],
  [/^ONNX has no operator for (\w+)$/, (operation) => `ONNX에 연산이 없음: ${operation}`],
  [
    /^depthwiseConv2d: there is no depthwise convolution of one or three dimensions$/,
    () => 'depthwiseConv2d: 1차원과 3차원의 채널별 합성곱이 없음',
  ],
  [
    /^F\(4×4, 3×3\) is for forward with 3×3 filters, stride and dilation 1, one group, on maps above 7×7$/,
    () => 'F(4×4, 3×3)은 정방향, 3×3 필터, 스트라이드 1, 팽창 1, 그룹 하나, 7×7보다 큰 출력에만 씀',
  ],
  [
    /^the backend registers no kernel (\w+); its documentation says that kernels for gradients are missing$/,
    (kernel) => `백엔드에 커널이 없음: ${kernel}. 기울기 커널이 빠져 있다고 문서에 적혀 있음`,
  ],
]

/** Why something has no time or no figure, in Korean; the text itself where it is of another kind. */
export function benchReasonKo(text: string): string {
  for (const [form, ko] of forms) {
    const found = form.exec(text)
    if (found) return ko(...found.slice(1))
  }
  return text
}

/** One page of the lecture. */
export interface LecturePage {
  /** File name in `content/docs/lecture` and `content/docs/ko/lecture`, without the ending; also its address. */
  readonly slug: string
  readonly title: { readonly en: string; readonly ko: string }
  /** Whether the page goes beyond what an introductory lecture says. */
  readonly beyond: boolean
}

const page = (slug: string, en: string, ko: string, beyond = false): LecturePage => ({
  slug,
  title: { en, ko },
  beyond,
})

/** The pages of the lecture, in the order in which they are read. */
export const lecturePages: readonly LecturePage[] = [
  page('from-dense-layers', 'From dense layers to convolution', '다층신경망과 합성곱'),
  page('definition', 'Definition, continuous and discrete', '연속과 이산 정의'),
  page('cross-correlation', 'Convolution, cross-correlation, translation', '합성곱과 교차상관, 평행이동'),
  page('dimensions', 'One, two, three dimensions', '1차원, 2차원, 3차원'),
  page('image-kernels', 'Image kernels', '영상 처리와 커널'),
  page('output-size', 'Output size', '출력 크기'),
  page('channels', 'Channels as blocks', '채널과 블록'),
  page('stride-padding-dilation', 'Stride, padding, dilation', '스트라이드, 패딩, 팽창', true),
  page('backpropagation', 'Backpropagation is a convolution', '역전파도 합성곱'),
  page('transposed-convolution', 'Transposed convolution', '전치 합성곱', true),
  page('fast-algorithms', 'Fast algorithms, different roundings', '빠른 알고리즘과 반올림', true),
  page('from-lecture-to-law', 'From lecture to law', '강의에서 법칙으로', true),
]

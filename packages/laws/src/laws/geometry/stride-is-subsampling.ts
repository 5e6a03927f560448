import { explicitPadding, outputSize } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { forward } from '../../terms/build.ts'
import { selectSpace } from '../../terms/gather.ts'

/** Stride s takes every s-th output of stride 1, once the padding is written out. */
export const strideIsSubsampling: Law = law({
  id: 'stride-is-subsampling',
  family: 'geometry',
  title: { en: 'Stride is subsampling', ko: '스트라이드는 솎아 내기이다' },
  claim: {
    en: 'With stride s the output is every s-th output of stride 1, over the same padded input.',
    ko: '스트라이드 s의 출력은 같은 패딩을 한 입력에서 스트라이드 1로 얻은 출력을 s개마다 하나씩 고른 것이다.',
  },
  statement: 'conv_s(x, w)(j) = conv_1(x, w)(s·j)',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '2.4',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  ],
  requires: { strides: ['>1'] },
  given: (context) => {
    const problem = context.problem()
    return {
      problem,
      x: context.operand(problem, 'input'),
      w: context.operand(problem, 'filter'),
      bias: context.bias(problem),
    }
  },
  uses: ({ problem }) => outputSize(problem).some((n) => n > 1) && problem.strides.some((s) => s > 1),
  equation: ({ problem, x, w, bias }) => {
    const dense = { ...problem, padding: explicitPadding(problem), strides: problem.strides.map(() => 1) }
    const sizes = outputSize(problem)
    return {
      lhs: forward(problem, x, w, bias),
      rhs: selectSpace('subsample', forward(dense, x, w, bias), (_, a) =>
        Array.from({ length: sizes[a]! }, (_, j) => j * problem.strides[a]!),
      ),
    }
  },
})

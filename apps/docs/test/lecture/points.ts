// Longer than 200 lines because it is one table, which is read beside the pages.
/** One thing that the lecture teaches, and how a reader finds it on a page. */
export interface Point {
  /** What it is about; for the title of the test. */
  readonly about: string
  readonly page: string
  /** Headings under which it is taught. */
  readonly headings: { readonly en: readonly string[]; readonly ko: readonly string[] }
  /** Pieces of formulas, the same in both languages, or names of components that make them from computed numbers. */
  readonly formulas: readonly string[]
  readonly figure?: string
  /** Boxes that say what is easily said wrong. */
  readonly careful: readonly string[]
  /** Laws that make the point executable. */
  readonly laws: readonly string[]
}

/** The points of the introductory lecture that the pages retell, in its order; page 9 has two, others one or two. */
export const points: readonly Point[] = [
  {
    about: 'a fully connected layer has one row of weights per component',
    page: 'from-dense-layers',
    headings: { en: ['A neuron that sees everything'], ko: ['모든 것을 보는 뉴런'] },
    formulas: ['h_i = \\sigma\\Big(\\sum_{j=1}^{p} W_{ij}\\,x_j\\Big)', 'W\\in\\mathbb{R}^{q\\times p}', '$qp$'],
    careful: ['dense-layer'],
    laws: ['dense-layer-is-full-size-filter'],
  },
  {
    about: 'a convolution slides one kernel over all positions',
    page: 'from-dense-layers',
    headings: {
      en: ['One kernel for all positions', 'It is still a matrix', 'Notation'],
      ko: ['커널 하나로 모든 자리를', '그래도 행렬입니다', '기호'],
    },
    formulas: [
      '\\sum_{j=1}^{k} V_j\\,x_{i+j-1}',
      'h_i = \\sigma\\Big(\\sum_{a=0}^{k-1} V_a\\,x_{i+a}\\Big)',
      '0\\le i\\le n-k',
      'T\\in\\mathbb{R}^{(n-k+1)\\times n}',
    ],
    figure: 'conv-weights',
    careful: ['window-and-step'],
    laws: ['convolution-is-a-shared-weight-matrix'],
  },
  {
    about: 'what it means: local weighting of a signal',
    page: 'definition',
    headings: { en: ['What a kernel does to a signal'], ko: ['커널이 신호에 하는 일'] },
    formulas: ['n.smoothed}', 'n.differences}', 'c\\sum_a w_a'],
    careful: ['local-weighting'],
    laws: ['input-additivity', 'input-homogeneity', 'filter-additivity', 'constant-input-scales-by-filter-sum'],
  },
  {
    about: 'definition, continuous and discrete, and its symmetry',
    page: 'definition',
    headings: { en: ['Continuous', 'Discrete'], ko: ['연속', '이산'] },
    formulas: [
      '{}[f*g](x)&=\\int_{\\mathbb{R}^d} f(z)\\,g(x-z)\\,dz',
      '&=\\int_{\\mathbb{R}^d} f(x-z)\\,g(z)\\,dz \\\\ &=[g*f](x)',
      '{}[f*g](i)&=\\sum_{a\\in\\mathbb{Z}^d} f(a)\\,g(i-a)',
      '&=\\sum_{a\\in\\mathbb{Z}^d} f(i-a)\\,g(a)=[g*f](i)',
    ],
    figure: 'conv-dual',
    careful: ['symmetry', 'locality-is-finite-support'],
    laws: ['convolution-commutes'],
  },
  {
    about: 'networks compute cross-correlation',
    page: 'cross-correlation',
    headings: {
      en: ['A plus sign in place of a minus', 'Exchanging the operands'],
      ko: ['빼기 대신 더하기', '피연산자를 맞바꾸면'],
    },
    formulas: [
      'f(z)\\,g(x+z)\\,dz',
      '[f\\star g](i)&=\\sum_{a\\in\\mathbb{Z}^d} f(a)\\,g(i+a)',
      '[f\\star g](i)=[g\\star f](-i)',
      'f\\star g=\\tilde f * g',
      'f\\star(g\\star h)=(f*g)\\star h',
      '\\delta_0\\star\\delta_1',
    ],
    figure: 'conv-flip',
    careful: ['correlation-does-not-commute', 'when-the-sign-matters'],
    laws: [
      'correlation-commutes-up-to-reflection',
      'convolution-is-correlation-with-a-reversed-filter',
      'composition-convolves-the-filters',
    ],
  },
  {
    about: 'the kernel does not change as it moves, and acts locally',
    page: 'cross-correlation',
    headings: {
      en: ['The same kernel everywhere, and only near by'],
      ko: ['어디서나 같은 커널, 가까운 곳만 보는 커널'],
    },
    formulas: ['w\\star(\\tau_s x)=\\tau_s(w\\star x)', 'm=iS+aD-P_b'],
    careful: ['invariant-and-equivariant', 'where-equivariance-ends'],
    laws: ['translation-equivariance', 'locality'],
  },
  {
    about: 'image processing: choose a kernel, see the effect',
    page: 'image-kernels',
    headings: { en: ['Choose a kernel, see the effect'], ko: ['커널을 고르고 결과를 봅시다'] },
    formulas: ['<PresetTable />', 'https://setosa.io/ev/image-kernels/', 'GIMP', 'Photoshop'],
    figure: 'conv-kernel-lab',
    careful: ['display-and-border', 'flipped-presets'],
    laws: ['impulse-is-the-identity', 'composition-convolves-the-filters', 'separable-filter-is-two-passes'],
  },
  {
    about: 'one, two and three dimensions',
    page: 'dimensions',
    headings: {
      en: ['One formula, three times', 'A colour image has two dimensions'],
      ko: ['한 식을 세 번', '컬러 영상은 2차원입니다'],
    },
    formulas: [
      '[f*g](i)=\\sum_{p=1}^{d} f(p)\\,g(i+p)',
      'w_{p,q}\\,x_{i+p,\\,j+q}',
      'w_{p,q,r}\\,x_{i+p,\\,j+q,\\,k+r}',
      'x_{i+j-1}',
    ],
    careful: ['indices', 'colour-is-not-a-dimension'],
    laws: ['agrees-with-definition', 'channels-are-depth-without-sliding'],
  },
  {
    about: 'sliding in two dimensions, step by step',
    page: 'dimensions',
    headings: { en: ['Step by step in two dimensions'], ko: ['2차원에서 한 걸음씩'] },
    formulas: ['matrixTex(n.output)', 'matrixTex(n.convolved)', 'productsTex(n.firstWindow)'],
    figure: 'conv-stencil',
    careful: ['order-of-visits'],
    laws: ['agrees-with-definition', 'locality', 'translation-equivariance'],
  },
  {
    about: 'output size',
    page: 'output-size',
    headings: { en: ['The simple case', 'The general case'], ko: ['가장 간단한 경우', '일반적인 경우'] },
    formulas: [
      'O_H=H-K_H+1 \\qquad O_W=W-K_W+1',
      'classic.kernel}+1=',
      'O=\\Big\\lfloor\\frac{H+P_b+P_e-D(K-1)-1}{S}\\Big\\rfloor+1',
      'H+P_b+P_e\\ge D(K-1)+1',
      'O=\\lceil H/S\\rceil',
    ],
    figure: 'conv-size',
    careful: ['special-case', 'floor-is-legal'],
    laws: ['output-size', 'stride-is-subsampling', 'dilation-is-zero-insertion', 'padding-is-extension'],
  },
  {
    about: 'channels: tensors as blocks',
    page: 'channels',
    headings: {
      en: ['A box slides through a box', 'Counting weights', 'Groups and depthwise'],
      ko: ['상자 속을 움직이는 상자', '가중치의 수', '그룹과 채널별 합성곱'],
    },
    formulas: [
      'y_{o,i,j}&=\\sum_{c=0}^{C-1}\\;\\sum_{p=0}^{K_H-1}\\;\\sum_{q=0}^{K_W-1} w_{o,c,p,q}\\;x_{c,\\,i+p,\\,j+q} \\\\ &\\qquad(+\\,b_o)',
      'O_C\\times O_H\\times O_W',
      'O_C\\,C\\,K_H\\,K_W',
      'C/\\text{groups}',
    ],
    figure: 'conv-blocks',
    careful: ['summed-not-stacked', 'layout-is-not-mathematics'],
    laws: [
      'channels-add',
      'output-channels-are-independent',
      'groups-are-independent',
      'batch-items-are-independent',
      'pointwise-is-matmul',
    ],
  },
  {
    about: 'the derivative of a convolution is a convolution',
    page: 'backpropagation',
    headings: { en: ['Differentiating by position'], ko: ['위치로 미분하기'] },
    formulas: [
      '\\int_{\\mathbb{R}^d} f(y)\\,\\frac{\\partial g}{\\partial x}(x-y)\\,dy',
      "&=[f*g'](x)",
      '\\Delta[f*g]=[\\Delta f]*g=f*[\\Delta g]',
      '(\\Delta g)(i)&=g(i)-g(i-1) \\\\ &=\\big[(1,-1)*g\\big](i)',
    ],
    careful: ['derivative-by-position'],
    laws: ['derivative-passes-to-either-factor'],
  },
  {
    about: 'backpropagation through a layer, worked',
    page: 'backpropagation',
    headings: {
      en: ['Forward, with numbers', 'Backward', 'A check that needs no derivative', 'Channels, batch, bias'],
      ko: ['숫자로 따라가는 순방향', '역방향', '미분하지 않고 확인하기', '채널, 배치, 편향'],
    },
    formulas: [
      'o_i=\\sum_{j=1}^{3}w_j\\,x_{i+j-1}',
      '\\frac{\\partial L}{\\partial w_j}=\\sum_{i=1}^{3}\\delta_i\\,x_{i+j-1}',
      '\\frac{\\partial L}{\\partial x_m}=\\sum_{j=1}^{3}\\delta_{m-j+1}\\,w_j',
      '\\delta_1x_3+\\delta_2x_4+\\delta_3x_5',
      '\\delta_1w_3+\\delta_2w_2+\\delta_3w_1',
      'tupleTex(n.kernelGradient)',
      'tupleTex(n.inputGradient)',
      'n.products[2]',
      '\\sum_{n,i,j}\\delta_{n,o,i,j}\\,x_{n,c,i+p,j+q}',
      '\\sum_{o,p,q}\\delta_{n,o,u-p,v-q}\\,w_{o,c,p,q}',
    ],
    figure: 'conv-gradient',
    careful: ['name-each-operation', 'options-change-the-forms'],
    laws: [
      'input-gradient-is-adjoint',
      'filter-gradient-is-adjoint',
      'input-gradient-is-convolution',
      'filter-gradient-is-correlation',
      'bias-gradient-sums',
      'transposed-is-the-input-gradient',
    ],
  },
]

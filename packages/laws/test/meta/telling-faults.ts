/** A row of a law, by operation and domain, and a fault that dies in it. */
type Telling = readonly [row: string, fault: string]

/**
 * For each law a fault that breaks what it says, and that would live if it said nothing. By hand: of those that die early
 * in the row, one that is about what the law is about.
 */
export const tellingFaults: Readonly<Record<string, Telling>> = {
  'full-padding-grows': ['forward exact', 'channels-last-shape-forgotten'],
  'output-size': ['forward exact', 'swaps-height-and-width-strides'],
  'result-has-the-stated-shape': ['inputGradient exact', 'input-gradient-misses-the-tail'],
  'same-padding-keeps-the-rate': ['forward exact', 'same-output-size-rounded-down'],

  'agrees-with-definition': ['forward exact', 'drops-the-last-tap'],
  'impulse-response-is-the-filter': ['forward exact', 'tail-channels-dropped'],

  'circular-convolution-diagonalises-under-fourier': ['forward exact', 'circular-padding-halved'],
  'composition-convolves-the-filters': ['forward exact', 'border-scaled-by-taps-inside'],
  'constant-input-scales-by-filter-sum': ['forward exact', 'drops-the-last-tap'],
  'convolution-associates': ['forward exact', 'flips-the-filter'],
  'convolution-commutes': ['forward exact', 'flips-the-filter'],
  'convolution-is-correlation-with-a-reversed-filter': ['forward exact', 'flips-the-filter'],
  'convolution-multiplies-polynomials': ['forward exact', 'flips-the-filter'],
  'correlation-commutes-up-to-reflection': ['forward exact', 'flips-the-filter'],
  'derivative-passes-to-either-factor': ['forward exact', 'adds-a-constant'],
  'impulse-is-the-identity': ['forward exact', 'flips-the-filter'],
  'separable-filter-is-two-passes': ['forward exact', 'width-dilated-as-height'],
  'sum-of-the-result': ['forward exact', 'adds-a-constant'],

  'bias-adds-to-its-channel': ['forward exact', 'bias-counted-within-its-group'],
  'filter-additivity': ['forward exact', 'filter-rounded-to-bfloat16'],
  'filter-homogeneity': ['forward exact', 'adds-a-constant'],
  'input-additivity': ['forward exact', 'adds-a-constant'],
  'input-homogeneity': ['forward exact', 'adds-a-constant'],

  'axes-permute': ['forward exact', 'odd-width-loses-its-last-column'],
  'dilation-is-zero-insertion': ['forward exact', 'bounds-check-adds-the-dilation'],
  locality: ['forward exact', 'drops-the-last-tap'],
  mirror: ['forward exact', 'drops-the-last-tap'],
  'padding-is-extension': ['forward exact', 'reflect-repeats-the-edge'],
  'same-padding-is-explicit-padding': ['forward exact', 'same-upper-pads-the-beginning-first'],
  'stride-is-subsampling': ['forward exact', 'pointwise-path-ignores-strides'],
  'tiles-with-halo-recombine': ['forward exact', 'same-ignores-strides'],
  'translation-equivariance': ['forward exact', 'bounds-check-adds-the-dilation'],

  'batch-items-are-independent': ['filterGradient exact', 'filter-gradient-of-the-last-image'],
  'channel-permutation': ['forward exact', 'reads-group-zero-for-every-group'],
  'channels-add': ['forward exact', 'tail-channels-dropped'],
  'channels-are-depth-without-sliding': ['forward exact', 'hwio-read-as-hwoi'],
  'convolution-is-a-shared-weight-matrix': ['forward exact', 'pads-with-the-edge-value'],
  'dense-layer-is-full-size-filter': ['forward exact', 'flips-the-filter'],
  'depthwise-is-one-filter-per-channel': ['forward exact', 'reads-group-zero-for-every-group'],
  'filter-splits': ['forward exact', 'ignores-dilations'],
  'groups-are-independent': ['forward exact', 'reads-group-zero-for-every-group'],
  'layout-is-a-relabelling': ['forward exact', 'hwio-read-as-hwoi'],
  'lower-rank-embeds': ['forward exact', 'filter-height-and-width-transposed'],
  'output-channels-are-independent': ['forward exact', 'hwio-read-as-hwoi'],
  'pointwise-is-matmul': ['forward exact', 'pointwise-path-ignores-strides'],

  'bias-gradient-is-adjoint': ['biasGradient exact', 'bias-gradient-averaged'],
  'bias-gradient-sums': ['biasGradient exact', 'bias-gradient-averaged'],
  'filter-gradient-is-adjoint': ['filterGradient exact', 'filter-gradient-not-flipped'],
  'filter-gradient-is-correlation': ['filterGradient exact', 'filter-gradient-not-flipped'],
  'finite-difference-is-exact': ['inputGradient exact', 'input-gradient-not-flipped'],
  'gradient-of-padding-folds': ['inputGradient exact', 'gradient-of-padding-dropped'],
  'gradient-of-unread-input-is-zero': ['inputGradient exact', 'unread-inputs-keep-an-old-gradient'],
  'gradients-are-linear': ['filterGradient exact', 'filter-gradient-clipped'],
  'gradients-respect-groups': ['inputGradient exact', 'input-gradient-ignores-groups'],
  'input-gradient-is-adjoint': ['inputGradient exact', 'gradient-of-padding-dropped'],
  'input-gradient-is-convolution': ['inputGradient exact', 'input-gradient-not-flipped'],
  'transposed-is-adjoint': ['transposed exact', 'transposed-cuts-the-end-only'],
  'transposed-is-the-input-gradient': ['transposed exact', 'transposed-cuts-the-end-only'],

  'batch-does-not-change-precision': ['forward wide', 'batch-changes-precision'],
  'float64-is-not-float32': ['forward exact', 'doubles-computed-in-single'],
  'full-precision-operands': ['forward wide', 'factors-rounded-to-tensor-float'],
  'infinity-stays-local': ['forward special', 'zero-taps-skipped'],
  'large-values-are-not-clamped': ['forward exact', 'results-clamped-to-half-range'],
  'not-a-number-propagates-locally': ['forward special', 'not-a-number-read-as-zero'],
  'zero-filter-gives-bias': ['forward exact', 'ignores-bias'],

  'changed-operands-are-read-again': ['forward exact', 'filter-cached-by-identity'],
  'concurrent-calls-do-not-mix': ['forward exact', 'calls-mix-in-time'],
  'disposal-is-clean': ['forward exact', 'disposal-clears-results'],
  'empty-batch-is-empty': ['filterGradient exact', 'empty-batch-gradient-never-written'],
  'frozen-problem-is-enough': ['forward exact', 'output-not-cleared'],
  'invalid-problems-are-refused': ['forward exact', 'accepts-a-filter-too-long'],
  'operands-are-not-modified': ['forward exact', 'input-changed-in-place'],
  'order-of-calls-is-irrelevant': ['forward exact', 'cache-key-omits-padding'],
  'refusal-leaves-no-trace': ['forward exact', 'refusal-leaves-the-next-result-unfinished'],
  'repeated-calls-add-nothing': ['forward exact', 'output-not-cleared'],
  'results-are-owned': ['forward exact', 'identity-returns-its-input'],
  'results-stay': ['forward exact', 'output-buffer-shared-between-calls'],
  'runs-are-repeatable': ['forward real', 'every-other-call-sums-backwards'],
  'unclaimed-problems-are-refused': ['forward exact', 'answers-what-it-does-not-claim'],
  'views-are-respected': ['forward exact', 'view-read-from-the-start-of-its-buffer'],
  'wrong-operands-are-refused': ['forward exact', 'accepts-axes-in-another-order'],
}

/** Laws that say no more than that calls are answered, which is asked of every call of every law; and a fault that dies. */
export const sayingNoMore: Readonly<Record<string, Telling>> = {
  'answers-in-time': ['forward exact', 'answer-never-comes'],
}

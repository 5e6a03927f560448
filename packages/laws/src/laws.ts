import type { Law } from './law.ts'
import { circularConvolutionDiagonalisesUnderFourier } from './laws/algebra/circular-convolution-diagonalises-under-fourier.ts'
import { compositionConvolvesTheFilters } from './laws/algebra/composition-convolves-the-filters.ts'
import { constantInputScalesByFilterSum } from './laws/algebra/constant-input-scales-by-filter-sum.ts'
import { convolutionAssociates } from './laws/algebra/convolution-associates.ts'
import { convolutionCommutes } from './laws/algebra/convolution-commutes.ts'
import { convolutionIsCorrelationWithAReversedFilter } from './laws/algebra/convolution-is-correlation-with-a-reversed-filter.ts'
import { convolutionMultipliesPolynomials } from './laws/algebra/convolution-multiplies-polynomials.ts'
import { correlationCommutesUpToReflection } from './laws/algebra/correlation-commutes-up-to-reflection.ts'
import { derivativePassesToEitherFactor } from './laws/algebra/derivative-passes-to-either-factor.ts'
import { impulseIsTheIdentity } from './laws/algebra/impulse-is-the-identity.ts'
import { separableFilterIsTwoPasses } from './laws/algebra/separable-filter-is-two-passes.ts'
import { sumOfTheResult } from './laws/algebra/sum-of-the-result.ts'
import { answersInTime } from './laws/conduct/answers-in-time.ts'
import { changedOperandsAreReadAgain } from './laws/conduct/changed-operands-are-read-again.ts'
import { concurrentCallsDoNotMix } from './laws/conduct/concurrent-calls-do-not-mix.ts'
import { disposalIsClean } from './laws/conduct/disposal-is-clean.ts'
import { emptyBatchIsEmpty } from './laws/conduct/empty-batch-is-empty.ts'
import { frozenProblemIsEnough } from './laws/conduct/frozen-problem-is-enough.ts'
import { invalidProblemsAreRefused } from './laws/conduct/invalid-problems-are-refused.ts'
import { operandsAreNotModified } from './laws/conduct/operands-are-not-modified.ts'
import { orderOfCallsIsIrrelevant } from './laws/conduct/order-of-calls-is-irrelevant.ts'
import { refusalLeavesNoTrace } from './laws/conduct/refusal-leaves-no-trace.ts'
import { repeatedCallsAddNothing } from './laws/conduct/repeated-calls-add-nothing.ts'
import { resultsAreOwned } from './laws/conduct/results-are-owned.ts'
import { resultsStay } from './laws/conduct/results-stay.ts'
import { runsAreRepeatable } from './laws/conduct/runs-are-repeatable.ts'
import { unclaimedProblemsAreRefused } from './laws/conduct/unclaimed-problems-are-refused.ts'
import { viewsAreRespected } from './laws/conduct/views-are-respected.ts'
import { wrongOperandsAreRefused } from './laws/conduct/wrong-operands-are-refused.ts'
import { agreesWithDefinition } from './laws/definition/agrees-with-definition.ts'
import { impulseResponseIsTheFilter } from './laws/definition/impulse-response-is-the-filter.ts'
import { axesPermute } from './laws/geometry/axes-permute.ts'
import { dilationIsZeroInsertion } from './laws/geometry/dilation-is-zero-insertion.ts'
import { locality } from './laws/geometry/locality.ts'
import { mirror } from './laws/geometry/mirror.ts'
import { paddingIsExtension } from './laws/geometry/padding-is-extension.ts'
import { samePaddingIsExplicitPadding } from './laws/geometry/same-padding-is-explicit-padding.ts'
import { strideIsSubsampling } from './laws/geometry/stride-is-subsampling.ts'
import { tilesWithHaloRecombine } from './laws/geometry/tiles-with-halo-recombine.ts'
import { translationEquivariance } from './laws/geometry/translation-equivariance.ts'
import { biasGradientIsAdjoint } from './laws/gradients/bias-gradient-is-adjoint.ts'
import { biasGradientSums } from './laws/gradients/bias-gradient-sums.ts'
import { filterGradientIsAdjoint } from './laws/gradients/filter-gradient-is-adjoint.ts'
import { filterGradientIsCorrelation } from './laws/gradients/filter-gradient-is-correlation.ts'
import { finiteDifferenceIsExact } from './laws/gradients/finite-difference-is-exact.ts'
import { gradientOfPaddingFolds } from './laws/gradients/gradient-of-padding-folds.ts'
import { gradientOfUnreadInputIsZero } from './laws/gradients/gradient-of-unread-input-is-zero.ts'
import { gradientsAreLinear } from './laws/gradients/gradients-are-linear.ts'
import { gradientsRespectGroups } from './laws/gradients/gradients-respect-groups.ts'
import { inputGradientIsAdjoint } from './laws/gradients/input-gradient-is-adjoint.ts'
import { inputGradientIsConvolution } from './laws/gradients/input-gradient-is-convolution.ts'
import { transposedIsAdjoint } from './laws/gradients/transposed-is-adjoint.ts'
import { transposedIsTheInputGradient } from './laws/gradients/transposed-is-the-input-gradient.ts'
import { biasAddsToItsChannel } from './laws/linearity/bias-adds-to-its-channel.ts'
import { filterAdditivity } from './laws/linearity/filter-additivity.ts'
import { filterHomogeneity } from './laws/linearity/filter-homogeneity.ts'
import { inputAdditivity } from './laws/linearity/input-additivity.ts'
import { inputHomogeneity } from './laws/linearity/input-homogeneity.ts'
import { batchDoesNotChangePrecision } from './laws/numbers/batch-does-not-change-precision.ts'
import { float64IsNotFloat32 } from './laws/numbers/float64-is-not-float32.ts'
import { fullPrecisionOperands } from './laws/numbers/full-precision-operands.ts'
import { infinityStaysLocal } from './laws/numbers/infinity-stays-local.ts'
import { largeValuesAreNotClamped } from './laws/numbers/large-values-are-not-clamped.ts'
import { notANumberPropagatesLocally } from './laws/numbers/not-a-number-propagates-locally.ts'
import { zeroFilterGivesBias } from './laws/numbers/zero-filter-gives-bias.ts'
import { fullPaddingGrows } from './laws/shape/full-padding-grows.ts'
import { outputSize } from './laws/shape/output-size.ts'
import { resultHasTheStatedShape } from './laws/shape/result-has-the-stated-shape.ts'
import { samePaddingKeepsTheRate } from './laws/shape/same-padding-keeps-the-rate.ts'
import { batchItemsAreIndependent } from './laws/structure/batch-items-are-independent.ts'
import { channelPermutation } from './laws/structure/channel-permutation.ts'
import { channelsAdd } from './laws/structure/channels-add.ts'
import { channelsAreDepthWithoutSliding } from './laws/structure/channels-are-depth-without-sliding.ts'
import { convolutionIsASharedWeightMatrix } from './laws/structure/convolution-is-a-shared-weight-matrix.ts'
import { denseLayerIsFullSizeFilter } from './laws/structure/dense-layer-is-full-size-filter.ts'
import { depthwiseIsOneFilterPerChannel } from './laws/structure/depthwise-is-one-filter-per-channel.ts'
import { filterSplits } from './laws/structure/filter-splits.ts'
import { groupsAreIndependent } from './laws/structure/groups-are-independent.ts'
import { layoutIsARelabelling } from './laws/structure/layout-is-a-relabelling.ts'
import { lowerRankEmbeds } from './laws/structure/lower-rank-embeds.ts'
import { outputChannelsAreIndependent } from './laws/structure/output-channels-are-independent.ts'
import { pointwiseIsMatmul } from './laws/structure/pointwise-is-matmul.ts'

/** Every law, by family and in the order in which it is read. */
export const laws: readonly Law[] = [
  // shape
  fullPaddingGrows,
  outputSize,
  resultHasTheStatedShape,
  samePaddingKeepsTheRate,
  // definition
  agreesWithDefinition,
  impulseResponseIsTheFilter,
  // algebra
  circularConvolutionDiagonalisesUnderFourier,
  compositionConvolvesTheFilters,
  constantInputScalesByFilterSum,
  convolutionAssociates,
  convolutionCommutes,
  convolutionIsCorrelationWithAReversedFilter,
  convolutionMultipliesPolynomials,
  correlationCommutesUpToReflection,
  derivativePassesToEitherFactor,
  impulseIsTheIdentity,
  separableFilterIsTwoPasses,
  sumOfTheResult,
  // linearity
  biasAddsToItsChannel,
  filterAdditivity,
  filterHomogeneity,
  inputAdditivity,
  inputHomogeneity,
  // geometry
  axesPermute,
  dilationIsZeroInsertion,
  locality,
  mirror,
  paddingIsExtension,
  samePaddingIsExplicitPadding,
  strideIsSubsampling,
  tilesWithHaloRecombine,
  translationEquivariance,
  // structure
  batchItemsAreIndependent,
  channelPermutation,
  channelsAdd,
  channelsAreDepthWithoutSliding,
  convolutionIsASharedWeightMatrix,
  denseLayerIsFullSizeFilter,
  depthwiseIsOneFilterPerChannel,
  filterSplits,
  groupsAreIndependent,
  layoutIsARelabelling,
  lowerRankEmbeds,
  outputChannelsAreIndependent,
  pointwiseIsMatmul,
  // gradients
  biasGradientIsAdjoint,
  biasGradientSums,
  filterGradientIsAdjoint,
  filterGradientIsCorrelation,
  finiteDifferenceIsExact,
  gradientOfPaddingFolds,
  gradientOfUnreadInputIsZero,
  gradientsAreLinear,
  gradientsRespectGroups,
  inputGradientIsAdjoint,
  inputGradientIsConvolution,
  transposedIsAdjoint,
  transposedIsTheInputGradient,
  // numbers
  batchDoesNotChangePrecision,
  float64IsNotFloat32,
  fullPrecisionOperands,
  infinityStaysLocal,
  largeValuesAreNotClamped,
  notANumberPropagatesLocally,
  zeroFilterGivesBias,
  // conduct
  answersInTime,
  changedOperandsAreReadAgain,
  concurrentCallsDoNotMix,
  disposalIsClean,
  emptyBatchIsEmpty,
  frozenProblemIsEnough,
  invalidProblemsAreRefused,
  operandsAreNotModified,
  orderOfCallsIsIrrelevant,
  refusalLeavesNoTrace,
  repeatedCallsAddNothing,
  resultsAreOwned,
  resultsStay,
  runsAreRepeatable,
  unclaimedProblemsAreRefused,
  viewsAreRespected,
  wrongOperandsAreRefused,
]

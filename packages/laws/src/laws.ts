import type { Law } from './law.ts'
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
import { strideIsSubsampling } from './laws/geometry/stride-is-subsampling.ts'
import { inputAdditivity } from './laws/linearity/input-additivity.ts'
import { batchDoesNotChangePrecision } from './laws/numbers/batch-does-not-change-precision.ts'
import { float64IsNotFloat32 } from './laws/numbers/float64-is-not-float32.ts'
import { fullPrecisionOperands } from './laws/numbers/full-precision-operands.ts'
import { infinityStaysLocal } from './laws/numbers/infinity-stays-local.ts'
import { largeValuesAreNotClamped } from './laws/numbers/large-values-are-not-clamped.ts'
import { notANumberPropagatesLocally } from './laws/numbers/not-a-number-propagates-locally.ts'
import { zeroFilterGivesBias } from './laws/numbers/zero-filter-gives-bias.ts'

/** Every law, by family and in the order in which it is read. */
export const laws: readonly Law[] = [
  // definition
  agreesWithDefinition,
  // linearity
  inputAdditivity,
  // geometry
  strideIsSubsampling,
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

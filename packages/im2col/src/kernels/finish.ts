import { set, when } from '../assembler/control.ts'
import type { Scope } from '../assembler/function.ts'
import { f32x4, i32, v128 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { storeFlags } from './gemm-panel.ts'
import { locals } from './locals.ts'

/** What a kernel whose rows are channels does to sums before it stores them. */
export interface Finish {
  /** Once: reads least and most of the clamp, two floats. */
  readonly clampOf: (clamp: Value<'i32'>) => readonly Statement[]
  /** For each channel: reads its bias, where there is one. */
  readonly biasOf: (bias: Value<'i32'>) => Statement
  /** Adds the bias to sums, then clamps them. */
  readonly apply: (sums: readonly Local<'v128'>[]) => readonly Statement[]
}

/** Bias and clamp, as `flags` says. */
export function finishOf(scope: Scope, flags: Local<'i32'>): Finish {
  const [biases, lower, upper] = locals(scope, 'v128', 3)
  return {
    clampOf: (clamp) => [set(lower, v128.load32Splat(clamp)), set(upper, v128.load32Splat(clamp, 4))],
    biasOf: (bias) => when(i32.and(flags, storeFlags.bias), [set(biases, v128.load32Splat(bias))]),
    apply: (sums) => [
      when(
        i32.and(flags, storeFlags.bias),
        sums.map((sum) => set(sum, f32x4.add(sum, biases))),
      ),
      when(
        i32.and(flags, storeFlags.clamp),
        sums.map((sum) => set(sum, f32x4.pmin(f32x4.pmax(sum, lower), upper))),
      ),
    ],
  }
}

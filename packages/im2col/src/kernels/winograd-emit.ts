import { set } from '../assembler/control.ts'
import type { Scope } from '../assembler/function.ts'
import { f32, f32x4 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { multiplyAdd } from './multiply-add.ts'
import type { SimdFeature } from './simd-feature.ts'
import type { Program } from './winograd-programs.ts'

/** A transform as code: `before` sets constants once, `apply` transforms four axes at once, one in each lane. */
export interface Emitted {
  readonly before: readonly Statement[]
  apply(from: readonly Local<'v128'>[], to: readonly Local<'v128'>[]): readonly Statement[]
}

/** The code of a transform. */
export function emitProgram({ inputs, outputs, steps }: Program, feature: SimdFeature, scope: Scope): Emitted {
  const constants = new Map<number, Local<'v128'>>()
  for (const [, , c] of steps) if (c * c !== 1) constants.set(c, constants.get(c) ?? scope.local('v128'))
  const between = Array.from({ length: Math.max(...steps.map(([to]) => to)) + 1 - inputs - outputs }, () =>
    scope.local('v128'),
  )
  const result = (x: Value<'v128'>, c: number, y: Value<'v128'> | undefined): Value<'v128'> => {
    const factor = constants.get(c)
    if (!factor) return y ? f32x4[c > 0 ? 'add' : 'sub'](y, x) : x
    if (!y) return f32x4.mul(x, factor)
    return multiplyAdd[feature](x, factor, y)
  }
  return {
    before: [...constants].map(([c, local]) => set(local, f32x4.splat(f32.const(c)))),
    apply(from, to) {
      const values = [...from, ...to, ...between]
      return steps.map(([at, x, c, y]) => set(values[at]!, result(values[x]!, c, y === undefined ? y : values[y])))
    },
  }
}

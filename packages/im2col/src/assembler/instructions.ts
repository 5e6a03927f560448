import { type Code, code, float, signed, unsigned } from './code.ts'
import { type Statement, statement, type Type, type Value, value } from './value.ts'

// Opcodes are those of the WebAssembly core specification, index of instructions.

type I32 = Value<'i32'>
type F32 = Value<'f32'>
type V128 = Value<'v128'>

type Binary<A extends Type, R extends Type> = (a: Value<A>, b: Value<A>) => Value<R>
type Load<R extends Type> = (address: I32, offset?: number) => Value<R>
type Store<A extends Type> = (address: I32, stored: Value<A>, offset?: number) => Statement
type Lane = 0 | 1 | 2 | 3

const binary =
  <A extends Type, R extends Type>(result: R, opcode: Code): Binary<A, R> =>
  (a, b) =>
    value(result, a.code + b.code + opcode)

/** An integer operand: code, or a constant. */
export type Integer = I32 | number

type Arithmetic = (a: Integer, b: Integer) => I32

const constant = (n: number): I32 => value('i32', code(0x41) + signed(n))
const operand = (n: Integer): I32 => (typeof n === 'number' ? constant(n) : n)

const simd = (opcode: number): Code => code(0xfd) + unsigned(opcode)

/** Alignment is a promise of 2^0 bytes: operands are views that may stand anywhere. */
const memory = (offset: number): Code => code(0) + unsigned(offset)

const load =
  <R extends Type>(result: R, opcode: Code): Load<R> =>
  (address, offset = 0) =>
    value(result, address.code + opcode + memory(offset))

const store =
  <A extends Type>(opcode: Code): Store<A> =>
  (address, stored, offset = 0) =>
    statement(address.code + stored.code + opcode + memory(offset))

/** `condition ? whenTrue : whenFalse`, both computed. */
export const select = (whenTrue: I32, whenFalse: I32, condition: I32): I32 =>
  value('i32', whenTrue.code + whenFalse.code + condition.code + code(0x1b))

const integerOperations = {
  eq: 0x46,
  lt: 0x48,
  gt: 0x4a,
  le: 0x4c,
  ge: 0x4e,
  add: 0x6a,
  sub: 0x6b,
  mul: 0x6c,
  div: 0x6e,
  rem: 0x70,
  and: 0x71,
  or: 0x72,
  shl: 0x74,
  shr: 0x76,
} as const

type Integers = { readonly [name in keyof typeof integerOperations]: Arithmetic } & {
  readonly const: (n: number) => I32
  readonly load: Load<'i32'>
  readonly store: Store<'i32'>
}

/** Instructions on 32-bit integers; comparisons are signed, division and shifts to the right are not. */
export const i32: Integers = {
  ...(Object.fromEntries(
    Object.entries(integerOperations).map(([name, opcode]) => [
      name,
      (a: Integer, b: Integer) => value('i32', operand(a).code + operand(b).code + code(opcode)),
    ]),
  ) as { readonly [name in keyof typeof integerOperations]: Arithmetic }),
  const: constant,
  load: load('i32', code(0x28)),
  store: store(code(0x36)),
}

/** The lesser of two integers, each of which is computed twice. */
export const least = (a: Integer, b: Integer): I32 => select(operand(a), operand(b), i32.lt(a, b))

interface Floats {
  readonly const: (x: number) => F32
  readonly load: Load<'f32'>
  readonly store: Store<'f32'>
  readonly add: Binary<'f32', 'f32'>
}

/** Instructions on single floats. */
export const f32: Floats = {
  const: (x) => value('f32', code(0x43) + float(x)),
  load: load('f32', code(0x2a)),
  store: store(code(0x38)),
  add: binary('f32', code(0x92)),
}

interface Vectors {
  readonly zero: V128
  readonly load: Load<'v128'>
  /** One float, in all four lanes. */
  readonly load32Splat: Load<'v128'>
  /** One float, the other lanes zero. */
  readonly load32Zero: Load<'v128'>
  /** One float into one lane of a vector. */
  readonly load32Lane: (address: I32, vector: V128, lane: Lane) => V128
  /** Two floats into the lower half, the upper half zero. */
  readonly load64Zero: Load<'v128'>
  /** Two floats into the upper half of a vector. */
  readonly load64Upper: (address: I32, vector: V128, offset: number) => V128
  readonly store: Store<'v128'>
  readonly store32Lane: (address: I32, vector: V128, lane: Lane, offset?: number) => Statement
  /** One half of a vector, 0 the lower. */
  readonly store64Lane: (address: I32, vector: V128, half: 0 | 1) => Statement
  readonly and: Binary<'v128', 'v128'>
  /** Lanes of four bytes, counted through both vectors. */
  readonly shuffle32: (a: V128, b: V128, lanes: readonly [number, number, number, number]) => V128
  /** An integer into one lane of a vector. */
  readonly replaceLane: (vector: V128, lane: Lane, n: I32) => V128
}

/** Instructions on vectors of 16 bytes. */
export const v128: Vectors = {
  zero: value('v128', simd(12) + code(0).repeat(16)),
  load: load('v128', simd(0)),
  load32Splat: load('v128', simd(9)),
  load32Zero: load('v128', simd(0x5c)),
  load32Lane: (address, vector, lane) =>
    value('v128', address.code + vector.code + simd(0x56) + memory(0) + code(lane)),
  load64Zero: load('v128', simd(0x5d)),
  load64Upper: (address, vector, offset) =>
    value('v128', address.code + vector.code + simd(0x57) + memory(offset) + code(1)),
  store: store(simd(11)),
  store32Lane: (address, vector, lane, offset = 0) =>
    statement(address.code + vector.code + simd(0x5a) + memory(offset) + code(lane)),
  store64Lane: (address, vector, half) => statement(address.code + vector.code + simd(0x5b) + memory(0) + code(half)),
  and: binary('v128', simd(0x4e)),
  shuffle32: (a, b, lanes) =>
    value('v128', a.code + b.code + simd(13) + code(...lanes.flatMap((lane) => [0, 1, 2, 3].map((j) => lane * 4 + j)))),
  replaceLane: (vector, lane, n) => value('v128', vector.code + n.code + simd(0x1c) + code(lane)),
}

interface FloatVectors {
  readonly splat: (a: F32) => V128
  readonly lane: (vector: V128, lane: Lane) => F32
  readonly add: Binary<'v128', 'v128'>
  readonly sub: Binary<'v128', 'v128'>
  readonly mul: Binary<'v128', 'v128'>
  /** b < a ? b : a, so that not-a-number in a stays. */
  readonly pmin: Binary<'v128', 'v128'>
  /** a < b ? b : a, so that not-a-number in a stays. */
  readonly pmax: Binary<'v128', 'v128'>
  /** a·b + c, fused or rounded twice as the machine likes. Source: WebAssembly relaxed SIMD. */
  readonly relaxedMadd: (a: V128, b: V128, c: V128) => V128
}

/** Instructions on vectors of four floats. */
export const f32x4: FloatVectors = {
  splat: (a) => value('v128', a.code + simd(0x13)),
  lane: (vector, lane) => value('f32', vector.code + simd(0x1f) + code(lane)),
  add: binary('v128', simd(0xe4)),
  sub: binary('v128', simd(0xe5)),
  mul: binary('v128', simd(0xe6)),
  pmin: binary('v128', simd(0xea)),
  pmax: binary('v128', simd(0xeb)),
  relaxedMadd: (a, b, c) => value('v128', a.code + b.code + c.code + simd(0x105)),
}

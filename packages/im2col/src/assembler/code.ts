/**
 * Machine code: a string with one character for each byte. Parts are joined without being copied each time, in less
 * memory than lists would take; memory that a first call fills is much of its time. A character from `firstCallee`
 * on stands for the index of one of a function's callees, which is known when a module is made.
 */
export type Code = string

/** The code of bytes. */
export const code = (...bytes: readonly number[]): Code => String.fromCharCode(...bytes)

/** Characters below it are bytes. */
export const firstCallee = 256

/** An unsigned integer as LEB128. Source: WebAssembly core specification, binary format, values. */
export function unsigned(value: number): Code {
  const low = value % 128
  return value < 128 ? code(low) : code(low + 128) + unsigned((value - low) / 128)
}

/** A signed 32-bit integer as LEB128. Source: WebAssembly core specification, binary format, values. */
export function signed(value: number): Code {
  const low = value & 127
  const rest = (value | 0) >> 7
  return rest === (low < 64 ? 0 : -1) ? code(low) : code(low + 128) + signed(rest)
}

/** A float32 as its four bytes, the lowest first. */
export const float = (value: number): Code => code(...new Uint8Array(Float32Array.of(value).buffer))

/** The bytes of code whose callees are known. */
export function bytesOf(text: Code): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let j = 0; j < bytes.length; j++) bytes[j] = text.charCodeAt(j)
  return bytes
}

/** Machine code before it is flat: bytes, lists of code, and the place of a function's index, known when a module is made. */
export type Code = number | readonly Code[] | { readonly callee: object }

/** An unsigned integer as LEB128. Source: WebAssembly core specification, binary format, values. */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest % 128
    rest = (rest - low) / 128
    bytes.push(rest > 0 ? low + 128 : low)
  } while (rest > 0)
  return bytes
}

/** A signed 32-bit integer as LEB128. Source: WebAssembly core specification, binary format, values. */
export function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value | 0
  for (;;) {
    const low = rest & 127
    rest >>= 7
    if ((rest === 0 && low < 64) || (rest === -1 && low >= 64)) return [...bytes, low]
    bytes.push(low + 128)
  }
}

/** A float32 as its four bytes, the lowest first. */
export function float(value: number): number[] {
  return [...new Uint8Array(Float32Array.of(value).buffer)]
}

/** Code as a flat list of bytes. */
export function flatten(code: Code, indexOf: (callee: object) => number, bytes: number[] = []): number[] {
  // In a first call this is interpreted, where counting is quicker than an iterator and isArray than 'in'.
  if (typeof code === 'number') bytes.push(code)
  else if (!Array.isArray(code)) bytes.push(...unsigned(indexOf((code as { callee: object }).callee)))
  else for (let j = 0; j < code.length; j++) flatten(code[j], indexOf, bytes)
  return bytes
}

import type { Tensor } from '@convlaws/spec'

/** What lies behind a view in its buffer, up to the end of its last vector of four. */
export function behindTheView({ data }: Tensor): Float32Array | Float64Array {
  const array = data instanceof Float32Array ? Float32Array : Float64Array
  const start = data.byteOffset + data.byteLength
  const room = (data.buffer.byteLength - start) / data.BYTES_PER_ELEMENT
  const missing = (4 - (data.length % 4)) % 4
  return new array(data.buffer as ArrayBuffer, start, Math.min(missing, Math.floor(room)))
}

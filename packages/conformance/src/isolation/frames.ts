import { DefaultSerializer, deserialize } from 'node:v8'

/** Bytes of the length before each frame, little-endian. */
const prefix = 4
const room = Buffer.alloc(prefix)

/** A value as one frame: its length, then its structured clone, so that typed arrays, NaN and −0 arrive as they are. */
export function frame(value: unknown): Buffer {
  const serializer = new DefaultSerializer()
  serializer.writeRawBytes(room)
  serializer.writeHeader()
  serializer.writeValue(value)
  const bytes = serializer.releaseBuffer()
  bytes.writeUInt32LE(bytes.length - prefix)
  return bytes
}

/** Reads frames from chunks of bytes, however they are cut; a last frame that was cut short is never read. */
export function frameReader(onValue: (value: unknown) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (rest.length - at >= prefix) {
      const end = at + prefix + rest.readUInt32LE(at)
      if (rest.length < end) break
      onValue(deserialize(rest.subarray(at + prefix, end)))
      at = end
    }
    rest = rest.subarray(at)
  }
}

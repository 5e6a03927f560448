import { DefaultSerializer, deserialize } from 'node:v8'

/** Says that bytes are no frame; not this module wrote them. */
export class FrameError extends Error {
  override readonly name = 'FrameError'
}

/** Bytes that no frame has. Text that somebody else writes begins with characters, which stand for more as a length. */
const tooLong = 2 ** 29

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

/** A value that JSON keeps as it is, as one frame; its text takes less time than a structured clone. */
export function textFrame(value: object): Buffer {
  const text = JSON.stringify(value)
  const bytes = Buffer.allocUnsafe(prefix + Buffer.byteLength(text))
  bytes.writeUInt32LE(bytes.length - prefix)
  bytes.write(text, prefix)
  return bytes
}

/** How the text of an object begins, and no structured clone does. */
const brace = '{'.charCodeAt(0)

function parsed(body: Buffer): unknown {
  try {
    return body[0] === brace ? JSON.parse(body.toString()) : deserialize(body)
  } catch (error) {
    throw new FrameError(`a frame of ${body.length} bytes cannot be read: ${(error as Error).message}`)
  }
}

/**
 * Reads frames from chunks of bytes, however they are cut; a last frame that was cut short is never read.
 * @throws FrameError, while it reads a chunk, where the bytes are no frames
 */
export function frameReader(onValue: (value: unknown) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (rest.length - at >= prefix) {
      const length = rest.readUInt32LE(at)
      if (length >= tooLong) throw new FrameError(`a frame has ${length} bytes; it must have fewer than ${tooLong}`)
      const end = at + prefix + length
      if (rest.length < end) break
      onValue(parsed(rest.subarray(at + prefix, end)))
      at = end
    }
    rest = rest.subarray(at)
  }
}

/**
 * One field of a message in the Protocol Buffers encoding: its tag and its value.
 *
 * The encoding is written by hand because no living package knows the ONNX schema: onnx-proto 8.0.1 is bound to
 * protobufjs 6, of which onnxruntime-web uses 7, and protobufjs itself would need a copy of the schema, longer than this.
 * Source: https://protobuf.dev/programming-guides/encoding/
 */
export type Field = Uint8Array

const wireType = { varint: 0, lengthDelimited: 2 } as const

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

/** A non-negative integer below 2^53 in groups of seven bits, the least significant first. */
function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return Uint8Array.from([...bytes, rest])
}

const tag = (field: number, type: number) => varint(field * 8 + type)

/** A field of type int32, int64 or enum; the value must be a non-negative integer. */
export function integerField(field: number, value: number): Field {
  return joined([tag(field, wireType.varint), varint(value)])
}

/** A repeated field of type int64, in the unpacked form that proto2 prescribes for fields without `packed`. */
export function integersField(field: number, values: readonly number[]): Field {
  return joined(values.map((value) => integerField(field, value)))
}

/** A field of type bytes. */
export function bytesField(field: number, bytes: Uint8Array): Field {
  return joined([tag(field, wireType.lengthDelimited), varint(bytes.length), bytes])
}

/** A field of type string, in UTF-8. */
export function stringField(field: number, text: string): Field {
  return bytesField(field, new TextEncoder().encode(text))
}

/** A field whose value is a message, given by its fields. */
export function messageField(field: number, fields: readonly Field[]): Field {
  return bytesField(field, message(fields))
}

/** A message: its fields one after another. */
export function message(fields: readonly Field[]): Uint8Array {
  return joined(fields)
}

import type { RecordedCall } from '@convlaws/laws'
import { describe, parseDescriptor, type Shape } from '@convlaws/spec'

const isShape = (shape: Shape) => shape.every((length) => Number.isSafeInteger(length) && length >= 0)

/**
 * Whether a report can hold a call. Laws about refusals pass problems whose fields are missing or of another type; a problem
 * that only breaks a constraint is one that its descriptor gives back.
 */
export function isRecordable({ operation, problem, operands }: RecordedCall): boolean {
  if (!Object.values(operands).every(({ shape }) => isShape(shape))) return false
  try {
    const read = parseDescriptor(describe({ operation, problem, bias: 'bias' in operands })).problem
    return Object.entries(read).every(
      ([field, value]) => JSON.stringify(problem[field as keyof typeof problem]) === JSON.stringify(value),
    )
  } catch {
    return false
  }
}

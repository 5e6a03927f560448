import { ConvError, type ConvErrorCode } from '@convlaws/spec'

/** Refuses: the message names operation, place, value and rule; the constraint is added. @throws ConvError. */
export function refuse(constraint: string, message: string, code: ConvErrorCode = 'unsupported'): never {
  throw new ConvError({ code, constraint, message: `${message} (${constraint})` })
}

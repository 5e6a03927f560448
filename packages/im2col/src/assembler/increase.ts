import { set } from './control.ts'
import { type Integer, i32 } from './instructions.ts'
import type { Local, Statement } from './value.ts'

/** Adds to a local variable. */
export const increase = (local: Local<'i32'>, by: Integer): Statement => set(local, i32.add(local, by))

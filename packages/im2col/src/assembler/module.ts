import { type Code, flatten, unsigned } from './code.ts'
import type { Func } from './function.ts'
import type { Type } from './value.ts'

/** The memory that a module imports as `env.memory`. A shared one must say how far it can grow. */
export interface ImportedMemory {
  readonly sharedUpTo?: number
}

const typeCode: Record<Type, number> = { i32: 0x7f, f32: 0x7d, v128: 0x7b }

const vector = (items: readonly Code[]): Code => [unsigned(items.length), items]
const text = (name: string): Code => vector([...new TextEncoder().encode(name)])
const noCalls = (): never => {
  throw new Error('bug: a call outside a body')
}

/** The functions that are asked for and, once each, those that they call. */
function closure(functions: readonly Func[]): Func[] {
  const found = new Set<Func>()
  const visit = (f: Func) => {
    if (found.has(f)) return
    found.add(f)
    f.callees.forEach(visit)
  }
  functions.forEach(visit)
  return [...found]
}

/** A module that exports functions by name and imports `env.memory`. Source: WebAssembly core specification, binary format. */
export function assemble(exported: readonly Func[], { sharedUpTo }: ImportedMemory = {}): Uint8Array<ArrayBuffer> {
  const functions = closure(exported)
  const indexOf = (callee: object) => functions.indexOf(callee as Func)
  const section = (id: number, content: Code): number[] => {
    const bytes = flatten(content, noCalls)
    return [id, ...unsigned(bytes.length), ...bytes]
  }
  const types = functions.map(({ parameters }) => [
    0x60,
    vector(Object.values(parameters).map((type) => typeCode[type])),
    vector([]),
  ])
  const limits = sharedUpTo === undefined ? [0, 0] : [3, 0, unsigned(sharedUpTo)]
  const bodies = functions.map(({ locals, body }) => {
    const bytes = flatten([vector(locals.map((type) => [1, typeCode[type]])), body, 0x0b], indexOf)
    return [unsigned(bytes.length), bytes]
  })
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // "\0asm", version 1
    ...section(1, vector(types)),
    ...section(2, vector([[text('env'), text('memory'), 2, limits]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(exported.map((f) => [text(f.name), 0, unsigned(indexOf(f))]))),
    ...section(10, vector(bodies)),
  ])
}

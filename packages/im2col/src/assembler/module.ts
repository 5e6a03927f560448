import { bytesOf, type Code, code, firstCallee, unsigned } from './code.ts'
import type { Func } from './function.ts'
import type { Type } from './value.ts'

/** The memory that a module imports as `env.memory`. A shared one must say how far it can grow. */
export interface ImportedMemory {
  readonly sharedUpTo?: number
}

const typeCode: Record<Type, Code> = { i32: code(0x7f), f32: code(0x7d), v128: code(0x7b) }

const vector = (items: readonly Code[]): Code => unsigned(items.length) + items.join('')
const sized = (content: Code): Code => unsigned(content.length) + content
const section = (id: number, content: readonly Code[]): Code => code(id) + sized(vector(content))

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
  const indexOf = (f: Func) => unsigned(functions.indexOf(f))
  const linked = ({ body, callees }: Func): Code =>
    callees.reduce((text, callee, j) => text.replaceAll(code(firstCallee + j), indexOf(callee)), body)
  const types = functions.map(({ parameters }) => code(0x60) + vector(parameters.map(() => typeCode.i32)) + vector([]))
  const limits = sharedUpTo === undefined ? code(0, 0) : code(3, 0) + unsigned(sharedUpTo)
  const bodies = functions.map((f) =>
    sized(vector(f.locals.map((type) => code(1) + typeCode[type])) + linked(f) + code(0x0b)),
  )
  return bytesOf(
    code(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0) + // "\0asm", version 1
      section(1, types) +
      section(2, [sized('env') + sized('memory') + code(2) + limits]) +
      section(
        3,
        functions.map((_, index) => unsigned(index)),
      ) +
      section(
        7,
        exported.map((f) => sized(f.name) + code(0) + indexOf(f)),
      ) +
      section(10, bodies),
  )
}

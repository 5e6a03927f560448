import type { Shape, Tensor } from '@convlaws/spec'
import { childrenOf, type Term } from './term.ts'

/** A term as a tree to be drawn: what each node is called, its shape, its numbers where they are known, and what it is made of. */
export interface Drawing {
  readonly label: string
  readonly shape: Shape
  readonly tensor?: Tensor
  readonly parts: readonly Drawing[]
}

const labels: { readonly [op in Term['op']]: (term: never) => string } = {
  tensor: (term: { name: string }) => term.name,
  call: (term: { by: string; operation: string }) =>
    term.by === 'definition' ? `definition of ${term.operation}` : term.operation,
  add: () => 'sum',
  scale: (term: { by: number }) => `${term.by} ·`,
  gather: (term: { label: string }) => term.label,
  scatter: (term: { label: string }) => term.label,
  reshape: () => 'reshape',
  concat: () => 'join',
  matmul: () => 'matrix product',
  inner: () => 'inner product',
  lengths: () => 'shape',
}

/** The drawing of a term: known tensors as leaves, every other node with its parts. */
export function drawingOf(term: Term): Drawing {
  return {
    label: labels[term.op](term as never),
    shape: term.shape,
    ...(term.op === 'tensor' && { tensor: term.value }),
    parts: childrenOf(term).map(drawingOf),
  }
}

import { type ConvProblem, describe } from '@convlaws/spec'
import type { Term } from './term.ts'

/** Names for the problems of an equation, in order of appearance: the first is p, then p′, p″ and so on. */
function problemName(problem: ConvProblem, seen: ConvProblem[]): string {
  let place = seen.indexOf(problem)
  if (place < 0) place = seen.push(problem) - 1
  return place < 3 ? `p${'′'.repeat(place)}` : `p${place}`
}

function text(term: Term, seen: ConvProblem[]): string {
  const inside = (child: Term) => text(child, seen)
  switch (term.op) {
    case 'tensor':
      return term.name
    case 'call': {
      const operands = Object.values(term.operands).map(inside)
      const name = `${term.by === 'definition' ? 'definition of ' : ''}${term.operation}`
      return `${name}(${[problemName(term.problem, seen), ...operands].join(', ')})`
    }
    case 'add':
      return term.terms.map(inside).join(' + ')
    case 'scale':
      return `${term.by === -1 ? '−' : `${term.by}·`}${term.term.op === 'add' ? `(${inside(term.term)})` : inside(term.term)}`
    case 'gather':
    case 'scatter':
      return `${term.label}(${inside(term.term)})`
    case 'reshape':
      return inside(term.term)
    case 'concat':
      return `join(${term.terms.map(inside).join(', ')})`
    case 'matmul':
      return `${inside(term.a)} × ${inside(term.b)}`
    case 'inner':
      return `⟨${inside(term.a)}, ${inside(term.b)}⟩`
    case 'lengths':
      return `shape(${inside(term.term)})`
  }
}

/** An equation as text: both sides, and what each problem named in them is, as a descriptor without its operation. */
export function textOf(sides: { readonly lhs: Term; readonly rhs: Term }): {
  lhs: string
  rhs: string
  problems: readonly string[]
} {
  const seen: ConvProblem[] = []
  const lhs = text(sides.lhs, seen)
  const rhs = text(sides.rhs, seen)
  const problems = seen.map((problem) => {
    const descriptor = describe({ operation: 'forward', problem, bias: false }).replace('forward ', '')
    return `${problemName(problem, seen)} = ${descriptor}`
  })
  return { lhs, rhs, problems }
}

import { type CallTerm, childrenOf, type Term } from './term.ts'

/** Every call that a term asks the implementation for, in the order in which the run reading makes them. */
export function callsOf(term: Term): readonly CallTerm[] {
  const below = childrenOf(term).flatMap(callsOf)
  return term.op === 'call' && term.by === 'implementation' ? [...below, term] : below
}

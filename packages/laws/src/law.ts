import type { CompleteCapabilities, ConvProblem, Operation } from '@convlaws/spec'
import type { Context } from './context.ts'
import type { Domain } from './domain.ts'
import type { Requirement } from './draw/factors.ts'
import type { Family } from './row.ts'
import type { Laboratory } from './run/laboratory.ts'
import type { Term } from './terms/term.ts'

/** A sentence in the two languages of the project. */
export interface Bilingual {
  readonly en: string
  readonly ko: string
}

/** A place where a reader can see the law stated or derived. */
export interface Source {
  readonly title: string
  readonly section?: string
  readonly url: string
}

/** One case of an equation: its two sides. */
export interface Sides {
  readonly lhs: Term
  readonly rhs: Term
  /** Over special numbers: NaN and ±∞ count as the same. default false */
  readonly nonFiniteAlike?: boolean
}

/** A case, decoded: the problem that it is about, whether it uses what the law is about, and what must hold. */
export interface Instance {
  readonly problem: ConvProblem
  readonly bias: boolean
  /** False where the law says nothing on this case, such as a stride law at stride 1. */
  readonly used: boolean
  readonly sides?: Sides
  readonly program?: (laboratory: Laboratory) => Promise<void>
}

/** A fact that every convolution obeys. */
export interface Law {
  /** The fact, in kebab-case; also the name of its file. Stable once released. */
  readonly id: string
  readonly family: Family
  readonly title: Bilingual
  readonly claim: Bilingual
  /** One line of mathematics. */
  readonly statement: string
  readonly source: readonly Source[]
  /** The levels of factors that the law is about, where not all. */
  readonly requires: Requirement
  /** One row for each of these that the implementation has. */
  readonly operations: readonly Operation[]
  readonly domains: readonly Domain[]
  /** Whether it is an equation between two terms, or a program of calls and a check on what happened. */
  readonly kind: 'equation' | 'conduct'
  /** A reason why the law cannot be observed on an implementation; null where it can. */
  readonly observable?: (subject: Observed) => string | null
  /** Decodes a case. */
  readonly instance: (context: Context) => Instance
}

/** What can be known of a subject before its rows are run. */
export interface Observed {
  readonly claims: CompleteCapabilities
  readonly guarded: boolean
  readonly hasDispose: boolean
  readonly hasFactory: boolean
}

type Header = Pick<Law, 'id' | 'family' | 'title' | 'claim' | 'statement' | 'source'> &
  Partial<Pick<Law, 'requires' | 'operations' | 'domains' | 'observable'>>

const defaults = { requires: {}, operations: ['forward'], domains: ['exact', 'real'] } as const

/**
 * A law that is an equation. `given` draws what the equation is about, `equation` builds its two sides, `uses` tells
 * whether a case has what the law is about (default: always).
 */
export function law<G extends { readonly problem: ConvProblem; readonly bias?: Term | undefined }>(
  definition: Header & {
    readonly given: (context: Context) => G
    readonly equation: (given: G, context: Context) => Sides
    readonly uses?: (given: G) => boolean
  },
): Law {
  const { given, equation, uses, ...header } = definition
  return {
    ...defaults,
    ...header,
    kind: 'equation',
    instance: (context) => {
      const drawn = given(context)
      return {
        problem: drawn.problem,
        bias: drawn.bias !== undefined,
        used: uses?.(drawn) ?? true,
        sides: equation(drawn, context),
      }
    },
  }
}

/** A law that is a program of calls: `given` draws what it works on, `program` makes the calls and says what is wrong by `laboratory.require`. */
export function conduct<G extends { readonly problem: ConvProblem }>(
  definition: Header & {
    readonly given: (context: Context) => G
    readonly program: (given: G, laboratory: Laboratory) => Promise<void>
    readonly uses?: (given: G) => boolean
  },
): Law {
  const { given, program, uses, ...header } = definition
  return {
    ...defaults,
    domains: ['exact'],
    ...header,
    kind: 'conduct',
    instance: (context) => {
      const drawn = given(context)
      return {
        problem: drawn.problem,
        bias: false,
        used: uses?.(drawn) ?? true,
        program: (laboratory) => program(drawn, laboratory),
      }
    },
  }
}

import type { Instance, Law } from '@convlaws/laws'
import { describe, type Operation } from '@convlaws/spec'

/** Laws that remember what they decoded last. */
export interface ObservedLaws {
  readonly laws: readonly Law[]
  /** Descriptor of the case that was decoded last, for an operation; empty where there is none. */
  readonly lastDescriptor: (operation: Operation) => string
}

/** The same laws; `onDecode` is told each time one of them decodes a case. */
export function observedLaws(laws: readonly Law[], onDecode: () => void): ObservedLaws {
  let last: Instance | undefined
  const observed = laws.map(
    (law): Law => ({
      ...law,
      instance: (context) => {
        onDecode()
        last = law.instance(context)
        return last
      },
    }),
  )
  const lastDescriptor = (operation: Operation) => {
    if (!last) return ''
    try {
      return describe({ operation, problem: last.problem, bias: last.bias })
    } catch {
      // A law about refusals draws problems that may have no descriptor.
      return ''
    }
  }
  return { laws: observed, lastDescriptor }
}

import type { Instance, Law } from '../../src/index.ts'
import type { Laboratory } from '../../src/run/laboratory.ts'

/** The same laboratory, where whatever a program requires holds. */
const content = (laboratory: Laboratory): Laboratory => ({
  ...laboratory,
  require: () => {},
  same: () => {},
  sameBits: () => {},
  refused: (...call) => laboratory.refused(...call).catch(() => undefined),
  dispose: (implementation) => laboratory.dispose(implementation).catch(() => {}),
})

const requiringNothing = ({ program, ...rest }: Instance): Instance => ({
  ...rest,
  program: (laboratory) => program!(content(laboratory)),
})

const twice =
  (side: 'lhs' | 'rhs') =>
  ({ sides, ...rest }: Instance): Instance => ({
    ...rest,
    sides: { ...sides, lhs: sides![side], rhs: sides![side] },
  })

/**
 * The laws that make the calls of a law and say nothing: for an equation two, each with one of its sides twice; for a
 * program one, of which nothing is required. What they fail is wrong in any call: its type, its silence, NaN everywhere.
 */
export const emptied = (law: Law): readonly Law[] => {
  const changes = law.kind === 'equation' ? [twice('lhs'), twice('rhs')] : [requiringNothing]
  return changes.map((change) => ({ ...law, instance: (context) => change(law.instance(context)) }))
}

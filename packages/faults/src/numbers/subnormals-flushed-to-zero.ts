import type { Dtype, Numbers } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

const leastNormal: Readonly<Record<Dtype, number>> = { float32: 2 ** -126, float64: 2 ** -1022 }

const isSubnormal = (x: number, dtype: Dtype) => x !== 0 && Math.abs(x) < leastNormal[dtype]

/** A mode of the processor that makes slow numbers fast: operands too small for a normal number count as 0. */
export const subnormalsFlushedToZero: StatelessFault = stateless({
  id: 'subnormals-flushed-to-zero',
  class: 'numbers',
  title: 'Elements of operands below the least normal number are read as 0.',
  modelledOn: [],
  trigger: ({ dtype }, operands) =>
    Object.values<Numbers>(operands).some((numbers) => numbers.some((x) => isSubnormal(x, dtype))),
  wrong: otherOperands('forward', (operands, { dtype }) =>
    Object.fromEntries(
      Object.entries<Numbers>(operands).map(([name, numbers]) => [
        name,
        numbers.map((x) => (isSubnormal(x, dtype) ? 0 : x)),
      ]),
    ),
  ),
})

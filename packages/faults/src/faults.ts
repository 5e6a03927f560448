import * as everyFault from './every-fault.ts'
import { type Fault, faultClasses } from './fault.ts'

/** Every fault: class by class in the order of {@link faultClasses}, and by id within a class. */
export const faults: readonly Fault[] = faultClasses.flatMap((faultClass) =>
  Object.values<Fault>(everyFault)
    .filter((fault) => fault.class === faultClass)
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
)

const byId: ReadonlyMap<string, Fault> = new Map(faults.map((fault) => [fault.id, fault]))

/** The fault of an id; undefined where there is none. */
export function faultById(id: string): Fault | undefined {
  return byId.get(id)
}

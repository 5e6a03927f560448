/** Known mistakes as wrong convolutions: each by name, and all of them as a list. */
export * from './every-fault.ts'
export * from './fault.ts'
export * from './faults.ts'
export { type Given, numbersOf, type Overrides, rightImplementation, type Stages } from './right-implementation.ts'
export { type BehaviourDescription, behaving, type Reading, type StatelessDescription, stateless } from './stateless.ts'

import type { ConvProblem } from '@convlaws/spec'
import type { Exchange } from '../../models/flip/flip-view.ts'

type Orientation = ConvProblem['orientation']

/** What the figure of turning and moving says. */
export interface FlipMessages {
  readonly title: string
  readonly operation: string
  readonly operations: { readonly [orientation in Orientation]: string }
  readonly input: string
  readonly filter: string
  readonly shift: string
  readonly border: string
  readonly borders: { readonly zeros: string; readonly circular: string }
  readonly presets: {
    readonly lecture: string
    readonly deltas: string
    readonly symmetric: string
    readonly circular: string
  }
  readonly signal: string
  readonly kernel: string
  readonly laid: { readonly [orientation in Orientation]: string }
  readonly output: string
  readonly outside: string
  readonly places: string
  readonly times: (factor: number) => string
  readonly reads: string
  readonly shown: string
  readonly exchange: string
  readonly given: { readonly [orientation in Orientation]: string }
  readonly exchanged: { readonly [orientation in Orientation]: string }
  readonly reversed: string
  readonly moving: string
  readonly movedInput: string
  readonly outputOfMoved: string
  readonly movedOutput: string
  readonly differs: string
  readonly outputSays: (at: number, sum: string) => string
  readonly inputSays: (at: number, value: number, affected: readonly number[]) => string
  readonly exchangeSays: (orientation: Orientation, exchange: Exchange) => string
  readonly shiftSays: (shift: number, differing: readonly number[]) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}

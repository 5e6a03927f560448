import type { BlocksView } from '../../models/blocks/blocks-model.ts'
import type { BlocksPreset } from '../../models/blocks/blocks-state.ts'

/** What the figure of channels says. */
export interface BlocksMessages {
  readonly title: string
  readonly presets: { readonly [name in BlocksPreset]: string }
  readonly inputChannels: string
  readonly outputChannels: string
  readonly groups: string
  readonly size: string
  readonly filter: string
  readonly bias: string
  readonly layout: string
  readonly input: string
  readonly kernel: (output: number) => string
  readonly output: string
  readonly channel: (channel: number) => string
  readonly partials: (output: number) => string
  readonly memory: string
  readonly memoryNote: (layout: string, channel: number) => string
  readonly parameters: (weights: number, biases: number) => string
  readonly boxes: string
  readonly sentence: (view: BlocksView) => string
}

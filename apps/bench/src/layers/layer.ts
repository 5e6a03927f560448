import type { ConvProblem, Operation } from '@convlaws/spec'

/** Which runs measure a layer: every run, or only `--full`. */
export type LayerSet = 'core' | 'full'

/** One convolution of a published network: an operation on a complete problem, with a name. */
export interface Layer {
  /** The network, as `layers.tsv` spells it; groups layers in tables and plots. */
  readonly net: string
  /** `resnet-50@224/c2-3x3`: what comes before the colon of a layer line. Not unique; the whole line is. */
  readonly name: string
  readonly set: LayerSet
  readonly operation: Operation
  readonly problem: ConvProblem
}

/** What one measurement is about. */
export interface Case extends Pick<Layer, 'net' | 'name' | 'operation' | 'problem'> {
  /** Whether it is, or is a gradient of, a layer of the core set. */
  readonly core: boolean
}

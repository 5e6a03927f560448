/**
 * Version 1 of the contract between the suite and an implementation of convolution.
 *
 * A third party writes one module whose default export is an `Implementation`, or a function that makes one. What is not
 * claimed in `capabilities` is never asked for, except to see that it is refused.
 */

/** Dense, row-major. `data.length` is the product of `shape`; `data` may be a view into a larger buffer. */
export interface Tensor {
  readonly shape: readonly number[]
  readonly data: Float32Array | Float64Array
}

/** What the numbers of a tensor are. */
export type Dtype = 'float32' | 'float64'

/**
 * `'valid'` pads nothing. `'same-*'` pads so that output = ceil(input / stride), never less than zero in total,
 * with the odd element at the end (`'same-upper'`) or at the beginning (`'same-lower'`).
 * A list gives [beginning, end] for each axis.
 */
export type Padding = 'valid' | 'same-upper' | 'same-lower' | readonly (readonly [begin: number, end: number])[]

/** What lies outside the input. `'reflect'` does not repeat the edge; `'replicate'` repeats it; `'circular'` wraps. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular'

/** `'correlation'` is what deep learning calls convolution; `'convolution'` flips the filter on every spatial axis. */
export type Orientation = 'correlation' | 'convolution'

/** [batch, channels, ...spatial] or [batch, ...spatial, channels]; the output has the input's layout. */
export type Layout = 'channels-first' | 'channels-last'

/** Named by the two-dimensional case: o output channels, i input channels per group, hw all spatial axes in order. */
export type FilterLayout = 'oihw' | 'hwio' | 'ohwi' | 'ihwo'

/** One convolution, complete: nothing is optional, nothing is inferred. Spatial lists run [depth,] [height,] width. */
export interface ConvProblem {
  readonly batch: number
  readonly inputChannels: number
  readonly outputChannels: number
  /** Divides both channel counts. Output channel o reads the input channels of group floor(o / (outputChannels / groups)). */
  readonly groups: number
  readonly inputSize: readonly number[]
  readonly filterSize: readonly number[]
  readonly strides: readonly number[]
  /** 1 means adjacent taps. */
  readonly dilations: readonly number[]
  readonly padding: Padding
  readonly paddingMode: PaddingMode
  readonly orientation: Orientation
  readonly dtype: Dtype
  readonly layout: Layout
  readonly filterLayout: FilterLayout
}

/** What an implementation can be asked for; each is a method of {@link Implementation}. */
export type Operation = 'forward' | 'inputGradient' | 'filterGradient' | 'biasGradient' | 'transposed'

/** What an implementation claims. A field left out means the value after "default". Plain data: it survives JSON. */
export interface Capabilities {
  /** default `[2]` */
  readonly ranks?: readonly (1 | 2 | 3)[]
  /** default `['float32']` */
  readonly dtypes?: readonly Dtype[]
  /** default `['channels-first']` */
  readonly layouts?: readonly Layout[]
  /** default `['oihw']` */
  readonly filterLayouts?: readonly FilterLayout[]
  /** `'symmetric'`: a list with begin = end on each axis; `'explicit'`: any list. default `['valid', 'symmetric']` */
  readonly padding?: readonly ('valid' | 'same-upper' | 'same-lower' | 'symmetric' | 'explicit')[]
  /** default `['zeros']` */
  readonly paddingModes?: readonly PaddingMode[]
  /** default `['correlation']` */
  readonly orientations?: readonly Orientation[]
  /** strides other than 1; default `true` */
  readonly strides?: boolean
  /** dilations other than 1; default `true` */
  readonly dilations?: boolean
  /** `'depthwise'`: groups = 1 or groups = inputChannels; default `'one'` */
  readonly groups?: 'one' | 'depthwise' | 'any'
  /** `bias` in forward, and in transposed where that exists; default `false` */
  readonly bias?: boolean
  /** batch = 0 gives an empty output; default `false` */
  readonly emptyBatch?: boolean
  /**
   * `'componentwise'`: any order of summation; `'normwise'`: fast algorithms such as Winograd or FFT. default
   * `'componentwise'`
   */
  readonly accuracy?: 'componentwise' | 'normwise'
  /**
   * For `'normwise'`: how many times the bound of direct summation its error may reach, in the largest element; default
   * `32`
   */
  readonly growth?: number
  /** the same call gives the same bits; default `true` */
  readonly repeatable?: boolean
}

/** A convolution and what it claims: the default export of a third party's module, or what that export makes. */
export interface Implementation {
  readonly contract: 1
  readonly name: string
  readonly version: string
  readonly homepage?: string
  readonly capabilities: Capabilities
  /** For limits that `capabilities` cannot say, such as "stride or dilation, not both". A string is the reason for a no. */
  readonly supports?: (problem: ConvProblem, operation: Operation) => true | string

  /**
   * Every method refuses an invalid problem, one outside its claims, or a wrong operand by throwing (or rejecting).
   * `batch: 0`, where claimed, gives an empty output, an empty input gradient, and filter and bias gradients of zeros.
   */
  forward(problem: ConvProblem, operands: { input: Tensor; filter: Tensor; bias?: Tensor }): Tensor | Promise<Tensor>
  /** The result has the shape of the input. */
  inputGradient?(problem: ConvProblem, operands: { outputGradient: Tensor; filter: Tensor }): Tensor | Promise<Tensor>
  /** The result has the shape of the filter. */
  filterGradient?(problem: ConvProblem, operands: { input: Tensor; outputGradient: Tensor }): Tensor | Promise<Tensor>
  /** The result has the shape [outputChannels]. */
  biasGradient?(problem: ConvProblem, operands: { outputGradient: Tensor }): Tensor | Promise<Tensor>
  /**
   * Transposed convolution of the convolution that `problem` describes: `input` has the shape of the problem's output,
   * the result has the shape of its input (so output padding is never ambiguous), `bias` has inputChannels elements.
   */
  transposed?(
    problem: ConvProblem,
    operands: { input: Tensor; filter: Tensor; bias?: Tensor },
  ): Tensor | Promise<Tensor>
  /** Frees what the implementation holds: workers, sessions, GPU buffers. */
  dispose?(): void | Promise<void>
}

/** A module that a third party writes. */
export type ImplementationModule = {
  readonly default: Implementation | (() => Implementation | Promise<Implementation>)
}

import { axesOf, explicitPadding, outputPadding } from '@convlaws/spec'
import type { SizeView } from './size-view.ts'

/** A library in whose words a setting can be copied. */
export type Library = 'convlaws' | 'pytorch' | 'keras' | 'onnx'

const list = (entries: readonly number[]) => `[${entries.join(', ')}]`
const tuple = (entries: readonly number[]) => (entries.length === 1 ? `(${entries[0]},)` : `(${entries.join(', ')})`)

type Code = (view: SizeView) => string | undefined

function convlaws({ state, problem }: SizeView): string {
  const { rank, padding, transposed } = state
  const name = `conv${transposed ? 'Transpose' : ''}${rank}d`
  const pads = `[${explicitPadding(problem).map(list).join(', ')}]`
  const options = [
    `strides: ${list(problem.strides)}`,
    `dilations: ${list(problem.dilations)}`,
    `padding: ${padding === 'explicit' || transposed ? pads : `'${padding}'`}`,
    ...(transposed ? [`outputPadding: ${list(outputPadding(problem))}`] : []),
  ]
  return `import { ${name} } from '@convlaws/reference'\n${name}(input, filter, { ${options.join(', ')} })`
}

/** torch.nn layers pad alike at both ends; what differs is padded before, or cut off after, by torch.nn.functional.pad. */
function pytorch({ state, problem }: SizeView): string {
  const { rank, transposed } = state
  const ends = explicitPadding(problem)
  const isSymmetric = ends.every(([begin, end]) => begin === end)
  const options = [
    `kernel_size=${tuple(problem.filterSize)}`,
    `stride=${tuple(problem.strides)}`,
    `dilation=${tuple(problem.dilations)}`,
    ...(transposed ? [`output_padding=${tuple(outputPadding(problem))}`] : []),
    ...(isSymmetric ? [`padding=${tuple(ends.map(([begin]) => begin))}`] : []),
  ]
  const layer = `torch.nn.Conv${transposed ? 'Transpose' : ''}${rank}d(1, 1, ${options.join(', ')})`
  if (isSymmetric) return layer
  const fromLastAxis = ends.toReversed().flat()
  return transposed
    ? `y = ${layer}(x)\ny = torch.nn.functional.pad(y, ${tuple(fromLastAxis.map((amount) => (amount === 0 ? 0 : -amount)))})`
    : `x = torch.nn.functional.pad(x, ${tuple(fromLastAxis)})\ny = ${layer}(x)`
}

/** Keras knows 'same' and 'valid'; stride and dilation not together; the sizes of its transposed layers follow other rules. */
const keras: Code = ({ state, problem }) => {
  const { rank, padding, transposed } = state
  const axes = axesOf(problem)
  const isBoth = axes.some(({ stride }) => stride > 1) && axes.some(({ dilation }) => dilation > 1)
  if (transposed || isBoth) return undefined
  const ends = explicitPadding(problem)
  const isZero = ends.every((pair) => pair.every((amount) => amount === 0))
  const options = `${tuple(problem.filterSize)}, strides=${tuple(problem.strides)}, dilation_rate=${tuple(problem.dilations)}`
  const layer = (name: string) => `keras.layers.Conv${rank}D(1, ${options}, padding='${name}')`
  if (padding === 'same-upper') return layer('same')
  const pads = rank === 1 ? tuple(ends[0]!) : `(${ends.map(tuple).join(', ')})`
  return isZero ? layer('valid') : `keras.layers.ZeroPadding${rank}D(${pads})\n${layer('valid')}`
}

function onnx({ state, problem }: SizeView): string {
  const { padding, transposed } = state
  const ends = explicitPadding(problem)
  const pads = `pads=${list([...ends.map(([begin]) => begin), ...ends.map(([, end]) => end)])}`
  const attributes = [
    `kernel_shape=${list(problem.filterSize)}`,
    `strides=${list(problem.strides)}`,
    `dilations=${list(problem.dilations)}`,
    padding === 'explicit' || transposed ? pads : `auto_pad='${padding.toUpperCase().replace('-', '_')}'`,
    ...(transposed ? [`output_padding=${list(outputPadding(problem))}`] : []),
  ]
  return `onnx.helper.make_node('Conv${transposed ? 'Transpose' : ''}', ['x', 'w'], ['y'], ${attributes.join(', ')})`
}

const codes: { readonly [library in Library]: Code } = { convlaws, pytorch, keras, onnx }

/** A valid setting in the words of each library that has them, with one channel in and out. */
export function libraryCode(view: SizeView): readonly (readonly [Library, string])[] {
  if (view.broken) return []
  return Object.entries(codes).flatMap(([library, code]): (readonly [Library, string])[] => {
    const text = code(view)
    return text === undefined ? [] : [[library as Library, text]]
  })
}

import type { ConvProblem, Operation } from './contract.ts'
import { ConvError } from './conv-error.ts'
import { operations } from './shapes.ts'

/** What a descriptor names: an operation on a problem, with or without bias. */
export interface Call {
  readonly operation: Operation
  readonly problem: ConvProblem
  readonly bias: boolean
}

const list = (entries: readonly number[]) => entries.join('x')

/** Words that stand for one value of one field, and are left out where the field has its plainest value. */
const words = [
  ['f64', 'dtype', 'float64'],
  ['convolution', 'orientation', 'convolution'],
  ['reflect', 'paddingMode', 'reflect'],
  ['replicate', 'paddingMode', 'replicate'],
  ['circular', 'paddingMode', 'circular'],
  ['channels-last', 'layout', 'channels-last'],
  ['hwio', 'filterLayout', 'hwio'],
  ['ohwi', 'filterLayout', 'ohwi'],
  ['ihwo', 'filterLayout', 'ihwo'],
] as const satisfies readonly (readonly [word: string, field: keyof ConvProblem, value: string])[]

const plain = {
  dtype: 'float32',
  orientation: 'correlation',
  paddingMode: 'zeros',
  layout: 'channels-first',
  filterLayout: 'oihw',
} as const satisfies Partial<ConvProblem>

function paddingWord({ padding }: ConvProblem): string {
  return typeof padding === 'string' ? padding : `padding${padding.map((pair) => pair.join(':')).join('x')}`
}

/**
 * One line of text for a call, for example
 * `forward n1 ci3 size224x224 co64 filter7x7 strides2x2 padding3:3x3:3 dilations1x1 groups1`.
 * {@link parseDescriptor} reads it back.
 */
export function describe({ operation, problem, bias }: Call): string {
  return [
    operation,
    `n${problem.batch}`,
    `ci${problem.inputChannels}`,
    `size${list(problem.inputSize)}`,
    `co${problem.outputChannels}`,
    `filter${list(problem.filterSize)}`,
    `strides${list(problem.strides)}`,
    paddingWord(problem),
    `dilations${list(problem.dilations)}`,
    `groups${problem.groups}`,
    ...(bias ? ['bias'] : []),
    ...words.filter(([, field, value]) => problem[field] === value).map(([word]) => word),
  ].join(' ')
}

function refuse(text: string, place: string, rule: string): never {
  throw new ConvError({ code: 'invalid-descriptor', message: `descriptor: ${place}; ${rule} (in "${text}")` })
}

function numberFrom(word: string, text: string): (digits: string) => number {
  return (digits) => {
    if (!/^-?(\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$|^NaN$/.test(digits))
      refuse(text, `'${digits}' in '${word}'`, 'it must be a number')
    return Number(digits)
  }
}

const fieldNames = {
  n: 'batch',
  ci: 'inputChannels',
  size: 'inputSize',
  co: 'outputChannels',
  filter: 'filterSize',
  strides: 'strides',
  dilations: 'dilations',
  groups: 'groups',
  padding: 'padding',
} as const
type FieldWord = keyof typeof fieldNames

function fieldValue(name: FieldWord, digits: string, word: string, text: string): unknown {
  const number = numberFrom(word, text)
  if (name === 'n' || name === 'ci' || name === 'co' || name === 'groups') return number(digits)
  const entries = digits === '' ? [] : digits.split('x')
  if (name !== 'padding') return entries.map(number)
  return entries.map((entry) => {
    const pair = entry.split(':').map(number)
    return pair.length === 1 ? [pair[0]!, pair[0]!] : pair
  })
}

/**
 * Reads a descriptor back. strides, dilations and groups may be left out (1), and padding ('valid'); a padding of one
 * number an axis means both ends. The problem is not checked against the constraints.
 * @throws ConvError 'invalid-descriptor' for an unknown or repeated word, a missing field, or what is no number.
 */
export function parseDescriptor(text: string): Call {
  const [operation = '', ...rest] = text.trim().split(/\s+/)
  if (!(operations as readonly string[]).includes(operation)) {
    refuse(text, `it begins with '${operation}'`, `the first word must be one of ${operations.join(', ')}`)
  }
  const found = new Map<string, unknown>()
  const put = (field: string, value: unknown, word: string) => {
    if (found.has(field)) refuse(text, `'${word}' gives ${field} a second time`, 'each field may be given once')
    found.set(field, value)
  }
  for (const word of rest) {
    const special = words.find(([known]) => known === word)
    const [, name, digits] =
      /^(n|ci|size|co|filter|strides|padding|dilations|groups)((?:-?\d|NaN|-?Infinity).*)?$/.exec(word) ?? []
    if (word === 'bias') put('bias', true, word)
    else if (word === 'valid' || word === 'same-upper' || word === 'same-lower') put('padding', word, word)
    else if (special) put(special[1], special[2], word)
    else if (name) put(fieldNames[name as FieldWord], fieldValue(name as FieldWord, digits ?? '', word, text), word)
    else
      refuse(
        text,
        `'${word}' is not known`,
        `fields are ${Object.keys(fieldNames).join(', ')}; words are bias, valid, same-upper, same-lower, ${words.map(([known]) => known).join(', ')}`,
      )
  }
  const required = { batch: 'n', inputChannels: 'ci', inputSize: 'size', outputChannels: 'co', filterSize: 'filter' }
  for (const [field, word] of Object.entries(required)) {
    if (!found.has(field)) refuse(text, `${field} is missing`, `it must be given as ${word}…`)
  }
  const ones = (found.get('inputSize') as readonly number[]).map(() => 1)
  const { bias = false, ...fields } = {
    strides: ones,
    dilations: ones,
    groups: 1,
    padding: 'valid',
    ...plain,
    ...Object.fromEntries(found),
  } as Record<string, unknown>
  return { operation: operation as Operation, problem: fields as unknown as ConvProblem, bias: bias as boolean }
}

import type { Law, RecordedCall, RowResult } from '@convlaws/laws'
import type { Tensor } from '@convlaws/spec'

/** What a script that shows a failure is made from. */
export interface Repro {
  readonly row: RowResult
  readonly law: Law | undefined
  /** What the script imports: the default export is an implementation, or a function that makes one. */
  readonly specifier: string
  readonly options: { readonly [name: string]: string }
  /** The line that repeats the failure with the suite. */
  readonly repeat: string
}

const number = (value: unknown) => (Object.is(value, -0) ? '-0' : String(value))

/** A key as source text. One that is no plain name is computed, as only so `__proto__` is a key like any other. */
const keyText = (key: string) => (/^[a-zA-Z]\w*$/.test(key) ? key : `[${JSON.stringify(key)}]`)

/** A value as source text: JSON, but for numbers that JSON lacks. */
function literal(value: unknown): string {
  if (typeof value === 'number') return number(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${keyText(key)}: ${literal(entry)}`)
      .join(', ')} }`
  }
  return JSON.stringify(value)
}

function tensorSource({ shape, data }: Tensor): string {
  const array = data instanceof Float64Array ? 'Float64Array' : 'Float32Array'
  return `{ shape: ${literal([...shape])}, data: ${array}.of(${[...data].map(number).join(', ')}) }`
}

function callSource({ operation, problem, operands }: RecordedCall): string {
  const tensors = Object.entries(operands).map(([name, tensor]) => `      ${keyText(name)}: ${tensorSource(tensor)},`)
  return [
    '  {',
    `    operation: ${literal(operation)},`,
    `    problem: ${literal(problem)},`,
    '    operands: {',
    ...tensors,
    '    },',
    '  },',
  ].join('\n')
}

/** The end of every script: makes the calls, and prints each result beside what the definition says. */
const body = `
const inOrder = ({ layout, filterLayout }, name, tensor) => {
  if (name === 'bias' || name === 'biasGradient') return tensor
  if (name === 'filter' || name === 'filterGradient') return convertFilterLayout(tensor, filterLayout, 'oihw')
  return convertLayout(tensor, layout, 'channels-first')
}

const defined = ({ operation, problem, operands }) => {
  assertValid(problem, operation)
  const numbers = Object.entries(operands).map(([name, tensor]) => [name, inOrder(problem, name, tensor).data])
  return definition(problem, operation, Object.fromEntries(numbers))
}

const attempt = async (work) => {
  try {
    return await work()
  } catch (error) {
    return error
  }
}

const text = (value) => (value instanceof Error ? \`\${value.name}: \${value.message}\` : \`[\${value.shape.join(', ')}] \${[...value.data].join(' ')}\`)

for (const call of calls) {
  const { operation, problem, operands } = call
  const copies = Object.fromEntries(
    Object.entries(operands).map(([name, { shape, data }]) => [name, { shape: [...shape], data: data.slice() }]),
  )
  const truth = await attempt(() => defined(call))
  const result = await attempt(async () => implementation[operation](problem, copies))
  console.log(describe({ operation, problem, bias: 'bias' in operands }))
  console.log('  result      ', result?.data || result instanceof Error ? text(result) : result)
  const ordered = result?.data ? await attempt(() => inOrder(problem, operation, result)) : result
  if (ordered !== result && ordered?.data) console.log('  in order    ', text(ordered))
  console.log('  definition  ', text(truth))
  if (!truth.data || !ordered?.data) continue
  if (ordered.data.length !== truth.data.length) {
    console.log('  differing   ', \`\${ordered.data.length} elements, where \${truth.data.length} are due\`)
    continue
  }
  const differing = [...truth.data].flatMap((value, j) => (Object.is(value + 0, ordered.data[j] + 0) ? [] : [j]))
  console.log('  differing   ', differing.length === 0 ? 'none' : \`\${differing.length} of \${truth.data.length}, the first at \${differing[0]}\`)
}
`

/** Lines as comments. A subject's message may hold any character, and each of these ends a line of a program. */
const comment = (text: string) => text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `// ${line}`)

/** Why the script may show no difference, where it may. */
function caveat({ verdict, counterexample }: RowResult, repeat: string): readonly string[] {
  const why = counterexample?.needsEarlierCalls
    ? 'This script makes only the calls of one case, which fails only after the earlier calls of its lane'
    : verdict === 'flaky'
      ? 'This script makes the calls of a case that failed once and passed on every replay'
      : undefined
  return why === undefined ? [] : comment(`${why}, so it may show no difference. The whole lane is run by\n${repeat}`)
}

/** A standalone module that makes the recorded calls of a failure and prints each result beside what the definition says. */
export function reproScript({ row, law, specifier, options, repeat }: Repro): string {
  const { id, operation, domain, verdict, counterexample } = row
  const { calls, message, descriptor, program = [], terms } = counterexample!
  return [
    ...comment(`${id} (${operation}, ${domain} numbers): ${verdict}`),
    ...(law ? comment(`${law.claim.en}\n${law.statement}`) : []),
    ...comment(descriptor),
    ...comment(message),
    ...(terms ? comment(`left side:  ${terms.lhs}\nright side: ${terms.rhs}`) : []),
    ...program.flatMap(comment),
    ...caveat(row, repeat),
    `import subject from ${JSON.stringify(specifier)}`,
    "import { assertValid, convertFilterLayout, convertLayout, definition, describe } from '@convlaws/spec'",
    '',
    `const implementation = typeof subject === 'function' ? await subject(${literal(options)}) : subject`,
    '',
    '// Every call of the case, in order. The definition is not rounded; its indices are those of channels-first and oihw.',
    'const calls = [',
    ...calls.map(callSource),
    ']',
    body.trimEnd(),
    '',
    'await implementation.dispose?.()',
    '',
  ].join('\n')
}

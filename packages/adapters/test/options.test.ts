import { ConvError, type Implementation } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { adapters } from '../src/index.ts'
import { assertOptions } from '../src/options/assert-options.ts'

type Factory = (options?: object) => Promise<Implementation>

/** What an adapter answers to options that it refuses. */
async function refusal(load: () => Promise<{ readonly default: unknown }>, options: object): Promise<unknown> {
  return ((await load()).default as Factory)(options).catch((error: unknown) => error)
}

describe.each(adapters)('$name', ({ name, load }) => {
  test('an option that it does not know is refused, whatever its value', async () => {
    const error = await refusal(load, { wieghts: 'input' })
    expect(ConvError.isInstance(error) && error.code).toBe('unsupported')
    expect((error as Error).message).toContain(`${name}: option wieghts is 'input'; it must be left out: `)
  })
})

test.each([
  ['onnxruntime-node', 'weights', 'initialiser', "'input' or 'initializer'"],
  ['onnxruntime-web', 'weights', 'initialiser', "'input' or 'initializer'"],
  ['tfjs-cpu', 'pad', 'lists', "'number' or 'pairs'"],
  ['tfjs-wasm', 'pad', 'lists', "'number' or 'pairs'"],
])('%s: an unknown value of %s is refused with the words that there are', async (name, option, value, rule) => {
  const { load } = adapters.find((adapter) => adapter.name === name)!
  const error = await refusal(load, { [option]: value })
  expect(ConvError.isInstance(error) && error.code).toBe('unsupported')
  expect((error as Error).message).toBe(`${name}: option ${option} is '${value}'; it must be ${rule}`)
})

test('an option without a value is left to its default, and what every object has is no option', () => {
  assertOptions('a', { pad: undefined }, { pad: ['pairs'] })
  expect(() => assertOptions('a', { constructor: 'x' }, { pad: ['pairs'] })).toThrow('the options are pad')
})

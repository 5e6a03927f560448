import { assertCapabilities, defaultCapabilities, everyCapability } from '@convlaws/spec'
import { expect, test } from 'vitest'

test.each([
  ['nothing', {}],
  ['the defaults', defaultCapabilities],
  ['everything', everyCapability],
  ['an undefined field', { bias: undefined }],
  ['some words', { padding: ['same-upper'], accuracy: 'normwise', growth: 100, groups: 'depthwise' }],
])('%s may be claimed', (_, capabilities) => {
  expect(() => assertCapabilities(capabilities)).not.toThrow()
})

test.each([
  ['a misspelt field', { bais: true }, 'capabilities.bais is true; it must be left out: the fields are ranks,'],
  ['a rank beyond 3', { ranks: [2, 4] }, 'capabilities.ranks is [2,4]; it must be a list of some of 1, 2, 3'],
  ['an unknown word', { padding: ['same'] }, 'it must be a list of some of "valid", "same-upper", "same-lower"'],
  [
    'a word in place of a list',
    { dtypes: 'float32' },
    'capabilities.dtypes is "float32"; it must be a list of some of',
  ],
  ['an empty list', { layouts: [] }, 'capabilities.layouts is []'],
  ['a list in place of a word', { groups: ['any'] }, 'it must be one of "one", "depthwise", "any"'],
  ['a text in place of true', { bias: 'yes' }, 'capabilities.bias is "yes"; it must be true or false'],
  ['no growth', { growth: 0 }, 'capabilities.growth is 0; it must be a finite number above 0'],
  ['any growth', { growth: Infinity }, 'capabilities.growth is Infinity; it must be a finite number above 0'],
])('%s is refused', (_, capabilities, message) => {
  expect(() => assertCapabilities(capabilities)).toThrow(
    expect.objectContaining({ code: 'invalid-implementation', message: expect.stringContaining(message) }),
  )
})

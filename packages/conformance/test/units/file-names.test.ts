import { expect, test } from 'vitest'
import { fileNames } from '../../src/command/file-names.ts'

test('every name has a file of its own', () => {
  expect(fileNames(['tfjs-cpu', 'my conv/2', 'my-conv-2', 'my conv/2', 'My-Conv-2'])).toEqual([
    'tfjs-cpu',
    'my-conv-2',
    'my-conv-2-2',
    'my-conv-2-3',
    'My-Conv-2-4',
  ])
})

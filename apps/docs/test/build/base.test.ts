import { expect, test } from 'vitest'
import { basePath } from '../../src/build/base.ts'

test.each([
  ['', '/'],
  ['/', '/'],
  ['convlaws', '/convlaws/'],
  ['/a/laws/', '/a/laws/'],
])('the base %j has a slash at both ends', (text, path) => expect(basePath(text)).toBe(path))

test.each(['/laws/', '/start/', '/guides/', '/api/x/', '/ko/', '/a/en/'])(
  '%s is refused: the site has it itself',
  (text) => {
    expect(() => basePath(text)).toThrow(`can't be built for SITE_BASE=${text}`)
  },
)

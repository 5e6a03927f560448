import { expect, test } from 'vitest'
import { objection } from '../check-imports.ts'
import { importsOf } from '../imports.ts'

const declared = new Set([
  '@convlaws/spec',
  '@convlaws/laws',
  '@convlaws/faults',
  '@convlaws/reference',
  'fast-check',
  'zod',
])

/** The objections to a file with this path and text. */
const objections = (path: string, text: string): string[] =>
  importsOf(path, text).flatMap((found) => objection(path, found, declared) ?? [])

test.each([
  ['packages/spec/src/a.ts', "import { law } from '@convlaws/laws'", 'may not be imported by src of packages/spec'],
  ['packages/spec/src/a.ts', "export * from '@convlaws/laws'", 'may not be imported by src'],
  ['packages/spec/src/a.ts', "import type { Law } from '@convlaws/laws'", 'may not be imported by src'],
  ['packages/spec/src/a.ts', "const laws = await import('@convlaws/laws')", 'may not be imported by src'],
  ['packages/spec/src/a.ts', "type Law = import('@convlaws/laws').Law", 'may not be imported by src'],
  ['packages/spec/src/a.ts', "import { z } from 'zod'", 'may not be imported by src of packages/spec; from outside'],
  ['packages/spec/src/a.ts', "import { law } from '../../laws/src/law.js'", 'leaves packages/spec'],
  ['packages/spec/src/a.ts', "import { readFile } from 'node:fs'", 'also runs in browsers'],
  ['packages/spec/test/a.test.ts', "import { readFile } from 'fs'", "write 'node:fs'"],
  ['packages/laws/src/laws/a.ts', "import { faults } from '@convlaws/faults'", 'may not be imported by src'],
  ['packages/laws/test/a.test.ts', "import { run } from '@convlaws/reference'", 'may not be imported by test of'],
  ['packages/laws/evidence/a.ts', "import { run } from '@convlaws/reference'", 'may not be imported by evidence'],
  ['packages/laws/src/a.ts', "import fc from 'fast-check'", 'takes the default export'],
  ['packages/widgets/src/a.ts', "import { default as fc } from 'fast-check'", 'takes the default export'],
  ['packages/report/src/a.ts', "import { docs } from '@convlaws/docs'", 'nothing imports an app'],
  ['packages/report/src/a.ts', "import { x } from 'undeclared'", 'is not declared in packages/report/package.json'],
  ['packages/conformance/src/a.ts', "import { run } from '@convlaws/reference'", 'only by import()'],
  ['packages/unknown/src/a.ts', "import { x } from '@convlaws/spec'", 'is not in the table'],
])('%s may not have: %s', (path, text, why) => {
  expect(objections(path, text)).toEqual([expect.stringContaining(why)])
})

test.each([
  ['packages/spec/src/a.ts', "import { b } from './b.js'"],
  ['packages/laws/src/laws/linearity/a.ts', "import { b } from '../../b.js'"],
  ['packages/laws/src/a.ts', "import { type Tensor } from '@convlaws/spec'; import { property } from 'fast-check'"],
  ['packages/laws/test/a.test.ts', "import { faults } from '@convlaws/faults'"],
  ['packages/laws/evidence/a.ts', "import { faults } from '@convlaws/faults'; import 'node:fs'"],
  ['packages/reference/test/a.test.ts', "import { laws } from '@convlaws/laws'; import 'node:fs'"],
  ['packages/conformance/src/a.ts', "const reference = await import('@convlaws/reference')"],
  ['packages/conformance/src/a.ts', "import type { Reference } from '@convlaws/reference'"],
])('%s may have: %s', (path, text) => {
  expect(objections(path, text)).toEqual([])
})

test('an import in a comment or in a string is no import', () => {
  const text = '// import "@convlaws/laws"\nconst code = "import \'@convlaws/laws\'"'
  expect(objections('packages/spec/src/a.ts', text)).toEqual([])
})

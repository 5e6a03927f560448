import { expect, test } from 'vitest'
import { moduleSpecifier } from '../../src/repro/module-specifier.ts'

test.each([
  ['/project/conv.mjs', './conv.mjs'],
  ['/conv.mjs', '../conv.mjs'],
  ['/project/.build/conv.mjs', './.build/conv.mjs'],
  ['/project/..conv/a.mjs', './..conv/a.mjs'],
  ['/project/100%/c#/what?.mjs', './100%25/c%23/what%3F.mjs'],
])('%s', (path, specifier) => expect(moduleSpecifier(path, '/project')).toBe(specifier))

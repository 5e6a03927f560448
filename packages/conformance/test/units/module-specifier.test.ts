import { expect, test } from 'vitest'
import { moduleSpecifier } from '../../src/repro/module-specifier.ts'

test.each([
  ['/work/conv.mjs', './conv.mjs'],
  ['/conv.mjs', '../conv.mjs'],
  ['/work/.build/conv.mjs', './.build/conv.mjs'],
  ['/work/..conv/a.mjs', './..conv/a.mjs'],
  ['/work/100%/c#/what?.mjs', './100%25/c%23/what%3F.mjs'],
])('%s', (path, specifier) => expect(moduleSpecifier(path, '/work')).toBe(specifier))

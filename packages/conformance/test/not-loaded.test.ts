import { test } from 'vitest'
import { convlaws } from './command.ts'
import { assertRefused, check, file, type Refusal } from './refusal.ts'

/** Refused when their process is started. */
const notLoaded: readonly Refusal[] = [
  ['a missing file', check('./nothing-here.mjs'), 3, /adapter .*nothing-here.mjs cannot be loaded: there is no file/],
  ['a module without default export', check('subjects/no-default.mjs'), 3, /no default export/],
  [
    'a syntax error',
    check(file('broken.mjs', 'export default {{')),
    3,
    /broken.mjs cannot be loaded: its module cannot be imported: SyntaxError: .*; node .*broken.mjs shows where$/m,
  ],
  ['a folder', check('./subjects'), 3, /subjects is a folder; name the module in it/],
  [
    'an error whose first line is empty',
    check(file('empty-line.mjs', "throw new Error('\\nno library\\n\\n- install it')")),
    3,
    /cannot be imported: no library$/m,
  ],
  ['a factory that throws', check('subjects/throws-when-made.mjs'), 3, /its default export threw: .*no device found/],
  [
    'a convolution in place of a factory',
    check(file('bare.mjs', 'export default (problem) => problem.inputSize.length')),
    3,
    /its default export threw: TypeError/,
  ],
  [
    'a factory that never settles',
    check(file('never.mjs', 'export default () => new Promise(() => {})')),
    3,
    /while it was loaded a promise was awaited that never settles$/m,
  ],
  ['a broken contract', check('subjects/breaks-the-contract.mjs'), 3, /forward is missing/],
  [
    'a misspelt claim',
    check(
      file(
        'misspelt.mjs',
        "export default { contract: 1, name: 'm', version: '1', capabilities: { bais: true }, forward() {} }",
      ),
    ),
    3,
    /capabilities\.bais is true; it must be left out: the fields are ranks,/,
  ],
]

test.concurrent.each(notLoaded)('%s', async (_, args, code, line) => assertRefused(await convlaws(args), code, line))

import { declareLaws } from '@convlaws/laws'
import { test } from '@jest/globals'
import { naive } from '../naive.js'

// Jest runs modules in a context of node:vm, where code is several times slower: fewer cases.
declareLaws(test, naive, { runs: 8 })

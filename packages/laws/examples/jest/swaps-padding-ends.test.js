import { declareLaws } from '@convlaws/laws'
import { test } from '@jest/globals'
import { swapsPaddingEnds } from '../swaps-padding-ends.js'

// Jest runs modules in a context of node:vm, where code is several times slower: fewer cases.
declareLaws(test, swapsPaddingEnds, { runs: 8 })

import { test } from 'node:test'
import { declareLaws } from '@convlaws/laws'
import { swapsPaddingEnds } from '../swaps-padding-ends.js'

declareLaws(test, swapsPaddingEnds, { runs: 8 })

import { declareLaws } from '@convlaws/laws'
import { test } from 'vitest'
import { swapsPaddingEnds } from '../swaps-padding-ends.js'

declareLaws(test, swapsPaddingEnds, { runs: 8 })

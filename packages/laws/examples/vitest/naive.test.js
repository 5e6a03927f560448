import { declareLaws } from '@convlaws/laws'
import { test } from 'vitest'
import { naive } from '../naive.js'

declareLaws(test, naive, { runs: 8 })

import { declareLaws } from '@convlaws/laws'
import { test } from '@jest/globals'
import { naive } from '../naive.js'

declareLaws(test, naive, { runs: 8 })

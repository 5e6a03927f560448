import { test } from 'node:test'
import { declareLaws } from '@convlaws/laws'
import { naive } from '../naive.js'

declareLaws(test, naive, { runs: 8 })

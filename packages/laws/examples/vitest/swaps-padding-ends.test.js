import { declareLaws, laws } from '@convlaws/laws'
import { test } from 'vitest'
import { swapsPaddingEnds } from '../swaps-padding-ends.js'

const families = ['shape', 'definition', 'geometry']

declareLaws(test, swapsPaddingEnds, { runs: 8, laws: laws.filter(({ family }) => families.includes(family)) })

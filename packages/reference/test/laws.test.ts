import { declareLaws } from '@convlaws/laws'
import { reference } from '@convlaws/reference'
import { describe, test } from 'vitest'

const seed = Number(process.env.CONVLAWS_SEED)

describe('the reference obeys every law, in every domain, rank, layout and dtype', () => {
  declareLaws(test, reference, { seed, runs: 12 })
})

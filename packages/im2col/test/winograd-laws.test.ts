import { createIm2col } from '@convlaws/im2col'
import { declareLaws, laws } from '@convlaws/laws'
import { describe, test } from 'vitest'
import { ofThreeByThree } from './subjects/three-by-three.ts'

const seed = Number(process.env.CONVLAWS_SEED)
const ofConduct = laws.filter(({ family }) => family === 'conduct').map(ofThreeByThree)

describe.each(['winograd-2', 'winograd-4'] as const)(
  'the implementation by %s keeps the laws of conduct, with 3×3 taps',
  (algorithm) => {
    declareLaws(test, createIm2col({ algorithm }), { seed, runs: 8, laws: ofConduct })
  },
)

describe('the implementation of normwise accuracy keeps every law', () => {
  declareLaws(test, createIm2col({ accuracy: 'normwise' }), { seed, runs: 8 })
})

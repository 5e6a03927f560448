import { createIm2col } from '@convlaws/im2col'
import { declareLaws } from '@convlaws/laws'
import { describe, test } from 'vitest'

const seed = Number(process.env.CONVLAWS_SEED)

describe('loops in TypeScript obey every law', () => {
  declareLaws(test, createIm2col({ simd: 'scalar' }), { seed, runs: 10 })
})

import { createIm2col } from '@convlaws/im2col'
import { declareLaws } from '@convlaws/laws'
import { describe, test } from 'vitest'

const seed = Number(process.env.CONVLAWS_SEED)

describe.each(['scalar', 'simd128', 'relaxed'] as const)('%s obeys every law', (simd) => {
  declareLaws(test, createIm2col({ simd }), { seed, runs: 8 })
})

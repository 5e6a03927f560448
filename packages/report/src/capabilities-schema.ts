import type { Capabilities } from '@convlaws/spec'
import * as z from 'zod'

const listOf = <const T extends readonly string[]>(words: T) => z.array(z.enum(words)).exactOptional()
const flag = z.boolean().exactOptional()

/** The schema of an implementation's claims. */
export const capabilitiesSchema: z.ZodType<Capabilities> = z
  .object({
    ranks: z.array(z.literal([1, 2, 3])).exactOptional(),
    dtypes: listOf(['float32', 'float64']),
    layouts: listOf(['channels-first', 'channels-last']),
    filterLayouts: listOf(['oihw', 'hwio', 'ohwi', 'ihwo']),
    padding: listOf(['valid', 'same-upper', 'same-lower', 'symmetric', 'explicit']),
    paddingModes: listOf(['zeros', 'reflect', 'replicate', 'circular']),
    orientations: listOf(['correlation', 'convolution']),
    strides: flag,
    dilations: flag,
    groups: z.enum(['one', 'depthwise', 'any']).exactOptional(),
    bias: flag,
    emptyBatch: flag,
    accuracy: z.enum(['componentwise', 'normwise']).exactOptional(),
    growth: z.number().positive().exactOptional(),
    repeatable: flag,
  })
  .meta({ id: 'Capabilities', description: 'What the implementation claims. A field left out has its default value.' })

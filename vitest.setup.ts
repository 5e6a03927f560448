import { configureGlobal } from 'fast-check'

// In the process of the tests: properties draw from the one seed.
const seed = process.env.CONVLAWS_SEED
if (seed !== undefined) configureGlobal({ seed: Number(seed) })

/** In the process of the runner, once: the seed is printed, so that any run can be repeated. */
export const setup = ({ config }: { config: { env: Record<string, unknown> } }): void => {
  console.log(`CONVLAWS_SEED=${config.env.CONVLAWS_SEED}`)
}

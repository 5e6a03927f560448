import { likeReference } from './like-reference.mjs'

/** Says why, and ends the process. */
export default () =>
  likeReference('exits', () => {
    console.error('out of luck')
    process.exit(7)
  })

import { likeReference } from './like-reference.mjs'

/** Returns promises that never settle. */
export default () => likeReference('never-resolves', () => new Promise(() => {}))

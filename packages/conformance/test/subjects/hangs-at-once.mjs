import { blockForever } from './block-forever.mjs'
import { likeReference } from './like-reference.mjs'

/** Never comes back from a call. */
export default () => likeReference('hangs-at-once', blockForever)

import { likeReference } from './like-reference.mjs'

/** Returns what is no tensor. */
export default () => likeReference('no-tensor', () => undefined)

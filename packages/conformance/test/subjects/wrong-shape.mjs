import { likeReference } from './like-reference.mjs'

/** Returns the right numbers with a shape that makes no sense. */
export default () => likeReference('wrong-shape', (right) => ({ shape: [-1, Number.NaN], data: right().data }))

import { blockForever } from './block-forever.mjs'
import { likeReference } from './like-reference.mjs'

/** Never comes back from its third call on. */
export default () =>
  likeReference('hangs', (right, calls) => {
    if (calls >= 2) blockForever()
    return right()
  })

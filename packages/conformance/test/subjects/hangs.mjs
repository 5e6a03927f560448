import { likeReference } from './like-reference.mjs'

/** Never comes back from its third call on. */
export default () =>
  likeReference('hangs', (right, calls) => {
    while (calls >= 2);
    return right()
  })

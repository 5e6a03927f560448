import { likeReference } from './like-reference.mjs'

/** Throws outside of its call, which nobody can catch. */
export default () =>
  likeReference('exits-later', (right) => {
    setTimeout(() => {
      throw new Error('thrown where nobody catches')
    })
    return new Promise((resolve) => setTimeout(() => resolve(right()), 1000))
  })

import { likeReference } from './like-reference.mjs'

export default () =>
  likeReference('throws', () => {
    throw new Error('not today')
  })

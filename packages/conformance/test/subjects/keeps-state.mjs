import { likeReference } from './like-reference.mjs'

/** Goes wrong from its sixth call on. */
export default () =>
  likeReference('keeps-state', (right, calls) => {
    const { shape, data } = right()
    return { shape, data: calls < 5 ? data : data.map((value) => value + 1) }
  })

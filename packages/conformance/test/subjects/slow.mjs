import { likeReference } from './like-reference.mjs'

/** Right, after a while. */
export default () =>
  likeReference('slow', async (right) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return right()
  })

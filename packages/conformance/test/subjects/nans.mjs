import { likeReference } from './like-reference.mjs'

/** Returns NaN everywhere. */
export default () =>
  likeReference('nans', (right) => {
    const { shape, data } = right()
    return { shape, data: data.fill(Number.NaN) }
  })

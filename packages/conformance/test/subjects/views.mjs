import { likeReference } from './like-reference.mjs'

/** Returns views of larger buffers, which the contract allows. */
export default () =>
  likeReference('views', (right) => {
    const { shape, data } = right()
    const larger = new data.constructor(data.length + 7).fill(99)
    larger.set(data, 3)
    return { shape, data: larger.subarray(3, 3 + data.length) }
  })

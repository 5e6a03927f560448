import { likeReference } from './like-reference.mjs'

/** Returns a tensor whose buffer was given away. */
export default () =>
  likeReference('detaches', (right) => {
    const { shape, data } = right()
    structuredClone(data.buffer, { transfer: [data.buffer] })
    return { shape, data }
  })

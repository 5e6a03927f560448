import { likeReference } from './like-reference.mjs'

/** Returns integers of 64 bits. */
export default () =>
  likeReference('wrong-type', (right) => {
    const { shape, data } = right()
    return { shape, data: BigInt64Array.from(data, (value) => BigInt(Math.round(value))) }
  })

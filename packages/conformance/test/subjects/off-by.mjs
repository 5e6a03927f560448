import { likeReference } from './like-reference.mjs'

/** Adds its option `amount` to every element: right where none is given. */
export default ({ amount = '0' }) =>
  likeReference('off-by', (right) => {
    const { shape, data } = right()
    return { shape, data: data.map((value) => value + Number(amount)) }
  })

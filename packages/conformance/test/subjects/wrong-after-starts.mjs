import { appendFileSync, statSync } from 'node:fs'
import { likeReference } from './like-reference.mjs'

/** Right until it was made as often as its option `right` says, then wrong. The file at its option `count` has a byte for each time. */
export default ({ count, right }) => {
  appendFileSync(count, '.')
  const isWrong = statSync(count).size > Number(right)
  return likeReference('wrong-after-starts', (answer) => {
    const { shape, data } = answer()
    return { shape, data: isWrong ? data.map((value) => value + 1) : data }
  })
}

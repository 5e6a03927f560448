import { writeSync } from 'node:fs'
import { likeReference } from './like-reference.mjs'

/** Right, and writes to a file descriptor that it did not open: text, or, with the option `framed`, a whole frame of JSON. */
export default ({ framed }) =>
  likeReference('writes-to-the-pipe', (right) => {
    const text = '{"read":"the input"}'
    writeSync(3, framed ? Buffer.of(text.length, 0, 0, 0, ...Buffer.from(text)) : text)
    return right()
  })

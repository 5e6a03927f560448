import { existsSync, writeFileSync } from 'node:fs'
import { likeReference } from './like-reference.mjs'

/** Is made once: until there is a file at the path of its option `mark`. Its first call ends the process. */
export default ({ mark }) => {
  if (existsSync(mark)) throw new Error('the device is taken')
  writeFileSync(mark, '')
  return likeReference('cannot-start-again', () => process.exit(3))
}

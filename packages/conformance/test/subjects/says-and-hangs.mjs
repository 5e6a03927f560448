import { writeSync } from 'node:fs'
import { blockForever } from './block-forever.mjs'
import { likeReference } from './like-reference.mjs'

/** Says that it was called, and never comes back. */
export default () =>
  likeReference('says-and-hangs', () => {
    writeSync(2, 'called\n')
    blockForever()
  })

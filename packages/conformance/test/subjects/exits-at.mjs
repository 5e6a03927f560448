import { likeReference } from './like-reference.mjs'

/** Ends its process at the call with the number that its option `call` gives, counted from 1. */
export default ({ call = '1' }) =>
  likeReference('exits-at', (right, calls) => (calls + 1 === Number(call) ? process.exit(3) : right()))

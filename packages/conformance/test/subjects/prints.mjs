import { likeReference } from './like-reference.mjs'

console.log('a banner on stdout')
console.error('a banner on stderr')

/** Right, but not silent. Its option `name` becomes its name. */
export default ({ name = 'prints' }) =>
  likeReference(name, (right) => {
    console.log('calling')
    return right()
  })

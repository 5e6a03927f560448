import { likeReference } from './like-reference.mjs'

/** Fills the heap. */
export default () =>
  likeReference('exhausts-memory', () => {
    const kept = []
    for (;;) kept.push(new Array(10_000).fill({}))
  })

import { likeReference } from './like-reference.mjs'

const pool = { Float32Array: new Float32Array(1e6), Float64Array: new Float64Array(1e6) }

/** Returns every result in the same memory. */
export default () =>
  likeReference('same-buffer', (right) => {
    const { shape, data } = right()
    const view = pool[data.constructor.name].subarray(0, data.length)
    view.set(data)
    return { shape, data: view }
  })

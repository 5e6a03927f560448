import { afterEach, expect, test, vi } from 'vitest'
import { copyNumbersOf } from '../src/memory/copy-numbers.ts'

afterEach(() => vi.unstubAllGlobals())

const hosts: Record<string, () => void> = {
  Node: () => {},
  Deno: () => vi.stubGlobal('Deno', {}),
  'a browser': () => vi.stubGlobal('process', undefined),
}

for (const shared of [false, true]) {
  test.each(Object.keys(hosts))(
    `numbers are copied in and out, views at their places: shared ${shared}, %s`,
    (host) => {
      hosts[host]!()
      const fill = vi.spyOn(Buffer.prototype, 'fill')
      const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared })
      const inside = new Float32Array(memory.buffer, 64, 5)
      const copy = copyNumbersOf(memory)
      copy(inside.subarray(1, 4), Float32Array.of(9, -0, Number.NaN, 3, 9).subarray(1, 4))
      expect([...inside]).toEqual([0, -0, Number.NaN, 3, 0])
      const outside = Float32Array.of(8, 8, 8, 8)
      copy(outside.subarray(1), inside.subarray(2))
      expect([...outside]).toEqual([8, Number.NaN, 3, 0])
      expect(fill).toHaveBeenCalledTimes(shared && host === 'Node' ? 2 : 0)
      fill.mockRestore()
    },
  )
}

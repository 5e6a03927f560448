import type { MemoryReport } from '../engine.ts'
import { multipleFrom } from '../multiple.ts'
import { refuseBytes } from './assert-fits.ts'
import { type CopyNumbers, copyNumbersOf } from './copy-numbers.ts'

/** What memory is used for. */
export type MemoryClass = 'operands' | 'filters' | 'scratch'

/** A WebAssembly memory, and who has which part of it. */
export interface Arena {
  readonly memory: WebAssembly.Memory
  /** Numbers at an address. The view is not to be kept: it is empty once a memory that is not shared grows. */
  floats(address: number, length: number): Float32Array
  /** Copies numbers into the memory or out of it. */
  readonly copy: CopyNumbers
  /**
   * The address of `bytes` bytes, a multiple of 64, with at least 64 more behind them that may be read.
   * @throws ConvError 'unsupported', 'problem-fits-memory', where the memory cannot have so much.
   */
  allocate(bytes: number, use: MemoryClass): number
  release(address: number): void
  report(): MemoryReport
}

const page = 65536
const growth = 16 * 2 ** 20 // each growth makes views anew, so it is rare
const unit = 64 // a cache line
const slack = 64 // vectors read up to 12 floats behind the last one

const pattern = 0xff // as a float it is not a number, so that reading it shows too

const rounded = (bytes: number) => multipleFrom(bytes + slack, unit)

/**
 * An arena over a memory, from `start` up to `most` bytes. First fit; neighbours that are free become one. Where it is guarded, the bytes
 * behind each part hold a pattern, and a release finds out whether anything wrote there.
 */
export function createArena(memory: WebAssembly.Memory, start: number, most: number, guarded: boolean): Arena {
  let free = [{ start, end: memory.buffer.byteLength }]
  const held = new Map<number, { bytes: number; asked: number; use: MemoryClass }>()
  const none = () => ({ bytes: 0, peak: 0 })
  const uses: Record<MemoryClass, { bytes: number; peak: number }> = {
    operands: none(),
    filters: none(),
    scratch: none(),
  }

  function addFree(part: { start: number; end: number }): void {
    const sorted = [...free, part].sort((a, b) => a.start - b.start)
    free = []
    for (const next of sorted) {
      const last = free.at(-1)
      if (last?.end === next.start) last.end = next.end
      else free.push({ ...next })
    }
  }

  const guardOf = (address: number, asked: number, bytes: number) =>
    new Uint8Array(memory.buffer, address + asked, bytes - asked)

  function grow(bytes: number): void {
    const end = memory.buffer.byteLength
    const last = free.at(-1)
    const missing = bytes - (last?.end === end ? end - last.start : 0)
    const least = Math.ceil(missing / page)
    const steps = [Math.ceil(Math.max(missing, growth) / page), least].filter((step) => end + step * page <= most)
    for (const step of steps) {
      try {
        memory.grow(step)
        addFree({ start: end, end: memory.buffer.byteLength })
        return
      } catch {
        // The host has less than that: the smaller step may do.
      }
    }
    const inUse = uses.operands.bytes + uses.filters.bytes + uses.scratch.bytes
    refuseBytes('memory', bytes, inUse, most)
  }

  return {
    memory,
    floats: (address, length) => new Float32Array(memory.buffer, address, length),
    copy: copyNumbersOf(memory),
    allocate(asked, use) {
      const bytes = rounded(asked)
      const fitting = () => free.find(({ start, end }) => end - start >= bytes)
      if (!fitting()) grow(bytes)
      const part = fitting()!
      const address = part.start
      part.start += bytes
      if (part.start === part.end) free = free.filter((each) => each !== part)
      held.set(address, { bytes, asked, use })
      if (guarded) guardOf(address, asked, bytes).fill(pattern)
      const counter = uses[use]
      counter.bytes += bytes
      counter.peak = Math.max(counter.peak, counter.bytes)
      return address
    },
    release(address) {
      const part = held.get(address)
      if (!part) throw new Error(`bug: ${address} is not allocated`)
      held.delete(address)
      if (guarded && !guardOf(address, part.asked, part.bytes).every((byte) => byte === pattern)) {
        throw new Error(`bug: something was written behind the ${part.asked} bytes at ${address}`)
      }
      uses[part.use].bytes -= part.bytes
      addFree({ start: address, end: address + part.bytes })
    },
    report: () => ({ ...structuredClone(uses), total: memory.buffer.byteLength }),
  }
}

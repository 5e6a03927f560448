import type { Arena } from '../memory/arena.ts'
import { growingScratch } from '../memory/growing-scratch.ts'
import { range } from '../range.ts'
import { controlBytes, mostModules, open, scratchWindow, words } from './control.ts'
import { type Exported, play } from './play.ts'
import { startWorker } from './start-worker.ts'
import type { Tape } from './tape.ts'

/** The caller's thread and its workers, over one memory. Calls of kernels are recorded, then played by whoever is free. */
export interface Team {
  /** Settles when every worker serves; rejects when one cannot be started. */
  readonly ready: Promise<void>
  /** Tells the workers that a job comes, so that they wake while its operands are still being placed. */
  rouse(): void
  /** Makes a module known to the workers. Its functions are numbered after those of the modules before it. */
  learn(bytes: Uint8Array, functions: readonly Exported[]): void
  /** Has the units of a tape done, each by one thread, and returns when all are. `scratch` has an address for each thread. */
  perform(tape: Tape, scratch: readonly number[]): void
  dispose(): void
}

/** Milliseconds: a sleeper wakes in about 10 µs or later, and one that looks all the time takes the core from others. */
const spin = 0.05
const rousedSpin = 0.5 // a caller copies operands of 10 MB in this time; larger ones are computed for much longer

/** Whether this thread may sleep: the main thread of a page may not. */
function maySleep(control: Int32Array): boolean {
  try {
    Atomics.wait(control, words.failures, -1, 0)
    return true
  } catch {
    return false
  }
}

/** A team over the shared memory of an arena; its block of control is at an address, and zeros. */
export function createTeam(arena: Arena, control: number, threads: number): Team {
  const { memory } = arena
  const word = new Int32Array(memory.buffer, control, controlBytes / 4)
  const functions: Exported[] = []
  const sleeps = maySleep(word)
  const shared = { memory, words, scratchWindow }
  const workers = range(threads - 1).map((j) =>
    startWorker({ ...shared, control, open, spin, rousedSpin, thread: j + 1 }),
  )
  const ready = Promise.all(workers.map((worker) => worker.ready)).then(() => {})
  ready.catch(() => {}) // whoever made the engine without waiting works alone
  const tapeOf = growingScratch(arena)

  function wake(): void {
    Atomics.add(word, words.sequence, 1)
    Atomics.notify(word, words.sequence)
  }

  /** Closes the gate and waits for those who have joined. */
  function finish(): void {
    Atomics.and(word, words.gate, ~open)
    const end = performance.now() + spin
    for (let gate = Atomics.load(word, words.gate); gate !== 0; gate = Atomics.load(word, words.gate)) {
      if (sleeps && performance.now() > end) Atomics.wait(word, words.gate, gate)
    }
    if (Atomics.load(word, words.failures) > 0) throw new Error('bug: a kernel failed in a worker')
  }

  /** Copies a tape into the memory; the result is the word where the starts of its units are. */
  function place({ calls, starts }: Tape): number {
    const first = tapeOf((calls.length + starts.length) * 4) / 4
    const all = new Int32Array(memory.buffer)
    all.set(calls, first)
    all.set(
      starts.map((start) => first + start),
      first + calls.length,
    )
    return first + calls.length
  }

  return {
    ready,
    rouse: wake,
    learn(bytes, added) {
      const module = word[words.modules]!
      if (module === mostModules) throw new Error(`bug: more than ${mostModules} modules`)
      const address = arena.allocate(bytes.length, 'filters')
      new Uint8Array(memory.buffer, address, bytes.length).set(bytes)
      word.set([address, bytes.length], words.moduleTable + 2 * module)
      word[words.modules] = module + 1
      functions.push(...added)
    },
    perform(recorded, scratch) {
      word[words.starts] = place(recorded)
      word[words.units] = recorded.starts.length - 1
      word.set(scratch, words.scratch)
      word[words.memoryBytes] = memory.buffer.byteLength
      Atomics.store(word, words.next, 0)
      Atomics.store(word, words.gate, open)
      wake()
      try {
        play({ ...shared, block: word, thread: 0, functions })
      } finally {
        finish() // nobody may write into memory that the caller gives back
      }
    },
    dispose() {
      Atomics.store(word, words.quits, 1)
      wake()
      for (const worker of workers) worker.end()
    },
  }
}

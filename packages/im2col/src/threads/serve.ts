import type { words } from './control.ts'
import type { Exported, play } from './play.ts'

/** What a worker is given. All of it can be sent to another thread. */
export interface Assignment {
  readonly memory: WebAssembly.Memory
  /** The address of the block through which threads speak. */
  readonly control: number
  readonly words: typeof words
  readonly open: number
  readonly scratchWindow: number
  /** Which thread this is; the caller is 0. */
  readonly thread: number
  /** Milliseconds for which it looks for the next job before it sleeps: after a job, and where it woke and found none to join. */
  readonly spin: number
  readonly rousedSpin: number
}

/**
 * The life of a worker: joins job after job until it is told to quit. It uses nothing but its parameters: workers get its
 * source as text.
 */
export function serve(assignment: Assignment, player: typeof play, tellReady: () => void): void {
  const { memory, control: address, words: word, open, spin, rousedSpin } = assignment
  const control = new Int32Array(memory.buffer, address)
  const functions: Exported[] = []
  let modules = 0

  function learnModules(): void {
    for (; modules < control[word.modules]!; modules++) {
      const entry = word.moduleTable + 2 * modules
      // A module is not made from shared bytes: they could change meanwhile.
      const bytes = new Uint8Array(memory.buffer, control[entry]! >>> 0, control[entry + 1]).slice()
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
      functions.push(...(Object.values(exports) as Exported[]))
    }
  }

  function work(): void {
    // A thread is told only later that another one has made the memory larger, and not at all where it was just starting;
    // growing by nothing asks.
    if (memory.buffer.byteLength < control[word.memoryBytes]! >>> 0) memory.grow(0)
    learnModules()
    player({ ...assignment, block: control, functions })
  }

  /** Joins the job if its gate is open, and leaves when nothing is left of it; false where the gate was closed. */
  function join(): boolean {
    let gate = Atomics.load(control, word.gate)
    while (gate & open) {
      const found = Atomics.compareExchange(control, word.gate, gate, gate + 1)
      if (found !== gate) {
        gate = found
        continue
      }
      try {
        work()
      } catch {
        Atomics.add(control, word.failures, 1)
      }
      Atomics.sub(control, word.gate, 1)
      Atomics.notify(control, word.gate)
      return true
    }
    return false
  }

  tellReady()
  let seen = 0
  let patience = spin
  for (;;) {
    const end = performance.now() + patience
    while (Atomics.load(control, word.sequence) === seen) {
      if (performance.now() > end) Atomics.wait(control, word.sequence, seen)
    }
    seen = Atomics.load(control, word.sequence)
    if (Atomics.load(control, word.quits)) return
    patience = join() ? spin : rousedSpin
  }
}

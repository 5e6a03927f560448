/**
 * Words, 4 bytes each, of the block of memory through which threads speak. Those that several threads write are read and
 * written by Atomics only.
 */
export const words = {
  /** Moves when there is a job, or an end. Workers wait for it. */
  sequence: 0,
  /** Whether workers may join the job, and how many have. The caller waits for it. */
  gate: 1,
  /** The next unit that nobody has taken. */
  next: 2,
  units: 3,
  /** Where the starts of the units lie in the tape, and where the last one ends; counted in words of the memory. */
  starts: 4,
  /** Modules that workers must know. */
  modules: 5,
  quits: 6,
  failures: 7,
  /** The length of the memory in bytes, without a sign. */
  memoryBytes: 8,
  /** The address of the scratch memory of each thread. */
  scratch: 16,
  /** Address and length of each module in bytes. */
  moduleTable: 80,
} as const

/** Threads that an engine may have, the caller counted: words 16 to 79 hold their scratch memory. */
export const mostThreads: number = words.moduleTable - words.scratch

/** Modules that an engine may have: more than there are kernels. */
export const mostModules = 128

/** Bytes of the block. */
export const controlBytes: number = (words.moduleTable + 2 * mostModules) * 4

/** The bit of the gate that says that the job may be joined. The lower bits count who has. */
export const open: number = 2 ** 30

/**
 * Bytes of scratch memory that a tape can tell apart: twice what a thread has for any layer that is measured. A block of C
 * with 2^22 / 64 = 65,536 rows of a cache line has more.
 */
export const windowBytes: number = 2 ** 22

/**
 * In a tape, addresses from here on are places in the scratch memory of whoever plays it. No memory reaches so far, since
 * it is where the addresses of 32 bits end.
 */
export const scratchWindow: number = 2 ** 32 - windowBytes

/** Never returns, as an endless loop, and does nothing meanwhile, so that other processes have the processor. */
export function blockForever() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

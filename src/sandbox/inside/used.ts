/** Bytes up to the last that was written to. */
export function usedOf(memory: WebAssembly.Memory): number {
  const all = new Int32Array(memory.buffer)
  let used = all.length
  while (used > 0 && all[used - 1] === 0) used--
  return used * 4
}

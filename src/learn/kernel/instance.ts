/// <reference path="./virtual.d.ts" />
/**
 * Compiled kernels with their memories. A memory is borrowed for one training or prediction and given back; a few are
 * kept for the next borrower, because browsers allow only a limited number of WebAssembly memories and free them late.
 */
import base64 from 'virtual:kernel'

/** The exports of assembly/index.ts; `program` is the address of a program record. */
export interface Exports {
  beginEpoch(program: number): void
  rewind(program: number): void
  train(program: number, chunks: number): number
  evaluate(program: number, chunks: number): number
  predict(program: number): void
  isFinite(program: number): number
  restore(program: number): void
  maths(which: number, from: number, to: number): void
  sizes(): number
}

export interface Instance {
  readonly memory: WebAssembly.Memory
  readonly run: Exports
}

export type KernelStatus = { readonly ready: true } | { readonly ready: false; readonly why: string }

const kept: Instance[] = []
const mostKept = 4
const largestKept = 32 * 1024 * 1024
const page = 65536

let module: WebAssembly.Module | undefined
let status: KernelStatus | undefined

/** Whether this machine can run the kernel: it needs WebAssembly with SIMD (every browser since 2023). */
export function kernelStatus(): KernelStatus {
  if (status) return status
  try {
    module = new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
    status = { ready: true }
  } catch (error) {
    status = { ready: false, why: `WebAssembly SIMD is missing: ${String(error)}` }
  }
  return status
}

/** A kernel whose memory has at least `bytes` bytes, the first `bytes` of them zero. */
export function borrow(bytes: number): Instance {
  if (!kernelStatus().ready || !module) throw new Error('borrow: the kernel is not available')
  const instance = kept.pop() ?? create(module)
  const missing = bytes - instance.memory.buffer.byteLength
  if (missing > 0) instance.memory.grow(Math.ceil(missing / page))
  new Uint8Array(instance.memory.buffer, 0, bytes).fill(0)
  return instance
}

export function giveBack(instance: Instance): void {
  if (kept.length < mostKept && instance.memory.buffer.byteLength <= largestKept) kept.push(instance)
}

function create(from: WebAssembly.Module): Instance {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { exports } = new WebAssembly.Instance(from, { env: { memory } })
  return { memory, run: exports as unknown as Exports }
}

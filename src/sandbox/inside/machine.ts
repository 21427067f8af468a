/**
 * MicroPython as WebAssembly, held by its imports: text out, text in, seeded chance, a bound on memory, and one
 * function that counts. Everything else by which it could reach JavaScript is taken away.
 * Booting takes longer than most programs, so it is done once: the memory as it was then is put back before each
 * case, and nothing that one case did is left for the next.
 */
import createMicroPython from '@micropython/micropython-webassembly-pyscript/micropython.mjs'
import { createRandom, type Random } from '../../engine/index.ts'
import { Halt } from './recorder.ts'

/** Bytes of the heap of Python's own objects, and the most that the whole machine may take. */
const heap = 4 * 1024 * 1024
export const mostMemory = 32 * 1024 * 1024
/** POSIX ENOENT, in Emscripten's numbering. */
const noSuchFile = 44
/** Words of the stack of Python calls. */
const stack = 128 * 1024

/** The bridge by which MicroPython reaches JavaScript: every plank of it is taken away but the counter. */
const bridge = /^(proxy_convert|js_|call\d|calln|lookup_attr|store_attr|has_attr|create_promise|proxy_js)/

/** The module that holds the counter, and how the bridge writes an object, null, true and false. */
const counterModule = 'nh__counter'
const kinds = { object: 7, null: 1, boolean: 2 } as const
const counterRef = 2

/** What a machine is connected to while a case runs. */
export interface Wires {
  readonly seed: number
  /** What it may burn, see meter.ts. */
  readonly fuel: number
  write(text: string): void
  read(most: number): string
  /** A step, at a line of the program. */
  step(line: number): void
  /** Whether lines are still being recorded. */
  live(): boolean
  /** A variable that the line before set, as short text. */
  set(name: string, value: string): void
}

export interface Machine {
  /** Runs Python; gives back `type EOT traceback` when it raised. */
  execute(code: string): string | undefined
  /** Everything as it was when `keep` was called, connected to new wires. */
  restart(wires: Wires): void
  /** Remembers how everything is now. */
  keep(): void
  /** What is left of the fuel; at none the machine has stopped. */
  fuel(): number
}

interface Module {
  ccall(name: string, returns: string | null, kinds: readonly string[], args: readonly unknown[]): unknown
  lengthBytesUTF8(text: string): number
  stringToUTF8(text: string, at: number, most: number): void
  _malloc(bytes: number): number
  _free(at: number): void
}

type Imports = Record<string, Record<string, (...args: number[]) => unknown>>

const [utf8, text8] = [new TextEncoder(), new TextDecoder()]
const Decoder = TextDecoder

const nowhere: Wires = {
  seed: 0,
  fuel: 2 ** 31 - 1,
  write() {},
  read: () => '',
  step() {},
  live: () => false,
  set() {},
}

export async function bootMachine(compiled: WebAssembly.Module): Promise<Machine> {
  let wires = nowhere
  let random: Random = createRandom(0, 'python')
  let instance: WebAssembly.Instance | undefined
  let memory = new WebAssembly.Memory({ initial: 0 })
  let words = new Int32Array(memory.buffer)
  const view = () => new DataView(memory.buffer)
  const bytes = (at: number, length: number) => new Uint8Array(memory.buffer, at, length)
  let waiting = new Uint8Array(0)
  let output = new Decoder()
  let fuel: WebAssembly.Global | undefined
  let before = 0

  function connect({ env = {}, wasi_snapshot_preview1: wasi = {} }: Imports) {
    for (const name of Object.keys(env)) {
      if (bridge.test(name))
        env[name] = () => {
          throw new Halt('The bridge to JavaScript is closed.')
        }
      // No file system: whatever is asked for does not exist.
      if (name.startsWith('__syscall')) env[name] = () => -noSuchFile
    }
    // Python drops what it holds of the bridge: nothing is to be done here.
    env.proxy_js_free_obj = () => undefined
    env.call0 = (_which = 0, out = 0) => {
      look()
      words[out >> 2] = kinds.boolean
      words[(out >> 2) + 1] = wires.live() ? 1 : 0
      before = fuel?.value ?? 0
    }
    env.call2 = (_which = 0, _bound = 0, name = 0, value = 0, out = 0) => {
      look()
      wires.set(text(name), text(value))
      // Writing down what a line set is not the program's work: with or without it, it stops at the same place.
      if (fuel) fuel.value = before
      words[out >> 2] = kinds.null
    }
    env.call1 = (_which = 0, _bound = 0, given = 0, out = 0) => {
      look()
      wires.step(words[(given >> 2) + 1] ?? 0)
      words[out >> 2] = kinds.null
    }
    const grow = env.emscripten_resize_heap
    env.emscripten_resize_heap = (size = 0) => (size >>> 0 > mostMemory ? 0 : grow?.(size))
    env.mp_js_random_u32 = () => Math.floor(random.next() * 4294967296)
    env.mp_js_ticks_ms = () => 0
    env.mp_js_time_ms = () => 0
    wasi.fd_write = (_file = 0, vectors = 0, count = 0, total = 0) => {
      let length = 0
      const pieces: Uint8Array[] = []
      for (let i = 0; i < count; i++) {
        const at = view().getUint32(vectors + 8 * i, true)
        const size = view().getUint32(vectors + 8 * i + 4, true)
        pieces.push(bytes(at, size))
        length += size
      }
      view().setUint32(total, length, true)
      const whole = new Uint8Array(length)
      let from = 0
      for (const piece of pieces) {
        whole.set(piece, from)
        from += piece.length
      }
      // A character may come in two pieces.
      wires.write(output.decode(whole, { stream: true }))
      return 0
    }
    wasi.fd_read = (_file = 0, vectors = 0, _count = 0, total = 0) => {
      const [at, size] = [view().getUint32(vectors, true), view().getUint32(vectors + 4, true)]
      if (waiting.length === 0) waiting = utf8.encode(wires.read(65536))
      if (waiting.length === 0) throw new Halt('nothing to read')
      const taken = waiting.subarray(0, size)
      bytes(at, taken.length).set(taken)
      waiting = waiting.subarray(taken.length)
      view().setUint32(total, taken.length, true)
      return 0
    }
  }

  /** A text on the bridge: its kind, its length, where it is. */
  function text(at: number) {
    return text8.decode(bytes(words[(at >> 2) + 2] ?? 0, words[(at >> 2) + 1] ?? 0))
  }

  /** A memory that has grown has a new buffer. */
  function look() {
    if (words.buffer !== memory.buffer) words = new Int32Array(memory.buffer)
  }

  const python = (await createMicroPython({
    locateFile: (path: string) => path,
    instantiateWasm(imports: Imports, done: (instance: WebAssembly.Instance) => void) {
      connect(imports)
      instance = new WebAssembly.Instance(compiled, imports)
      memory = instance.exports.memory as WebAssembly.Memory
      done(instance)
      return instance.exports
    },
  })) as Module
  python.ccall('mp_js_init', null, ['number', 'number'], [stack, heap])
  python.ccall('proxy_c_init', null, [], [])
  const counter = python._malloc(12)
  view().setInt32(counter, kinds.object, true)
  view().setInt32(counter + 4, counterRef, true)
  python.ccall('mp_js_register_js_module', null, ['string', 'pointer'], [counterModule, counter])
  python._free(counter)

  if (!instance) throw new Error('MicroPython made no instance.')
  const { emscripten_stack_get_current: stackNow, _emscripten_stack_restore: putStack } = exportsOf(instance)
  const tank = instance.exports.fuel as WebAssembly.Global
  fuel = tank
  let kept = { memory: new Uint8Array(0), stack: 0 }

  return {
    execute(code) {
      const length = python.lengthBytesUTF8(code)
      const at = python._malloc(length + 1)
      const out = python._malloc(12)
      python.stringToUTF8(code, at, length + 1)
      python.ccall('mp_js_do_exec', 'number', ['pointer', 'number', 'pointer'], [at, length, out])
      python._free(at)
      if (view().getInt32(out, true) !== -1) return undefined
      return text8.decode(bytes(view().getUint32(out + 8, true), view().getUint32(out + 4, true)))
    },
    fuel: () => tank.value,
    keep() {
      const all = new Int32Array(memory.buffer)
      let used = all.length
      while (used > 0 && all[used - 1] === 0) used--
      kept = { memory: bytes(0, used * 4).slice(), stack: stackNow?.() ?? 0 }
    },
    restart(next) {
      const all = new Uint8Array(memory.buffer)
      all.set(kept.memory)
      all.fill(0, kept.memory.length)
      putStack?.(kept.stack)
      waiting = new Uint8Array(0)
      output = new Decoder()
      wires = next
      tank.value = next.fuel
      random = createRandom(next.seed, 'python')
    },
  }
}

const exportsOf = (instance: WebAssembly.Instance) =>
  instance.exports as Record<string, (at?: number) => number>

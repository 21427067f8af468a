import createMicroPython from '@micropython/micropython-webassembly-pyscript/micropython.mjs'
import {
  createRandom,
  type ProgramCase,
  type ProgramLimits,
  type ProgramRun,
  type ProgramStop,
} from '../../engine/index.ts'
import type { Simulation, World } from '../../puzzles/code/worlds/world.ts'
import { missing, nothingReturned } from './javascript.ts'
import { mark, postlude, prelude, preludeLine } from './prelude.ts'
import { Halt, type Recorder } from './recorder.ts'

/** Bytes of the heap of Python's own objects, and the most that the whole machine may take. */
const heap = 4 * 1024 * 1024
const mostMemory = 32 * 1024 * 1024
/** POSIX ENOENT, in Emscripten's numbering. */
const noSuchFile = 44
/** Words of the stack of Python calls. */
const stack = 128 * 1024

/** The bridge by which MicroPython reaches JavaScript: every plank of it is taken away. */
const bridge = /^(proxy_convert|js_|call\d|calln|lookup_attr|store_attr|has_attr|create_promise|proxy_js)/

/**
 * Runs one case in a fresh MicroPython. The machine's WebAssembly imports are ours: text out, text in, seeded
 * chance, a bound on memory. Nothing else of the outside is connected.
 */
export async function runPython(
  code: string,
  machine: WebAssembly.Module,
  world: World<unknown>,
  simulation: Simulation,
  recorder: Recorder,
  one: ProgramCase,
  limits: ProgramLimits,
): Promise<ProgramRun> {
  let value: unknown
  let why: ProgramStop | undefined
  const reply = { text: '' }
  const answer = (result: unknown) => {
    reply.text += `${JSON.stringify(result === undefined ? null : result)}\n`
  }

  function message(kind: string, text: string) {
    switch (kind) {
      case 's':
        return recorder.step(Number(text))
      case 'v': {
        const [name, shown] = JSON.parse(text) as [string, string]
        return recorder.set(name, shown)
      }
      case 'c': {
        const [name, args, line] = JSON.parse(text) as [string, unknown[], number]
        recorder.at(line)
        return answer(recorder.call(name, args))
      }
      case 'a':
        return answer(simulation.entryArguments ?? [])
      case 'r':
        value = JSON.parse(text)
        return
      case 'n':
        return recorder.counted(Number(text))
      case 'e':
        why = nothingReturned(world.entry?.name ?? '')
        return
      case 'm':
        why = missing(world.entry?.name ?? '')
        throw new Halt('missing')
      case 'x':
        recorder.counted(limits.steps)
        return recorder.halt({ code: 'steps', line: Number(text), limit: limits.steps })
      default:
        return recorder.print(mark + kind + text)
    }
  }

  let pending = ''
  function written(text: string) {
    pending += text
    for (;;) {
      const start = pending.indexOf(mark)
      const said = start < 0 ? pending : pending.slice(0, start)
      if (said) recorder.print(said)
      if (start < 0) {
        pending = ''
        return
      }
      const end = pending.indexOf('\n', start)
      if (end < 0) {
        pending = pending.slice(start)
        if (pending.length > 1_000_000)
          recorder.halt({ code: 'output', line: recorder.line(), limit: limits.output })
        return
      }
      const [kind = '', body] = [pending[start + 1], pending.slice(start + 2, end)]
      pending = pending.slice(end + 1)
      message(kind, body)
    }
  }

  try {
    const execute = await boot(machine, one.seed, written, (most) => {
      const taken = reply.text.slice(0, most)
      reply.text = reply.text.slice(taken.length)
      return taken
    })
    const offset = '\n'.repeat(preludeLine)
    const broken = execute(offset + prelude(world, limits.steps, one.seed, one.trace))
    if (broken) throw new Error(`The prelude does not run: ${broken}`)
    const failed = execute(code) ?? execute(offset + postlude(world))
    if (failed && !recorder.stopped()) why ??= stopOf(failed)
  } catch (error) {
    if (!recorder.stopped() && !why) {
      if (error instanceof Halt)
        why = { code: 'error', line: recorder.line(), type: 'Halt', message: error.message }
      else if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error
      else why = { code: 'depth', line: recorder.line(), limit: limits.depth }
    }
  }
  return recorder.end(value, why)
}

/** Reads MicroPython's traceback: the innermost line of the player's own, the type, the message. */
function stopOf(traceback: string): ProgramStop {
  const lines = [...traceback.matchAll(/line (\d+)/g)].map(([, line]) => Number(line))
  const line = lines.filter((one) => one < preludeLine).at(-1) ?? 0
  const last =
    traceback
      .slice(traceback.indexOf('\u0004') + 1)
      .trim()
      .split('\n')
      .at(-1) ?? ''
  const type = traceback.slice(0, traceback.indexOf('\u0004'))
  const message = last.startsWith(`${type}:`) ? last.slice(type.length + 1).trim() : last
  if (type === 'MemoryError') return { code: 'memory', line, limit: mostMemory }
  if (/maximum recursion depth|pystack exhausted/.test(message)) return { code: 'depth', line, limit: 0 }
  if (type === 'SyntaxError' || type === 'IndentationError')
    return { code: 'syntax', line, message: `${type}: ${message}` }
  return { code: 'error', line, type, message }
}

interface Machine {
  ccall(name: string, returns: string | null, kinds: readonly string[], args: readonly unknown[]): unknown
  lengthBytesUTF8(text: string): number
  stringToUTF8(text: string, at: number, most: number): void
  _malloc(bytes: number): number
  _free(at: number): void
}

type Imports = Record<string, Record<string, (...args: number[]) => unknown>>

const [utf8, text8] = [new TextEncoder(), new TextDecoder()]

/** A fresh MicroPython; the function runs Python and returns `type EOT traceback` when it raised. */
async function boot(
  compiled: WebAssembly.Module,
  seed: number,
  write: (text: string) => void,
  read: (most: number) => string,
): Promise<(code: string) => string | undefined> {
  const random = createRandom(seed, 'python')
  let memory: WebAssembly.Memory | undefined
  const view = () => new DataView((memory as WebAssembly.Memory).buffer)
  const bytes = (at: number, length: number) =>
    new Uint8Array((memory as WebAssembly.Memory).buffer, at, length)
  let waiting = new Uint8Array(0)

  function connect(imports: Imports) {
    const { env = {}, wasi_snapshot_preview1: wasi = {} } = imports
    for (const name of Object.keys(env)) {
      if (bridge.test(name))
        env[name] = () => {
          throw new Halt('The bridge to JavaScript is closed.')
        }
      // No file system: whatever is asked for does not exist.
      if (name.startsWith('__syscall')) env[name] = () => -noSuchFile
    }
    const grow = env.emscripten_resize_heap
    env.emscripten_resize_heap = (size = 0) => (size >>> 0 > mostMemory ? 0 : grow?.(size))
    env.mp_js_random_u32 = () => Math.floor(random.next() * 4294967296)
    env.mp_js_ticks_ms = () => 0
    env.mp_js_time_ms = () => 0
    let partial: number[] = []
    wasi.fd_write = (_file = 0, vectors = 0, count = 0, total = 0) => {
      let length = 0
      for (let i = 0; i < count; i++) {
        const [at, size] = [
          view().getUint32(vectors + 8 * i, true),
          view().getUint32(vectors + 8 * i + 4, true),
        ]
        for (const byte of bytes(at, size)) partial.push(byte)
        length += size
      }
      view().setUint32(total, length, true)
      const whole = Uint8Array.from(partial)
      partial = []
      write(text8.decode(whole))
      return 0
    }
    wasi.fd_read = (_file = 0, vectors = 0, _count = 0, total = 0) => {
      const [at, size] = [view().getUint32(vectors, true), view().getUint32(vectors + 4, true)]
      if (waiting.length === 0) waiting = utf8.encode(read(65536))
      if (waiting.length === 0) throw new Halt('nothing to read')
      const taken = waiting.subarray(0, size)
      bytes(at, taken.length).set(taken)
      waiting = waiting.subarray(taken.length)
      view().setUint32(total, taken.length, true)
      return 0
    }
  }

  const python = (await createMicroPython({
    locateFile: (path: string) => path,
    instantiateWasm(imports: Imports, done: (instance: WebAssembly.Instance) => void) {
      connect(imports)
      const instance = new WebAssembly.Instance(compiled, imports)
      memory = instance.exports.memory as WebAssembly.Memory
      done(instance)
      return instance.exports
    },
  })) as Machine
  python.ccall('mp_js_init', null, ['number', 'number'], [stack, heap])
  python.ccall('proxy_c_init', null, [], [])

  return (code) => {
    const length = python.lengthBytesUTF8(code)
    const at = python._malloc(length + 1)
    const out = python._malloc(12)
    python.stringToUTF8(code, at, length + 1)
    python.ccall('mp_js_do_exec', 'number', ['pointer', 'number', 'pointer'], [at, length, out])
    python._free(at)
    if (view().getInt32(out, true) !== -1) return undefined
    return text8.decode(bytes(view().getUint32(out + 8, true), view().getUint32(out + 4, true)))
  }
}

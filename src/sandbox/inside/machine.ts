/**
 * MicroPython as WebAssembly, held by its imports: text out, text in, seeded chance, a bound on memory, and functions
 * that count. It is our own build (assets/micropython) and has no other way to reach the host.
 * Booting takes longer than most programs, so it is done once: the memory as it was then is put back before each
 * case, and nothing that one case did is left for the next.
 */

import { createRandom, type Random } from '../../engine/index.ts'
import { createDear, dearKind } from './dear.ts'
import { callStack, page } from './limits.ts'
import { usedOf } from './used.ts'

/** Bytes of the first heap of Python's own objects, and the most that the whole machine may take (its own maximum). */
const heap = 4 * 1024 * 1024
export const mostMemory = 32 * 1024 * 1024
/** Words of the stack of Python calls. */
const stack = 128 * 1024

/** What a machine is connected to while a case runs. */
export interface Wires {
  readonly seed: number
  /** What it may burn, see meter.ts. */
  readonly fuel: number
  write(text: string): void
  /** Something said to the recorder, of a kind of one letter; gives back the answer. */
  tell(kind: string, text: string): string
  /** A step, at a line of the program. */
  step(line: number): void
  /** Whether lines are still being recorded. */
  live(): boolean
  /** Fuel that writing a variable down has burnt. */
  wrote(units: number): void
  /** A variable that the line before set, as short text. */
  set(name: string, value: string): void
}

export interface Machine {
  /** Runs a player's Python; gives back `type EOT traceback` when it raised. */
  execute(code: string): string | undefined
  /** Runs Python of the game's own, as a module or among the player's names: its tracebacks do not name `playersFile`. */
  executeOwn(code: string, module?: string): string | undefined
  /** Everything as it was when `keep` was called, connected to new wires. */
  restart(wires: Wires): void
  /** Remembers how everything is now. */
  keep(): void
  /** What is left of the fuel; at none the machine has stopped. */
  fuel(): number
  /** Whether calls have gone deeper than the machine's stack allows; then it has stopped. */
  tooDeep(): boolean
  /** Whether the program's functions have called one another to any depth worth the name. */
  wentDeep(): boolean
}

/** The line of a step that is none: what comes next asks how deep calls have gone. */
const asksDepth = -1
/** Bytes of the stack of calls that are left to a program whose calls went too deep: to catch that, and go on. */
const landing = 24 * 1024

/** The part of the stack of calls that is used by then. */
const someDepth = 1 / 8

/** WASI's module of files, and its number for a bad one (EBADF). */
const filesModule = 'wasi_snapshot_preview1'
const noSuchFile = 8

/** How tracebacks name what the player wrote, and what the game did. */
export const playersFile = '<stdin>'

interface Exports {
  readonly memory: WebAssembly.Memory
  readonly fuel: WebAssembly.Global
  readonly stackLeft: WebAssembly.Global
  readonly pages: WebAssembly.Global
  readonly __stack_pointer: WebAssembly.Global
  readonly __indirect_function_table: WebAssembly.Table
  __wasm_call_ctors(): void
  setThrew(threw: number, value: number): void
  start(stack: number, heap: number): void
  room(bytes: number): number
  done(at: number): void
  run(at: number, length: number, name: number, nameLength: number): number
}

const [utf8, text8] = [new TextEncoder(), new TextDecoder()]
const Decoder = TextDecoder

const nowhere: Wires = {
  seed: 0,
  fuel: 2 ** 31 - 1,
  write() {},
  tell: () => '',
  step() {},
  live: () => false,
  wrote() {},
  set() {},
}

/** The game's own lines among the player's names (main.c). */
const ownNames = 'nh__main'

/** Thrown for Python's own leaps (setjmp), caught where they land. */
const leap = {}

/** The doors, and calls from which a leap may come. C's own library would like files: there are none. */
function importsOf(compiled: WebAssembly.Module, doors: Doors, invoke: Doors[string]): WebAssembly.Imports {
  const imports: { readonly env: Doors; readonly [filesModule]: Doors } = {
    env: { ...doors },
    [filesModule]: {},
  }
  for (const { module, name } of WebAssembly.Module.imports(compiled)) {
    if (name.startsWith('invoke_')) imports.env[name] = invoke
    else if (module === filesModule) imports[filesModule][name] = () => noSuchFile
  }
  return imports
}

type Doors = Record<string, (...args: number[]) => unknown>

/**
 * What calls a function from which a leap may come, and says that it came. Most of a program's calls pass here: what the leap
 * leaves behind is put right in there (meter.ts), and the most values that any of them takes are named, not gathered.
 */
function invoker(machine: () => Exports): Doors[string] {
  // Looking into the table takes longer than most of these calls.
  const known: (CallableFunction | null | undefined)[] = []
  return (which = 0, a, b, c, d) => {
    try {
      known[which] ??= machine().__indirect_function_table.get(which)
      return known[which]?.(a, b, c, d)
    } catch (error) {
      if (error !== leap) throw error
      machine().setThrew(1, 0)
      return 0
    }
  }
}

export async function bootMachine(compiled: WebAssembly.Module): Promise<Machine> {
  let wires = nowhere
  let random: Random = createRandom(0, 'python')
  let output = new Decoder()
  let answer = new Uint8Array(0)
  let failure = ''
  let before = 0
  /** The least that was left of the stack of calls where a function began. */
  let least = callStack.micropython
  /** Whether the next question is how deep calls have gone. */
  let asked = false

  // A memory that has grown has a new buffer: it is asked for anew each time.
  const bytes = (at: number, length: number) => new Uint8Array(python.memory.buffer, at, length)
  const text = (at: number, length: number) => text8.decode(bytes(at, length))

  const doors: Doors = {
    // A character may come in two pieces.
    write: (at = 0, length = 0) => wires.write(output.decode(bytes(at, length), { stream: true })),
    random: () => Math.floor(random.next() * 4294967296) | 0,
    step(line = 0) {
      if (line === asksDepth) asked = true
      else wires.step(line)
      // What is the program's own work is paid for, also while a variable is written down.
      before = asked ? before : 0
    },
    live() {
      if (asked) {
        asked = false
        least = Math.min(least, python.stackLeft.value)
        return python.stackLeft.value < landing ? 1 : 0
      }
      before = python.fuel.value
      return wires.live() ? 1 : 0
    },
    set(name = 0, nameLength = 0, value = 0, length = 0) {
      wires.set(text(name, nameLength), text(value, length))
      // Writing down what a line set is not the program's work: with or without it, it stops at the same place.
      if (before === 0) return
      wires.wrote(before - python.fuel.value)
      python.fuel.value = before
    },
    tell(kind = 0, at = 0, length = 0) {
      if (kind === dearKind) {
        dear(length > 0)
        answer = new Uint8Array(0)
        return 0
      }
      answer = utf8.encode(wires.tell(String.fromCharCode(kind), text(at, length)))
      return answer.length
    },
    take: (to = 0) => bytes(to, answer.length).set(answer),
    failed(at = 0, length = 0) {
      failure = text(at, length)
    },
    throw() {
      throw leap
    },
  }
  let dear = createDear(() => python.fuel)

  const invoke = invoker(() => python)

  const python = new WebAssembly.Instance(compiled, importsOf(compiled, doors, invoke))
    .exports as unknown as Exports
  python.__wasm_call_ctors()
  python.start(stack, heap)

  function run(code: string, name: string): string | undefined {
    const [source, module] = [utf8.encode(code), utf8.encode(name)]
    const at = python.room(source.length + module.length + 1)
    bytes(at, source.length).set(source)
    bytes(at + source.length, module.length).set(module)
    failure = ''
    const failed = python.run(at, source.length, at + source.length, module.length)
    python.done(at)
    return failed ? failure : undefined
  }

  const booted = python.__stack_pointer.value
  let kept = { memory: new Uint8Array(0), pages: 0 }

  return {
    execute: (code) => run(code, ''),
    executeOwn: (code, module = ownNames) => run(code, module),
    fuel: () => python.fuel.value,
    tooDeep: () => python.stackLeft.value < 0,
    wentDeep: () => least < callStack.micropython * (1 - someDepth),
    keep() {
      const pages: number = python.pages.value
      kept = { memory: bytes(0, usedOf(python.memory)).slice(), pages }
    },
    restart(next) {
      const all = bytes(0, python.pages.value * page)
      all.set(kept.memory)
      all.fill(0, kept.memory.length)
      python.pages.value = kept.pages
      python.__stack_pointer.value = booted
      output = new Decoder()
      asked = false
      least = callStack.micropython
      dear = createDear(() => python.fuel)
      wires = next
      python.fuel.value = next.fuel
      python.stackLeft.value = callStack.micropython
      random = createRandom(next.seed, 'python')
    },
  }
}

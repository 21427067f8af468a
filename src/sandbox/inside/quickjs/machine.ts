/**
 * QuickJS as WebAssembly, held by its imports: nothing of the page is inside it, and what it says comes out by the few
 * functions of `Wires`. A meter counts what it does (see meter.ts). It is started once; the memory as it was then is put
 * back before each case.
 */
import createModule from '@jitl/quickjs-wasmfile-release-sync/emscripten-module'
import { callStack, hostFrame, page } from '../limits.ts'

/**
 * Bytes of the whole machine, its stack and a program's values, which is what bounds them: QuickJS itself does not know
 * the size of what it was given here; and of the stack of calls in it.
 */
export const mostMemory = 16 * 1024 * 1024
const stack = 320 * 1024
/** The rest of a run in which what ended it is asked for its name. */
const epilogue = 1_000_000

/** A function of the host's: gets values, gives back text or a number, or nothing. */
export type HostFunction = (read: Read) => string | number | undefined

/** Reads what a host function was given. */
export interface Read {
  number(index: number): number
  text(index: number): string
  value(index: number): Value
}

/** The whole machine's memory is used up. */
export class Full extends Error {
  override name = 'Full'
}

/** Where a value lies in the machine's memory. */
export type Value = number & { readonly is?: 'value' }

export type Ended =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Value }

export interface Machine {
  evaluate(code: string): Ended
  call(what: Value, ...given: readonly Value[]): Ended
  /** A function in there that calls one out here. */
  host(name: string, does: HostFunction): Value
  property(of: Value, name: string): Value
  text(text: string): Value
  read(value: Value): string
  /** Keeps a value alive that a host function was given. */
  hold(value: Value): Value
  keep(): void
  restart(fuel: number): void
  fuel(): number
  /** Whether calls have gone deeper than the machine's stack allows; then it has stopped. */
  tooDeep(): boolean
  refuel(fuel: number): void
  /** Bytes of the memory that it has asked for. */
  used(): number
  readonly nothing: Value
  readonly epilogue: number
}

interface Module {
  callbacks?: Callbacks
  _malloc(bytes: number): number
  _free(at: number): void
  _QTS_NewRuntime(): number
  _QTS_RuntimeSetMaxStackSize(runtime: number, bytes: number): void
  _QTS_NewContext(runtime: number, intrinsics: number): number
  _QTS_GetUndefined(): number
  _QTS_Eval(
    context: number,
    code: number,
    length: number,
    file: number,
    detect: number,
    flags: number,
  ): number
  _QTS_ResolveException(context: number, value: number): number
  _QTS_Call(context: number, what: number, self: number, count: number, given: number): number
  _QTS_NewFunction(context: number, name: number, length: number, constructs: number, id: number): number
  _QTS_ArgvGetJSValueConstPointer(argv: number, index: number): number
  _QTS_GetFloat64(context: number, value: number): number
  _QTS_GetString(context: number, value: number): number
  _QTS_FreeCString(context: number, at: number): void
  _QTS_FreeValuePointer(context: number, value: number): void
  _QTS_DupValuePointer(context: number, value: number): number
  _QTS_NewString(context: number, at: number): number
  _QTS_NewFloat64(context: number, value: number): number
  _QTS_GetProp(context: number, of: number, name: number): number
}

interface Callbacks {
  callFunction(async: unknown, context: number, self: number, count: number, argv: number, id: number): number
  shouldInterrupt(): number
  freeHostRef(): void
}

/** How QuickJS's module and the name of what C's library asks for more memory (emscripten_resize_heap) are called in this build. */
const [hostModule, resizeHeap] = ['a', 'k']

const [utf8, text8] = [new TextEncoder(), new TextDecoder()]

/** QuickJS in a memory of which it has nothing until it asks for it. */
async function start(
  compiled: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Promise<{ readonly module: Module; readonly instance: WebAssembly.Instance }> {
  let instance: WebAssembly.Instance | undefined
  const options = {
    wasmMemory: memory,
    locateFile: (path: string) => path,
    print() {},
    printErr() {},
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      const resize = (bytes: number) => {
        if (bytes > mostMemory) return 0
        pages.value = Math.ceil(bytes / page)
        return 1
      }
      instance = new WebAssembly.Instance(compiled, {
        [hostModule]: { ...imports[hostModule], [resizeHeap]: resize },
      })
      const pages = instance.exports.pages as WebAssembly.Global
      pages.value = 0
      done(instance)
      return instance.exports
    },
  }
  const module = (await createModule(options as never)) as unknown as Module
  if (!instance) throw new Error('QuickJS made no instance.')
  return { module, instance }
}

export async function bootQuickJS(compiled: WebAssembly.Module): Promise<Machine> {
  // All the memory there will be.
  const memory = new WebAssembly.Memory({ initial: mostMemory / page, maximum: mostMemory / page })
  const { module, instance } = await start(compiled, memory)
  const { fuel: tank, stackLeft, pages, ...globals } = globalsOf(instance)
  if (!tank || !stackLeft || !pages) throw new Error('QuickJS has no meter.')
  const used = () => pages.value * page

  const runtime = module._QTS_NewRuntime()
  module._QTS_RuntimeSetMaxStackSize(runtime, stack)
  const context = module._QTS_NewContext(runtime, 0)
  const nothing = module._QTS_GetUndefined()
  const functions: HostFunction[] = []
  module.callbacks = {
    callFunction(_async, _context, _self, count, argv, id) {
      const left = stackLeft.value
      stackLeft.value = left - hostFrame
      const at = (index: number) =>
        index < count ? module._QTS_ArgvGetJSValueConstPointer(argv, index) : nothing
      const result = functions[id]?.({
        number: (index) => module._QTS_GetFloat64(context, at(index)),
        text: (index) => read(at(index)),
        value: at,
      })
      stackLeft.value = left
      if (result === undefined) return nothing
      return typeof result === 'number' ? module._QTS_NewFloat64(context, result) : text(result)
    },
    shouldInterrupt: () => 0,
    freeHostRef() {},
  }

  const bytes = () => new Uint8Array(memory.buffer)
  /** A text in the machine's memory, with a null behind it. */
  function lay(said: string): { at: number; length: number } {
    const encoded = utf8.encode(said)
    const at = module._malloc(encoded.length + 1)
    if (at === 0) throw new Full('The machine is full.')
    bytes().set(encoded, at)
    bytes()[at + encoded.length] = 0
    return { at, length: encoded.length }
  }
  function text(said: string): Value {
    const { at } = lay(said)
    const value = module._QTS_NewString(context, at)
    module._free(at)
    return value
  }
  function read(value: Value): string {
    const at = module._QTS_GetString(context, value)
    if (at === 0) throw new Full('The machine is full.')
    const all = bytes()
    const said = text8.decode(all.subarray(at, all.indexOf(0, at)))
    module._QTS_FreeCString(context, at)
    return said
  }
  function ended(value: Value): Ended {
    const error = module._QTS_ResolveException(context, value)
    return error === 0 ? { ok: true, value } : { ok: false, error }
  }

  const file = lay('program').at
  let kept = { pages: 0, memory: new Uint8Array(0), globals: {} as Record<string, number> }
  return {
    nothing,
    epilogue,
    text,
    read,
    evaluate(code) {
      const { at, length } = lay(code)
      return ended(module._QTS_Eval(context, at, length, file, 0, 0))
    },
    call(what, ...given) {
      const at = module._malloc(4 * given.length + 4)
      new Uint32Array(memory.buffer).set(given, at >> 2)
      return ended(module._QTS_Call(context, what, nothing, given.length, at))
    },
    host(name, does) {
      const { at } = lay(name)
      return module._QTS_NewFunction(context, at, 0, 0, functions.push(does) - 1)
    },
    property: (of, name) => module._QTS_GetProp(context, of, text(name)),
    hold: (value) => module._QTS_DupValuePointer(context, value),
    fuel: () => tank.value,
    used,
    tooDeep: () => stackLeft.value < 0,
    refuel(fuel) {
      tank.value = fuel
    },
    keep() {
      kept = {
        pages: pages.value,
        memory: bytes().slice(0, used()),
        globals: Object.fromEntries(Object.entries(globals).map(([name, one]) => [name, one.value])),
      }
    },
    restart(fuel) {
      const all = bytes()
      all.set(kept.memory)
      all.fill(0, kept.memory.length, used())
      pages.value = kept.pages
      for (const [name, one] of Object.entries(globals)) one.value = kept.globals[name] ?? 0
      tank.value = fuel
      stackLeft.value = callStack.quickjs
    },
  }
}

/** The globals that a meter makes known: the fuel, and those of the machine's own, as its stack's place. */
function globalsOf(instance: WebAssembly.Instance): Record<string, WebAssembly.Global> {
  const found = Object.entries(instance.exports).filter(([, one]) => one instanceof WebAssembly.Global)
  return Object.fromEntries(found) as Record<string, WebAssembly.Global>
}

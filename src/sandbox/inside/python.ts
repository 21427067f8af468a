import type { ProgramCase, ProgramRun, ProgramStop, Simulation, World } from '../../engine/index.ts'
import { hugeNumber, missing, nothingReturned, notPlain, ranAway } from './javascript.ts'
import { bootMachine, type Machine, mostMemory, playersFile } from './machine.ts'
import { readHanded, readPlain, runawayIn } from './plain.ts'
import { apiOf, heldMark, postlude, prepareMachine, refused, runOwn } from './prelude.ts'
import { Halt, type Recorder } from './recorder.ts'

/** MicroPython with its modules and locks, ready for any world. */
export async function bootPython(compiled: WebAssembly.Module): Promise<Machine> {
  const machine = await bootMachine(compiled)
  prepareMachine(machine)
  return machine
}

/** Gives it a world's functions; every case then begins from here. */
export function openWorld(machine: Machine, world: World<unknown>) {
  runOwn(machine, apiOf(world))
  machine.keep()
}

/** Runs one case from a clean start. */
export function runPython(
  code: string,
  machine: Machine,
  world: World<unknown>,
  simulation: Simulation,
  recorder: Recorder,
  one: ProgramCase,
): ProgramRun {
  let value: unknown
  let why: ProgramStop | undefined
  /** What Python says to the recorder; the answer goes back as text. */
  function tell(kind: string, said: string): string {
    switch (kind) {
      case 'c': {
        const call = readHanded(said) as [string, unknown[]] | undefined
        return call ? (JSON.stringify(recorder.call(...call)) ?? 'null') : refused
      }
      case 'a':
        return JSON.stringify(simulation.entryArguments ?? [])
      case 'r':
        value = readPlain(said)
        why = unplain(said, value, world.entry?.name ?? '')
        return ''
      case 'e':
        why = nothingReturned(world.entry?.name ?? '')
        return ''
      case 'm':
        why = missing(world.entry?.name ?? '')
        throw new Halt('missing')
      default:
        throw new Error(`Python says "${kind}", which means nothing.`)
    }
  }

  try {
    machine.restart({
      seed: one.seed,
      fuel: recorder.fuel,
      write: recorder.print,
      tell,
      step: recorder.step,
      live: recorder.live,
      wrote: recorder.wrote,
      set: (name, text) =>
        name.startsWith(heldMark)
          ? recorder.hold(name.slice(heldMark.length), text)
          : recorder.set(name, text),
    })
    machine.executeOwn(`nh__seed(${one.seed >>> 0})`)
    const failed = machine.execute(code) ?? machine.executeOwn(postlude(world))
    if (failed && !recorder.stopped()) why ??= stopOf(failed, recorder.line(), machine.wentDeep())
  } catch (error) {
    if (machine.fuel() === 0) why = { code: 'hung', line: recorder.line() }
    else if (machine.tooDeep()) why = { code: 'depth', line: recorder.line() }
    else if (!recorder.stopped() && !why) {
      // Anything else is a fault of the machine's, or of the engine that it runs in: nobody is judged by it.
      if (!(error instanceof Halt)) throw error
      why = { code: 'error', line: recorder.line(), type: 'Halt', message: error.message }
    }
  }
  recorder.burnt(recorder.fuel - machine.fuel())
  return recorder.end(value, why)
}

/** Why an answer is none, if it is none. */
function unplain(text: string, value: unknown, name: string): ProgramStop | undefined {
  const runaway = runawayIn(text)
  if (!runaway) return value === undefined ? notPlain(name) : undefined
  return 'number' in runaway ? ranAway(name, runaway.number) : hugeNumber(name, runaway.digits)
}

const utf8 = new TextEncoder()
/** Most bytes of a traceback that the machine tells (main.c). */
const toldRoom = 8192

/** Reads MicroPython's traceback: the innermost line of the player's own, the type, the message. */
function stopOf(traceback: string, latest: number, deep: boolean): ProgramStop {
  const lines = [...traceback.matchAll(/File "([^"]*)", line (\d+)/g)]
  const last =
    traceback
      .slice(traceback.indexOf('\u0004') + 1)
      .trim()
      .split('\n')
      .at(-1) ?? ''
  const type = traceback.slice(0, traceback.indexOf('\u0004'))
  // Below many calls there is no room left for the innermost line and the message.
  const cut = utf8.encode(traceback).length >= toldRoom && !last.startsWith(type)
  const line = cut ? latest : Number(lines.findLast(([, file]) => file === playersFile)?.[2] ?? 0)
  const message = cut ? '' : last.startsWith(`${type}:`) ? last.slice(type.length + 1).trim() : last
  // A call that hands over a hundred thousand values fills the same stack as calls within calls do.
  const crowded = /pystack exhausted/.test(message) && !deep
  if (type === 'MemoryError' || crowded) return { code: 'memory', line: line || latest, limit: mostMemory }
  if (/maximum recursion depth|pystack exhausted/.test(message) || (type === 'RecursionError' && cut))
    return { code: 'depth', line: latest }
  if (type === 'SyntaxError' || type === 'IndentationError')
    return { code: 'syntax', line, message: `${type}: ${message}` }
  return { code: 'error', line, type, message }
}

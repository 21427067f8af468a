import type { ProgramCase, ProgramLimits, ProgramRun, ProgramStop } from '../../engine/index.ts'
import type { Simulation, World } from '../../puzzles/code/worlds/world.ts'
import { missing, nothingReturned, notPlain, ranAway } from './javascript.ts'
import { bootMachine, type Machine, mostMemory } from './machine.ts'
import { apiOf, heldMark, mark, postlude, prelude, preludeLine, refused } from './prelude.ts'
import { Halt, type Recorder } from './recorder.ts'

/** What is the program's begins on line 1, what is ours far below. */
const offset = '\n'.repeat(preludeLine)

/** MicroPython with its locks, ready for any world. */
export async function bootPython(compiled: WebAssembly.Module): Promise<Machine> {
  const machine = await bootMachine(compiled)
  runOurs(machine, prelude())
  return machine
}

/** Gives it a world's functions; every case then begins from here. */
export function openWorld(machine: Machine, world: World<unknown>) {
  runOurs(machine, apiOf(world))
  machine.keep()
}

function runOurs(machine: Machine, code: string) {
  const broken = machine.execute(offset + code)
  if (broken) throw new Error(`The prelude does not run: ${broken}`)
}

/** Runs one case from a clean start. */
export function runPython(
  code: string,
  machine: Machine,
  world: World<unknown>,
  simulation: Simulation,
  recorder: Recorder,
  one: ProgramCase,
  limits: ProgramLimits,
): ProgramRun {
  let value: unknown
  let why: ProgramStop | undefined
  const reply = { text: '' }
  const answer = (result: unknown) => {
    reply.text += `${JSON.stringify(result === undefined ? null : result)}\n`
  }

  function message(kind: string, text: string) {
    switch (kind) {
      case 'c': {
        const call = plain(text) as [string, unknown[]] | undefined
        if (call) return answer(recorder.call(...call))
        reply.text += `${refused}\n`
        return
      }
      case 'a':
        return answer(simulation.entryArguments ?? [])
      case 'r':
        value = plain(text)
        if (value === undefined) why = unplain(text, world.entry?.name ?? '')
        return
      case 'e':
        why = nothingReturned(world.entry?.name ?? '')
        return
      case 'm':
        why = missing(world.entry?.name ?? '')
        throw new Halt('missing')
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
    machine.restart({
      seed: one.seed,
      fuel: recorder.fuel,
      write: written,
      read(most) {
        const taken = reply.text.slice(0, most)
        reply.text = reply.text.slice(taken.length)
        return taken
      },
      step: recorder.step,
      live: recorder.live,
      set: (name, text) =>
        name.startsWith(heldMark)
          ? recorder.hold(name.slice(heldMark.length), text)
          : recorder.set(name, text),
    })
    machine.execute(`nh__seed(${one.seed >>> 0})`)
    const failed = machine.execute(code) ?? machine.execute(offset + postlude(world))
    if (failed && !recorder.stopped()) why ??= stopOf(failed, limits)
  } catch (error) {
    if (machine.fuel() === 0) why = { code: 'hung', line: recorder.line() }
    else if (!recorder.stopped() && !why) {
      if (error instanceof Halt)
        why = { code: 'error', line: recorder.line(), type: 'Halt', message: error.message }
      else if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error
      else why = { code: 'depth', line: recorder.line(), limit: limits.depth }
    }
  }
  recorder.burnt(recorder.fuel - machine.fuel())
  return recorder.end(value, why)
}

/** What Python wrote as JSON; undefined when it is none, as MicroPython writes functions and infinities all the same. */
function plain(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Why an answer is none: MicroPython writes numbers that ran away as `inf` and `nan`. */
function unplain(text: string, name: string): ProgramStop {
  const number = /-?\b(?:inf|nan)\b/.exec(text.replace(/"(?:\\.|[^"\\])*"/g, '""'))
  return number ? ranAway(name, number[0]) : notPlain(name)
}

/** Reads MicroPython's traceback: the innermost line of the player's own, the type, the message. */
function stopOf(traceback: string, limits: ProgramLimits): ProgramStop {
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
  if (/maximum recursion depth|pystack exhausted/.test(message))
    return { code: 'depth', line, limit: limits.depth }
  if (type === 'SyntaxError' || type === 'IndentationError')
    return { code: 'syntax', line, message: `${type}: ${message}` }
  return { code: 'error', line, type, message }
}

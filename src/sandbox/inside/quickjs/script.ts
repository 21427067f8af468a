import {
  createRandom,
  type ProgramCase,
  type ProgramRun,
  type ProgramStop,
  type Simulation,
  type World,
} from '../../../engine/index.ts'
import { reserved } from '../../names.ts'
import { missing, nothingReturned, notPlain, ranAway } from '../javascript.ts'
import type { Kit } from '../kit.ts'
import { language } from '../lockdown.ts'
import { readPlain } from '../plain.ts'
import { Halt, type Recorder } from '../recorder.ts'
import { type Ended, Full, type HostFunction, type Machine, mostMemory, type Value } from './machine.ts'
import prelude from './prelude.js?raw'

/** Longest text that a program may hand over, characters. */
const longest = 50_000

const tooMany = 'can only give numbers, text, true, false, null and lists of them'

/** Bytes that a program takes in its last half when it ends for want of memory, whatever ran out first. */
const growth = mostMemory / 4

/** QuickJS with a world's functions in it. */
export interface Script {
  run(code: string, simulation: Simulation, recorder: Recorder, one: ProgramCase): ScriptRun
}

export interface ScriptRun {
  readonly run: ProgramRun
  /** Where its error was thrown, in the text that ran: row and column, 1 first. */
  readonly at?: readonly [row: number, column: number]
}

interface Thrown {
  readonly stop: ProgramStop
  readonly at?: readonly [row: number, column: number]
}

export function openScript(machine: Machine, world: World<unknown>, kit?: Kit): Script {
  const tops = [...new Set(world.api.map(({ name }) => name.split('.')[0] ?? name))]
  let random = createRandom(0)
  let current: { recorder: Recorder; simulation: Simulation } | undefined
  let entry: Value = machine.nothing
  const recorder = () => {
    if (!current) throw new Error('No case is running.')
    return current.recorder
  }
  const host = (name: string, does: HostFunction) => machine.host(name, does)

  // Before the prelude takes away what it needs.
  const gift = kit && openKit(machine, kit)
  const given = JSON.stringify({
    language: [...language],
    api: world.api.map(({ name }) => name),
    tops,
    longest,
  })
  const made = ours(
    machine.call(
      ours(machine.evaluate(prelude)),
      host('random', () => random.next()),
      host('print', (read) => void recorder().print(JSON.parse(read.text(0)))),
      host('ask', (read) => {
        const given = readPlain(read.text(1))
        const line = recorder().line()
        if (!Array.isArray(given))
          return recorder().halt({ code: 'error', line, type: 'TypeError', message: tooMany })
        const result = recorder().call(JSON.parse(read.text(0)), given)
        return result === undefined ? undefined : JSON.stringify(result)
      }),
      host('tooMuch', () => recorder().halt({ code: 'memory', line: recorder().line(), limit: mostMemory })),
      machine.text(given),
    ),
  )
  const [short, enter, told, gifts] = ['short', 'enter', 'told', 'given'].map((name) =>
    machine.property(made, name),
  )
  if (!short || !enter || !told || !gifts) throw new Error('The prelude made nothing.')

  /** What was used of the memory when half of the fuel was burnt, or at the beginning. */
  let before = { half: false, used: 0 }
  const counters = countersOf(machine, recorder, short, (value) => {
    entry = value
  })
  counters.step = host('step', (read) => {
    recorder().step(read.number(0))
    if (!before.half && machine.fuel() < recorder().fuel / 2) before = { half: true, used: machine.used() }
  })
  // Without a value: the machine's own global object is no thing of a program's.
  const names = [...Object.values(reserved), 'globalThis', 'print', 'console', ...tops, ...(kit?.names ?? [])]
  const values = [
    ...Object.keys(reserved).map((name) => counters[name as keyof typeof reserved]),
    machine.nothing,
    ...['print', 'console', ...tops].map((_, i) => machine.property(gifts, String(i))),
    ...(gift ?? []),
  ]
  machine.keep()

  /** What a program threw, in its own words. */
  function thrownBy(error: Value, recorder: Recorder, code: string): Thrown {
    const line = recorder.lineOfError()
    const left = machine.fuel()
    machine.refuel(machine.epilogue)
    const said = machine.call(told as Value, error)
    const words = said.ok ? (JSON.parse(machine.read(said.value)) as Said) : nothingSaid
    machine.refuel(left)
    return thrownAs(words, line, code)
  }

  function play(code: string, simulation: Simulation, recorder: Recorder): ScriptRun {
    const failed = (error: Value) => {
      const { stop, ...at } = thrownBy(error, recorder, code)
      return { run: recorder.end(undefined, stop), ...at }
    }
    const ended = (stop?: ProgramStop, value?: unknown) => ({ run: recorder.end(value, stop) })
    const program = machine.evaluate(`(${names.join(',')})=>{'use strict';{\n${code}}}`)
    if (!program.ok) return ended(unreadable(thrownBy(program.error, recorder, code).stop))
    const ran = machine.call(program.value, ...values)
    if (!ran.ok) return failed(ran.error)
    if (!world.entry) return ended()
    const args = machine.text(JSON.stringify(simulation.entryArguments ?? []))
    const asked = machine.call(enter as Value, entry, args)
    if (!asked.ok) return failed(asked.error)
    const answer = machine.read(asked.value)
    const { name } = world.entry
    if (answer === 'm') return ended(missing(name))
    if (answer === 'e') return ended(nothingReturned(name))
    if (answer === 'w') return ended(notPlain(name))
    if (answer.startsWith('x')) return ended(ranAway(name, answer.slice(1)))
    const value = readPlain(answer.slice(1))
    return value === undefined ? ended(notPlain(name)) : ended(undefined, value)
  }

  return {
    run(code, simulation, recorder, one) {
      random = createRandom(one.seed, 'javascript')
      current = { recorder, simulation }
      entry = machine.nothing
      machine.restart(recorder.fuel)
      before = { half: false, used: machine.used() }
      kit?.open(recorder, one.seed)
      const cut = (stop?: ProgramStop) => ({ run: recorder.end(undefined, stop) })
      try {
        return play(code, simulation, recorder)
      } catch (error) {
        if (machine.fuel() === 0) return cut(burntOut(recorder.line(), machine.used() - before.used))
        if (machine.tooDeep()) return cut({ code: 'depth', line: recorder.line() })
        if (error instanceof Halt) return cut()
        if (error instanceof Full) return cut({ code: 'memory', line: recorder.line(), limit: mostMemory })
        throw error
      } finally {
        kit?.close()
        recorder.burnt(recorder.fuel - machine.fuel())
        current = undefined
      }
    },
  }
}

/** Whether it is an error, its type, its message, where it was thrown. */
type Said = readonly [isError: boolean, type: string, message: string, stack: string]
const nothingSaid: Said = [false, 'Error', '', '']

function thrownAs([isError, type, message, stack]: Said, line: number, code: string): Thrown {
  // `JSON.parse` and `RegExp` say it by an error of their own.
  if (/^(Internal|Syntax)Error$/.test(type) && /^stack overflow/.test(message))
    return { stop: { code: 'depth', line } }
  // Where there is no room for the error that says so, the machine throws null.
  const full = isError
    ? (type === 'InternalError' && /out of memory|too long/.test(message)) ||
      /^too many arguments/.test(message)
    : message === 'null' && !/\bthrow\b(?! \$nh)/.test(code)
  if (full) return { stop: { code: 'memory', line, limit: mostMemory } }
  const [, row, column] = (isError && /^[^\n]*\(program:(\d+):(\d+)\)/.exec(stack)) || []
  const stop: ProgramStop = { code: 'error', line, type, message }
  // The program begins on the second row of the text around it.
  return row && column ? { stop, at: [Number(row) - 1, Number(column)] } : { stop }
}

/** What woven programs call: they count outside, where nothing of the program's reaches. */
function countersOf(
  machine: Machine,
  recorder: () => Recorder,
  short: Value,
  found: (entry: Value) => void,
): Record<keyof typeof reserved, Value> {
  const host = (name: string, does: HostFunction) => machine.host(name, does)
  return {
    step: machine.nothing,
    enter: host('enter', (read) => void recorder().enter(read.number(0))),
    leave: host('leave', () => void recorder().leave()),
    fault: host('fault', () => void recorder().fault()),
    set: host('set', (read) => {
      if (!recorder().live()) return
      const name = read.text(0)
      // Writing down what a line set is not the program's work: with or without it, it stops at the same place.
      const before = machine.fuel()
      machine.refuel(machine.epilogue)
      const text = machine.call(short, read.value(1))
      recorder().set(name, text.ok ? JSON.parse(machine.read(text.value)) : '…')
      recorder().wrote(machine.epilogue - machine.fuel())
      machine.refuel(before)
    }),
    spread: machine.nothing,
    result: host('result', (read) => void found(machine.hold(read.value(0)))),
  }
}

/** What a kit's names stand for. */
function openKit(machine: Machine, kit: Kit): readonly Value[] {
  const ask = machine.host('ask', (read) => {
    machine.refuel(Math.max(0, machine.fuel() - kit.toll))
    const back = read.value(1)
    return kit.ask(read.text(0), (text) => {
      const said = machine.call(back, machine.text(text))
      if (!said.ok) throw new Full('The machine is full.')
      const answer = machine.read(said.value)
      return answer === '!' ? undefined : answer
    })
  })
  const made = ours(machine.call(ours(machine.evaluate(kit.prelude)), ask, machine.text(kit.given)))
  return kit.names.map((name) => machine.property(made, name))
}

/** Why the fuel is gone: where a program took more and more memory, that is what ended it. */
function burntOut(line: number, grown: number): ProgramStop {
  return grown > growth ? { code: 'memory', line, limit: mostMemory } : { code: 'hung', line }
}

/** What the prelude gave; it is ours, so it works. */
function ours(ended: Ended): Value {
  if (!ended.ok) throw new Error('The prelude does not run.')
  return ended.value
}

/** Our reader took it and the machine did not: rare, and on no line that is known. */
function unreadable(stop: ProgramStop): ProgramStop {
  return { code: 'syntax', line: 0, message: 'message' in stop ? stop.message : stop.code }
}

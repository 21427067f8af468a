import type { ProgramStop, Simulation, World } from '../../engine/index.ts'
import { reserved } from '../names.ts'
import { Halt, type Recorder } from './recorder.ts'
import { short } from './short.ts'

/** A program as a function of the names it may use. */
export type Compiled = (...names: unknown[]) => void

/** Elements that built-ins may make in one run, all told. */
export const mostElements = 4_000_000

/** So many come between two signs of life: some milliseconds' work. */
const silentElements = 100_000

/** The text of a function of `parametersOf`, holding the program. */
export function functionText(code: string, world: World<unknown>): string {
  // Arrows, which have no `arguments`; the program in a block of its own, whose names may cover those given to it.
  return `((${parametersOf(world).join(',')})=>{'use strict';{${code}}})`
}

function parametersOf(world: World<unknown>): string[] {
  const tops = world.api.map(({ name }) => name.split('.')[0] ?? name)
  const all = [...Object.values(reserved), 'globalThis', 'print', 'console', ...tops]
  return [...new Set(all)]
}

export function runJavaScript(
  program: Compiled,
  world: World<unknown>,
  simulation: Simulation,
  recorder: Recorder,
) {
  let entry: unknown
  const log = (...values: unknown[]) => recorder.print(`${values.map(printable).join(' ')}\n`)
  const given: Record<string, unknown> = {
    [reserved.step]: recorder.step,
    [reserved.enter]: recorder.enter,
    [reserved.leave]: recorder.leave,
    [reserved.fault]: recorder.fault,
    [reserved.set]: (name: string, value: unknown) => {
      if (recorder.live()) recorder.set(name, short(value))
    },
    [reserved.spread]: (value: unknown) => {
      spend(recorder)(
        typeof value === 'object' && value !== null && 'length' in value ? Number(value.length) : 1,
      )
      return value
    },
    [reserved.result]: (value: unknown) => {
      entry = value
    },
    print: log,
    console: Object.freeze({ log }),
    ...apiOf(world, recorder),
  }
  try {
    program(...parametersOf(world).map((name) => given[name]))
    if (!world.entry) return recorder.end(undefined)
    if (typeof entry !== 'function') return recorder.end(undefined, missing(world.entry.name))
    const value: unknown = entry(...(simulation.entryArguments ?? []))
    if (value === undefined) return recorder.end(undefined, nothingReturned(world.entry.name))
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      return recorder.end(undefined, notPlain(world.entry.name))
    const endless = endlessIn(value)
    return endless ? recorder.end(undefined, ranAway(world.entry.name, endless)) : recorder.end(value)
  } catch (error) {
    return recorder.end(undefined, recorder.stopped() ?? stopOf(error, recorder.lineOfError()))
  }
}

export const missing = (name: string): ProgramStop => ({
  code: 'error',
  line: 0,
  type: 'MissingFunction',
  message: `${name} is not defined`,
})

export const nothingReturned = (name: string): ProgramStop => ({
  code: 'error',
  line: 0,
  type: 'NothingReturned',
  message: `${name} returned nothing`,
})

export const notPlain = (name: string): ProgramStop => ({
  code: 'error',
  line: 0,
  type: 'WrongAnswer',
  message: `${name} returned something that is no number, text or list`,
})

/** The answer holds a number that is none any more: `Infinity`, `nan`. */
export const ranAway = (name: string, number: string): ProgramStop => ({
  code: 'error',
  line: 0,
  type: 'RanAway',
  message: `${name} returned ${number}`,
})

/** The answer holds a whole number that is longer than any can be out here; only Python has such. */
export const hugeNumber = (name: string, digits: number): ProgramStop => ({
  code: 'error',
  line: 0,
  type: 'HugeNumber',
  message: `${name} returned ${digits} digits`,
})

/** The first number in an answer that JSON could not write. */
function endlessIn(value: unknown): string | undefined {
  let found: string | undefined
  JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one === 'number' && !Number.isFinite(one)) found ??= String(one)
    return one
  })
  return found
}

/** Stops the run when built-ins have made too much. */
export function spend(recorder: Recorder): (elements: number) => void {
  const spent = budgets.get(recorder) ?? { elements: 0, silent: 0 }
  budgets.set(recorder, spent)
  return (elements) => {
    spent.elements += Math.max(0, elements)
    if (spent.elements > mostElements || elements > mostElements)
      recorder.halt({ code: 'memory', line: recorder.line(), limit: mostElements })
    spent.silent += Math.max(0, elements)
    if (spent.silent < silentElements) return
    spent.silent = 0
    recorder.alive()
  }
}
const budgets = new WeakMap<Recorder, { elements: number; silent: number }>()

/** The world's functions as the program sees them: `forward`, `model.predict`. */
function apiOf(world: World<unknown>, recorder: Recorder): Record<string, unknown> {
  const api: Record<string, unknown> = {}
  for (const { name } of world.api) {
    const call = Object.freeze((...args: unknown[]) => recorder.call(name, args))
    const [top = name, method] = name.split('.')
    if (method === undefined) api[top] = call
    else api[top] = { ...(api[top] as object | undefined), [method]: call }
  }
  for (const value of Object.values(api)) Object.freeze(value)
  return api
}

function stopOf(error: unknown, line: number): ProgramStop {
  if (error instanceof Halt) return { code: 'error', line, type: 'Halt', message: '' }
  if (error instanceof RangeError && /call stack/.test(error.message)) return { code: 'depth', line }
  if (error instanceof RangeError && /length|allocation/.test(error.message))
    return { code: 'memory', line, limit: mostElements }
  if (error instanceof Error)
    return { code: 'error', line, type: String(error.name), message: String(error.message) }
  return { code: 'error', line, type: 'Error', message: short(error) }
}

const printable = (value: unknown) => (typeof value === 'string' ? value : short(value, 200))

/**
 * Whatever comes out of a sandbox is a stranger's word. It is read here by the letter, in the page and in Node alike,
 * before anything judges, draws or keeps it: every kind, length and count is one that an honest sandbox can have said,
 * values are plain JSON of small depth, and what goes on is a copy of our own making. Anything else is no answer.
 */
import type { ProgramCall, ProgramLimits, ProgramLine, ProgramRun, ProgramStop } from '../engine/index.ts'
import { longestTrace } from './inside/limits.ts'
import type { Job, Told } from './inside/protocol.ts'

/** It said something that is no answer. */
export class Forged extends Error {
  override name = 'Forged'
}

export function readTold(said: unknown, job: Job): Told {
  const told = object(said)
  switch (told.type) {
    case 'ready':
    case 'alive':
    case 'died':
    case 'unable':
      only(told, ['type'])
      return { type: told.type }
    case 'begin':
      only(told, ['type', 'index'])
      return { type: 'begin', index: whole(told.index, job.cases.length - 1) }
    case 'broken':
      only(told, ['type', 'message'])
      return { type: 'broken', message: text(told.message, 20_000) }
    case 'end': {
      only(told, ['type', 'index', 'run', 'at'])
      const end = { index: whole(told.index, job.cases.length - 1), run: runOf(told.run, job.limits) }
      if (told.at === undefined) return { type: 'end', ...end }
      const [row, column] = list(told.at, 2)
      return { type: 'end', ...end, at: [whole(row, farthest), whole(column, farthest)] }
    }
    default:
      throw new Forged('It said something unknown.')
  }
}

/** Most lines and columns of a program's text. */
const farthest = 1_000_000
/** Longest texts: of a variable's value, an error, a value that a program handed over. */
const [shown, message, handed] = [4000, 1000, 100_000]
/** Variables that one line sets. */
const manyNames = 4000
/** How deep a value may go, and how much may be in all values of a run. */
const [deepest, most] = [64, 400_000]

/** Every field that there is: the compiler misses one that is added elsewhere and not here. */
type Every<T> = Readonly<Record<keyof Required<T>, true>>
const runFields: Every<ProgramRun> = {
  calls: true,
  value: true,
  printed: true,
  steps: true,
  lines: true,
  stop: true,
}
const callFields: Every<ProgramCall> = { name: true, args: true, result: true, line: true }
const lineFields: Every<ProgramLine> = {
  line: true,
  calls: true,
  printed: true,
  set: true,
  held: true,
  cut: true,
}
const lineNames = Object.keys(lineFields)

function runOf(said: unknown, limits: ProgramLimits): ProgramRun {
  const run = object(said)
  only(run, Object.keys(runFields))
  const plain = createPlain()
  const calls = list(run.calls, limits.calls).map((one) => callOf(one, plain))
  const printed = text(run.printed, limits.output)
  const lines = list(run.lines, longestTrace + 2).map((one) => lineOf(one, calls.length, printed.length))
  const known = { calls, printed, lines, value: plain(run.value), steps: whole(run.steps, limits.steps + 1) }
  return run.stop === undefined ? known : { ...known, stop: stopOf(run.stop) }
}

function callOf(said: unknown, plain: (value: unknown) => unknown): ProgramCall {
  const call = object(said)
  only(call, Object.keys(callFields))
  return {
    name: text(call.name, 100),
    args: plain(list(call.args, most)) as unknown[],
    result: plain(call.result),
    line: whole(call.line, farthest),
  }
}

function lineOf(said: unknown, calls: number, printed: number): ProgramLine {
  const line = object(said)
  only(line, lineNames)
  const known = {
    line: whole(line.line, farthest),
    calls: whole(line.calls, calls),
    printed: whole(line.printed, printed),
    set: variables(line.set),
    ...(line.held !== undefined && { held: variables(line.held) }),
  }
  if (line.cut === undefined) return known
  if (line.cut !== true) throw new Forged('A mark that is none.')
  return { ...known, cut: true }
}

function variables(said: unknown): Record<string, string> {
  // The copy is a fresh one: it may go on as it is.
  const fields = object(said)
  let count = 0
  for (const name in fields) {
    if (++count > manyNames) throw new Forged('Too many variables.')
    text(name, message)
    text(fields[name], shown)
  }
  return fields as Record<string, string>
}

function stopOf(said: unknown): ProgramStop {
  const stop = object(said)
  const line = whole(stop.line, farthest)
  switch (stop.code) {
    case 'syntax':
      only(stop, ['code', 'line', 'message'])
      return { code: 'syntax', line, message: text(stop.message, message) }
    case 'error':
      only(stop, ['code', 'line', 'type', 'message'])
      return { code: 'error', line, type: text(stop.type, message), message: text(stop.message, message) }
    case 'steps':
    case 'output':
    case 'calls':
    case 'memory':
      only(stop, ['code', 'line', 'limit'])
      return { code: stop.code, line, limit: whole(stop.limit, 2 ** 40) }
    case 'depth':
      only(stop, ['code', 'line', 'limit'])
      return { code: 'depth', line, ...('limit' in stop && { limit: whole(stop.limit, 2 ** 40) }) }
    case 'world':
      only(stop, ['code', 'line', 'reason'])
      return { code: 'world', line, reason: text(stop.reason, 100) }
    case 'hung':
      only(stop, ['code', 'line'])
      return { code: 'hung', line }
    default:
      throw new Forged('It stopped for no reason that there is.')
  }
}

/** Copies values as plain JSON, all of a run together no more than so many. */
function createPlain(): (value: unknown) => unknown {
  let count = 0
  const copy = (value: unknown, depth: number): unknown => {
    if (++count > most || depth > deepest) throw new Forged('Too much.')
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'number') return number(value)
    if (typeof value === 'string') return text(value, handed)
    if (Array.isArray(value)) return list(value, most).map((one) => copy(one, depth + 1))
    const entries = Object.entries(object(value)).map(([name, one]) => [
      text(name, handed),
      copy(one, depth + 1),
    ])
    return Object.fromEntries(entries)
  }
  // Nothing at all is an answer; nothing within an answer is null by the time that it leaves a sandbox.
  return (value) => (value === undefined ? undefined : copy(value, 0))
}

type Fields = Readonly<Record<string, unknown>>

/** The fields of a plain object, each read once: what is judged, drawn and kept is what was read. */
function object(said: unknown): Fields {
  const prototype = typeof said === 'object' && said !== null ? Object.getPrototypeOf(said) : undefined
  // What comes from another thread was built here, so that a plain object has our own prototype.
  if (prototype !== Object.prototype) throw new Forged('No plain object.')
  const fields: Record<string, unknown> = {}
  // Of each line of a trace there are two of these: that they are looked at one by one is half of what reading them takes.
  for (const name of Reflect.ownKeys(said as object)) {
    const field = Object.getOwnPropertyDescriptor(said, name)
    if (typeof name !== 'string' || !field?.enumerable || !('value' in field))
      throw new Forged('A field that is none.')
    if (name === '__proto__') Object.defineProperty(fields, name, field)
    else fields[name] = field.value
  }
  return fields
}

function only(fields: Fields, names: readonly string[]): void {
  for (const name in fields) if (!names.includes(name)) throw new Forged('A field that there is not.')
}

/** A list, each of its entries read once: without holes, and with nothing in it but its entries. */
function list(said: unknown, longest: number): unknown[] {
  if (!Array.isArray(said) || said.length > longest) throw new Forged('No list, or too long a one.')
  const { length } = said
  // The names of its entries and of its length: with a hole there are fewer, with anything else more.
  if (Reflect.ownKeys(said).length !== length + 1) throw new Forged('A list with holes, or with more in it.')
  return Array.from({ length }, (_, i) => {
    const entry = Object.getOwnPropertyDescriptor(said, i)
    if (!entry || !('value' in entry)) throw new Forged('An entry that is none.')
    return entry.value as unknown
  })
}

/** A text of any signs: half of one (a lone surrogate) is what a program may well have cut out, and is drawn as one. */
function text(said: unknown, longest: number): string {
  if (typeof said !== 'string' || said.length > longest) throw new Forged('No text, or too long a one.')
  return said
}

/** A number that JSON has a word for, and gives back as it was: none without end, none less than none by its sign alone. */
function number(said: unknown): number {
  if (typeof said !== 'number' || !Number.isFinite(said) || Object.is(said, -0))
    throw new Forged('No number.')
  return said
}

function whole(said: unknown, largest: number): number {
  const known = number(said)
  if (!Number.isInteger(known) || known < 0 || known > largest) throw new Forged('Too large a number.')
  return known
}

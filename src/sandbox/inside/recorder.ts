import {
  type ProgramCall,
  type ProgramCase,
  type ProgramLimits,
  type ProgramLine,
  type ProgramRun,
  type ProgramStop,
  type Simulation,
  WorldFault,
} from '../../engine/index.ts'
import {
  longestAfter,
  longestMessage,
  longestName,
  longestTrace,
  mostHanded,
  mostSets,
  mostWriting,
} from './limits.ts'
import { plainOf, sizeOf } from './plain.ts'

/** Thrown through the program to end it. It may be caught there; every further step throws it again. */
export class Halt extends Error {
  override name = 'Halt'
}

/** Steps from one sign of life to the next: a millisecond's work, if each does little. */
const signEvery = 1024
const unitsInStep = 1000
/** The part of its steps that a case may take, after none, one and two that ran out of them; a right program needs a seventh. */
const shares = [1, 1 / 4, 1 / 4]
const leastSteps = 1 / 10
/** Least part of a case's fuel that is left to it: enough to get to the line where it runs out again. */
const leastShare = 1 / 64

/** What the cases of one job share. */
export interface Book {
  /** Steps left of those of all cases together. */
  left: number
  /** How many cases ran out of steps. */
  spent: number
  /** Fuel left of that of all cases together. */
  fuel: number
  /** The part of a case's fuel that the next one may burn: a quarter after each that ran out of fuel or of memory. */
  share: number
  /** Variables that may still be written down, and fuel that writing them down may burn. */
  sets: number
  writing: number
  /** Gives a sign of life. */
  alive(): void
  /** Whether a case has run out of steps, fuel or memory. */
  endless: boolean
}

/** The book of a job whose cases have these limits, at its beginning. */
export function openBook(limits: ProgramLimits, alive: () => void): Book {
  return {
    left: limits.together,
    fuel: 2 * limits.fuel,
    share: 1,
    spent: 0,
    endless: false,
    sets: mostSets.together,
    writing: mostWriting.together,
    alive,
  }
}

/**
 * Counts one run and writes down what it did. Both languages report to it; it alone decides when a program has
 * had enough. It keeps its own copies: nothing that a program holds is part of the record.
 */
export function createRecorder(
  simulation: Simulation,
  limits: ProgramLimits,
  { trace }: ProgramCase,
  book: Book,
) {
  const most = Math.floor(limits.steps * (book.left > 0 ? (shares[book.spent] ?? leastSteps) : leastSteps))
  const fuel = Math.floor(limits.fuel * Math.min(book.share, book.fuel > 0 ? 1 : 0.1))
  let longest = !trace ? 0 : book.endless ? longestAfter : longestTrace
  /** What is left of this case's writing down. */
  let sets = Math.max(mostSets.least, Math.min(mostSets.ofCase, book.sets))
  let writing = Math.min(book.endless ? mostWriting.after : mostWriting.ofCase, Math.max(0, book.writing))
  const calls: ProgramCall[] = []
  const lines: ProgramLine[] = []
  const callers: number[] = []
  let printed = ''
  /** Values that the level's functions were handed. */
  let handed = 0
  let steps = 0
  let line = 0
  /** The line begun last. */
  let latest = 0
  /** Where a function was left by an error that nothing has caught so far. */
  let thrownAt = 0
  let fresh: Record<string, string> = {}
  let held: Record<string, string> = {}
  /** What each variable was last written down as. */
  const told = new Map<string, string>()
  let stop: ProgramStop | undefined

  function halt(why: ProgramStop): never {
    stop ??= why
    throw new Halt(stop.code)
  }

  function goOn() {
    if (stop) throw new Halt(stop.code)
  }

  function step(at: number) {
    goOn()
    line = at
    latest = at
    thrownAt = 0
    if (++steps % signEvery === 0) book.alive()
    if (steps > most) halt({ code: 'steps', line, limit: most })
    if (lines.length >= longest) return
    keepLine(line)
  }

  /** Another variable is written down; where there are too many, the lines that come are left out as well. */
  function write(to: Record<string, string>, name: string, text: string) {
    if (name.length > longestName) return
    put(to, name, text)
    told.set(name, text)
    book.sets -= 1
    if (--sets <= 0) leaveOut()
  }

  function leaveOut() {
    longest = Math.min(longest, Math.max(1, lines.length))
  }

  function keepLine(at: number) {
    const holds = Object.keys(held).length > 0
    lines.push({ line: at, calls: calls.length, printed: printed.length, set: fresh, ...(holds && { held }) })
    fresh = {}
    held = {}
  }

  return {
    step,
    /** Whether lines and variables are still being kept. */
    live: () => lines.length < longest,
    /** Work done at once, in multiplications and additions or numbers touched; a thousand make a step, and none is a sign of life. */
    work(units: number) {
      goOn()
      const more = Number.isFinite(units) ? Math.ceil(Math.max(0, units) / unitsInStep) : most
      const before = steps
      steps = Math.min(steps + more, most + 1)
      if (units === 0 || Math.floor(steps / signEvery) > Math.floor(before / signEvery)) book.alive()
      if (steps > most) halt({ code: 'steps', line, limit: most })
    },
    enter(at: number) {
      callers.push(line)
      if (callers.length > limits.depth) halt({ code: 'depth', line: line || at, limit: limits.depth })
      step(at)
    },
    leave() {
      line = callers.pop() ?? 0
    },
    /** A function ends by an error: the first of those it goes through is where it happened. */
    fault() {
      thrownAt ||= line
    },
    set(name: string, text: string) {
      if (lines.length < longest) write(fresh, name, text)
    },
    /** A variable that holds without having been set by a statement; written down when it is another than before. */
    hold(name: string, text: string) {
      if (lines.length < longest && told.get(name) !== text) write(held, name, text)
    },
    /** Fuel that writing down has burnt, which the program does not pay. */
    wrote(units: number) {
      writing -= units
      book.writing -= units
      if (writing <= 0) leaveOut()
    },
    call(name: string, args: readonly unknown[]): unknown {
      goOn()
      if (calls.length >= limits.calls) halt({ code: 'calls', line, limit: limits.calls })
      const given = plainOf(args) as unknown[]
      handed += sizeOf(given)
      if (handed > mostHanded) halt({ code: 'memory', line, limit: mostHanded })
      try {
        const result = simulation.call(name, given)
        calls.push({ name, args: given, result: plainOf(result), line })
        return result
      } catch (error) {
        if (!(error instanceof WorldFault)) throw error
        calls.push({ name, args: given, result: undefined, line })
        return halt({ code: 'world', line, reason: error.reason })
      }
    },
    print(text: string) {
      goOn()
      printed += text
      if (printed.length > limits.output) {
        printed = printed.slice(0, limits.output)
        halt({ code: 'output', line, limit: limits.output })
      }
    },
    halt,
    /** A sign of life from counted work that takes no steps. */
    alive: book.alive,
    /** What this case may burn, and what it did burn. */
    fuel,
    burnt(amount: number) {
      book.fuel -= amount
    },
    line: () => line,
    /** The line of the error that ended the program. */
    lineOfError: () => thrownAt || line,
    depth: limits.depth,
    stopped: () => stop,
    end(value: unknown, why?: ProgramStop): ProgramRun {
      stop ??= why && bounded(why)
      book.left -= steps
      if (stop?.code === 'hung' || stop?.code === 'memory') book.share = Math.max(leastShare, book.share / 4)
      if (stop?.code === 'steps') book.spent += 1
      book.endless ||= stop?.code === 'steps' || stop?.code === 'hung' || stop?.code === 'memory'
      if (lines.length < longest) keepLine(0)
      else if (longest > 0 && !stop) {
        const here = { calls: calls.length, printed: printed.length, set: {} }
        lines.push({ line: latest, ...here, cut: true }, { line: 0, ...here })
      }
      return { calls, value: stop ? undefined : plainOf(value), printed, steps, lines, ...(stop && { stop }) }
    },
  }
}

/** Notes a variable, whatever it is called: `__proto__` is a name as any other. */
function put(variables: Record<string, string>, name: string, value: string) {
  Object.defineProperty(variables, name, { value, enumerable: true, configurable: true, writable: true })
}

/** What a program throws may be of any length. */
function bounded(stop: ProgramStop): ProgramStop {
  const cut = (text: string) =>
    text.length > longestMessage ? `${text.slice(0, longestMessage - 1)}…` : text
  if (stop.code === 'error') return { ...stop, type: cut(stop.type), message: cut(stop.message) }
  return stop.code === 'syntax' ? { ...stop, message: cut(stop.message) } : stop
}

export type Recorder = ReturnType<typeof createRecorder>

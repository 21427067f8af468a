/**
 * TensorFlow.js for a player's program: the real library, beside the machine that the program runs in. The program asks
 * it by texts, and only for what is named (`names.ts`): what waits (promises), what reaches out (`io`, `browser`, `env`,
 * backends) is not there. Every operation is counted before it begins, by the numbers it touches; training goes by the
 * fused kernel, so its bits are the same everywhere.
 */
import { createRandom } from '../../../engine/index.ts'
import { kernelStatus, seedWeights } from '../../../learn/waitless.ts'
import type { Kit } from '../kit.ts'
import { Halt, type Recorder } from '../recorder.ts'
import { type Case, fit, make, method, operate, property } from './calls.ts'
import { countOperations, countWork, mostBytes, spend } from './cost.ts'
import { createGradients, Thrown } from './gradients.ts'
import { boundWeights, surround } from './library.ts'
import * as names from './names.ts'
import prelude from './prelude.js?raw'
import { createScopes } from './scopes.ts'
import { createThings } from './things.ts'

export function tensorflowKit(): Kit {
  const status = kernelStatus()
  if (!status.ready) throw new Error(status.why)
  surround()
  countOperations()
  boundWeights()
  const seeded = new WeakSet<object>()
  const things = createThings()
  let recorder: Recorder | undefined
  let numbers = 0
  const scopes = createScopes(things)
  const gradients = createGradients(things)
  // The library keeps itself under global names, and asks for its chance and its clock there.
  const global = globalThis as unknown as Record<string, unknown>
  const own = Object.fromEntries(['_tfengine', '_tfGlobals'].map((name) => [name, global[name]]))

  const one: Case = {
    number: () => ++numbers,
    print: (text) => recorder?.print(text),
    seed(model, from) {
      if (seeded.has(model)) return
      seeded.add(model)
      spend(model.countParams())
      seedWeights(model, createRandom(from, 'weights'))
    },
  }

  function answer(said: string, back: (text: string) => string | undefined): unknown {
    const [kind, name, of, written] = JSON.parse(said) as readonly [string, string, unknown, unknown]
    const given = things.unpack(written) as readonly unknown[]
    switch (kind) {
      case 'tf':
        if (name === 'memory') return scopes.memory()
        return operate(name, given, one)
      case 'layers':
      case 'train':
      case 'regularizers':
        return make(kind, name, given, one)
      case 'method':
        return method(things.get(of), name, given, one)
      case 'read':
        return property(things.get(of), name)
      case 'write':
        return property(things.get(of), name, [given[0]])
      case 'scope':
        return name === 'open' ? scopes.open() : scopes.close(given[0])
      case 'gradient':
        return gradients(name, given, back)
      case 'fit':
        return fit(given, one)
      default:
        throw new Error(`A program asks for "${kind}", which means nothing.`)
    }
  }

  return {
    names: ['tf', 'fit'],
    prelude,
    given: JSON.stringify(names),
    toll: 6000,
    lock() {
      let now = 0
      Object.assign(globalThis, { ...own, performance: { now: () => ++now } })
    },
    open(current, from) {
      recorder = current
      numbers = 0
      const random = createRandom(from, 'tensorflow')
      Object.defineProperty(Math, 'random', { value: () => random.next(), configurable: true })
      countWork({
        work: (units) => current.work(units),
        full: () => current.halt({ code: 'memory', line: current.line(), limit: mostBytes }),
      })
      scopes.begin()
    },
    ask(said, back) {
      spend(said.length / 10)
      try {
        return JSON.stringify({ r: things.pack(answer(said, back)) })
      } catch (error) {
        return mistake(error, recorder)
      }
    },
    close() {
      recorder = undefined
      countWork(undefined)
      scopes.end()
      things.clear()
    },
  }
}

/** What the library or we said against it, as the program may catch it. Ends the program where it is no mistake of a call. */
function mistake(error: unknown, recorder: Recorder | undefined): string {
  if (error instanceof Thrown) return JSON.stringify({ again: true })
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
  // Ended already, or the machine is full: that goes on its way.
  if (!recorder || error instanceof Halt || name === 'Full' || error instanceof WebAssembly.RuntimeError)
    throw error
  const line = recorder.line()
  if (/call stack|too much recursion/.test(message)) return recorder.halt({ code: 'depth', line })
  if (/tensor length|array length|typed array length|allocation|\.grow/i.test(message))
    return recorder.halt({ code: 'memory', line, limit: mostBytes })
  return JSON.stringify({ e: [name, message.slice(0, 1000)] })
}

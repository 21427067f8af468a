/** The machines compiled to WebAssembly, as a worker starts them and runs cases in them. */
import type { ProgramCase, ProgramRun, Simulation, World } from '../../engine/index.ts'
import type { MachineName } from '../machines.ts'
import type { Kit } from './kit.ts'
import { stripGlobals } from './lockdown.ts'
import type { Job } from './protocol.ts'
import { bootPython, openWorld, runPython } from './python.ts'
import { bootQuickJS } from './quickjs/machine.ts'
import { openScript } from './quickjs/script.ts'
import type { Recorder } from './recorder.ts'

/** A case about to run. */
export interface Begun {
  readonly one: ProgramCase
  readonly simulation: Simulation
  readonly recorder: Recorder
}

/** What one case came to; `at` is where its error was thrown, in the text that ran. */
export interface Ran {
  readonly run: ProgramRun
  readonly at?: readonly [row: number, column: number]
}

/** A machine that has been started; with a job's world in it, it runs case after case. */
export interface Booted {
  open(job: Job, world: World<unknown>): (begun: Begun) => Ran
}

export interface Machines {
  /** Closes the doors and starts a machine: what can be done before its first program is there. */
  boot(name: MachineName, compiled: WebAssembly.Module, kit?: Kit): Promise<Booted>
}

/** Held here because the global name goes. */
const DecoderHere = TextDecoder

export const machines: Machines = {
  async boot(name, compiled, kit) {
    stripGlobals(true)
    // The machines' modules ask whether they are in a worker, and complain to a console; nobody is there to hear.
    Object.assign(globalThis, {
      WorkerGlobalScope: Object,
      crypto: {},
      TextDecoder: DecoderHere,
      console: { log() {}, error() {}, warn() {} },
    })
    kit?.lock()
    return name === 'micropython' ? python(compiled) : quickjs(compiled, kit)
  },
}

async function python(compiled: WebAssembly.Module): Promise<Booted> {
  const machine = await bootPython(compiled)
  return {
    open({ plain, traced }, world) {
      openWorld(machine, world)
      return ({ one, simulation, recorder }) => ({
        run: runPython(one.trace ? traced : plain, machine, world, simulation, recorder, one),
      })
    },
  }
}

async function quickjs(compiled: WebAssembly.Module, kit?: Kit): Promise<Booted> {
  const machine = await bootQuickJS(compiled)
  return {
    open({ plain }, world) {
      const script = openScript(machine, world, kit)
      return ({ one, simulation, recorder }) => script.run(plain, simulation, recorder, one)
    },
  }
}

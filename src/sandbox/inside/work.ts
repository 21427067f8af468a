import { createRandom, type ProgramRun, type Random } from '../../engine/index.ts'
import { worlds } from '../../puzzles/code/worlds/index.ts'
import type { World } from '../../puzzles/code/worlds/world.ts'
import { type Compiled, functionText, mostElements, runJavaScript, spend } from './javascript.ts'
import type { Kit } from './kit.ts'
import { freezeLanguage, stripGlobals } from './lockdown.ts'
import type { Machine } from './machine.ts'
import type { Job, Told } from './protocol.ts'
import { bootPython, openWorld, runPython } from './python.ts'
import { type Book, createRecorder, type Recorder } from './recorder.ts'

/**
 * The work of the sandbox, the same in a browser's worker and in Node's: run every case of a job from a clean
 * start and tell what happened. `compile` turns the text of a function into that function; after the doors are
 * closed it is the last thing that can.
 */
export async function work(
  job: Job,
  compile: (text: string) => Compiled,
  tell: (told: Told) => void,
  { ready, kit }: { ready?: Promise<Machine> | undefined; kit?: Kit | undefined } = {},
) {
  const world = worldNamed(job.world)
  const book: Book = {
    left: job.limits.together,
    fuel: 2 * job.limits.fuel,
    endless: false,
    alive: () => tell({ type: 'alive' }),
  }
  const run = job.language === 'python' ? await python() : javascript()
  for (let index = 0; index < job.cases.length; index++) {
    tell({ type: 'begin', index })
    tell({ type: 'end', index, run: await run(index) })
  }

  async function python(): Promise<(index: number) => Promise<ProgramRun>> {
    if (!ready && !job.machine) throw new Error('There is no Python here.')
    const python = await (ready ?? boot(job.machine as WebAssembly.Module))
    openWorld(python, world)
    return async (index) => {
      const { one, simulation, recorder } = begin(index)
      const code = one.trace ? job.traced : job.plain
      return runPython(code, python, world, simulation, recorder, one, job.limits)
    }
  }

  function javascript(): (index: number) => Promise<ProgramRun> {
    const wants = (trace: boolean) => job.cases.some((one) => one.trace === trace)
    const text = (code: string) => functionText(code, world, kit)
    const plain = wants(false) ? compile(text(job.plain)) : undefined
    const traced = wants(true) ? compile(text(job.traced)) : undefined
    let random: Random = createRandom(0)
    let current: Recorder | undefined
    stripGlobals(kit !== undefined)
    if (kit) quieten()
    kit?.lock()
    freezeLanguage(
      () => random.next(),
      (elements) => {
        if (current) spend(current)(elements)
        else if (elements > mostElements) throw new RangeError('Too long.')
      },
      kit?.hidden.map((name) => Reflect.get(globalThis, name)),
    )
    return async (index) => {
      const { one, simulation, recorder } = begin(index)
      random = createRandom(one.seed, 'javascript')
      current = recorder
      const program = one.trace ? traced : plain
      if (!program) throw new Error('The program was not compiled.')
      try {
        return runJavaScript(program, world, simulation, recorder, kit)
      } finally {
        current = undefined
      }
    }
  }

  function begin(index: number) {
    const one = job.cases[index]
    if (!one) throw new Error(`There is no case ${index}.`)
    const simulation = world.open(one.input)
    return { one, simulation, recorder: createRecorder(simulation, job.limits, one, book) }
  }
}

/** Closes the doors and starts Python: what can be done before its first program is there. */
export function boot(compiled: WebAssembly.Module): Promise<Machine> {
  stripGlobals(true)
  // MicroPython's module asks whether it is in a worker, and complains to a console; nobody is there to hear.
  Object.assign(globalThis, {
    WorkerGlobalScope: Object,
    crypto: {},
    console: { log() {}, error() {}, warn() {} },
  })
  return bootPython(compiled)
}

/** A clock of turns, and a console where nobody listens, for what was written to have them. */
function quieten() {
  let now = 0
  Object.assign(globalThis, {
    performance: {
      now() {
        now += 3
        return now
      },
    },
    console: { log() {}, error() {}, warn() {}, info() {} },
  })
}

/** The input of a case is of the world's own making, so it is of the world's own type. */
function worldNamed(name: string): World<unknown> {
  const world = worlds[name]
  if (!world) throw new Error(`There is no world "${name}".`)
  return world as unknown as World<unknown>
}

import { createRandom, type Random } from '../../engine/index.ts'
import type { MachineName } from '../machines.ts'
import { worldNamed } from '../worlds.ts'
import { type Compiled, functionText, mostElements, runJavaScript, spend } from './javascript.ts'
import type { Kit } from './kit.ts'
import { freezeLanguage, stripGlobals } from './lockdown.ts'
import type { Begun, Booted, Machines, Ran } from './machines.ts'
import type { Job, Told } from './protocol.ts'
import { createRecorder, openBook, type Recorder } from './recorder.ts'

/** What a worker has besides its job. */
export interface Surroundings {
  /** The machine that was started beforehand. */
  readonly ready?: Promise<Booted> | undefined
  /** What a program in QuickJS is given on top. */
  readonly kit?: Kit | undefined
  /** What starts machines; a worker for blocks has none, so that it need not be fetched. */
  readonly machines?: Machines | undefined
}

/**
 * The work of the sandbox, the same in a browser's worker and in Node's: run every case of a job from a clean
 * start and tell what happened. `compile` turns the text of a function into that function; after the doors are
 * closed it is the last thing that can.
 */
export async function work(
  job: Job,
  compile: (text: string) => Compiled,
  tell: (told: Told) => void,
  { ready, kit, machines }: Surroundings = {},
) {
  const world = worldNamed(job.world)
  const book = openBook(job.limits, () => tell({ type: 'alive' }))
  const run = job.runs ? await metered(job.runs) : javascript()
  for (let index = 0; index < job.cases.length; index++) {
    tell({ type: 'begin', index })
    tell({ type: 'end', index, ...run(index) })
  }

  async function metered(name: MachineName): Promise<(index: number) => Ran> {
    if (!machines || (!ready && !job.machine)) throw new Error(`There is no ${name} here.`)
    const booted = await (ready ?? machines.boot(name, job.machine as WebAssembly.Module, kit))
    const play = booted.open(job, world)
    return (index) => play(begin(index))
  }

  function javascript(): (index: number) => Ran {
    const program = compile(functionText(job.plain, world))
    let random: Random = createRandom(0)
    let current: Recorder | undefined
    stripGlobals(false)
    freezeLanguage(
      () => random.next(),
      (elements) => {
        if (current) spend(current)(elements)
        else if (elements > mostElements) throw new RangeError('Too long.')
      },
    )
    return (index) => {
      const { one, simulation, recorder } = begin(index)
      random = createRandom(one.seed, 'javascript')
      current = recorder
      try {
        return { run: runJavaScript(program, world, simulation, recorder) }
      } finally {
        current = undefined
      }
    }
  }

  function begin(index: number): Begun {
    const one = job.cases[index]
    if (!one) throw new Error(`There is no case ${index}.`)
    const simulation = world.open(one.input)
    return { one, simulation, recorder: createRecorder(simulation, job.limits, one, book) }
  }
}

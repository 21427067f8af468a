import type { ProgramRun, ProgramStop } from '../engine/index.ts'
import type { Job, Told } from './inside/protocol.ts'
import { mostSilent, type Pace } from './pace.ts'

/** Starts a worker on a job; the function it gives back kills it. */
export type Launch = (job: Job, tell: (told: Told) => void) => () => void

/** How long a worker may take to get ready, milliseconds: far beyond any machine that could play at all. */
const start = 60_000
/** Silence before it is looked at at all, milliseconds. Decides nothing. */
const quiet = 50

/**
 * Follows a job to its end. Steps end an endless loop inside; what no step can end (one regular expression, one huge
 * number) gives no sign of life. That worker is killed, its case is `hung`, and so are those after it.
 */
export async function follow(job: Job, launch: Launch, pace: Pace): Promise<readonly ProgramRun[]> {
  const runs: ProgramRun[] = []
  while (runs.length < job.cases.length) {
    const before = runs.length
    const ended = await part({ ...job, cases: job.cases.slice(before) }, launch, pace, (run) =>
      runs.push(run),
    )
    // A program that hangs once hangs again: the cases left would only cost the player's time.
    if (ended === 'killed')
      while (runs.length < job.cases.length) runs.push({ ...nothing, stop: { code: 'hung', line: 0 } })
    if (runs.length === before) throw new Error('The sandbox told nothing.')
  }
  return runs
}

const nothing: ProgramRun = { calls: [], value: undefined, printed: '', steps: 0, lines: [] }

function part(
  job: Job,
  launch: Launch,
  pace: Pace,
  keep: (run: ProgramRun) => void,
): Promise<'done' | 'broken' | 'killed'> {
  return new Promise((resolve, reject) => {
    let done = 0
    let begun = false
    let over = false
    let signs = 0
    const end = (settle: () => void) => {
      if (over) return
      over = true
      clearTimeout(starting)
      kill()
      settle()
    }
    const fail = (stop: ProgramStop, how: 'broken' | 'killed') =>
      end(() => {
        keep({ ...nothing, stop })
        resolve(how)
      })
    const hung = () => fail({ code: 'hung', line: 0 }, 'killed')
    const kill = launch(job, (told) => {
      signs++
      switch (told.type) {
        case 'ready':
        case 'alive':
          return
        case 'begin':
          clearTimeout(starting)
          if (!begun) watch().catch((error: unknown) => end(() => reject(error)))
          begun = true
          return
        case 'end':
          keep(told.run)
          if (++done === job.cases.length) end(() => resolve('done'))
          return
        case 'broken':
          if (!begun) return end(() => reject(new Error(told.message)))
          return fail({ code: 'error', line: 0, type: 'SandboxError', message: told.message }, 'broken')
        case 'died':
          return hung()
      }
    })
    const starting = setTimeout(() => end(() => reject(new Error('The sandbox did not start.'))), start)

    async function watch() {
      while (!over) {
        const seen = signs
        await new Promise((wake) => setTimeout(wake, quiet))
        for (let slices = 0; signs === seen && !over; slices++) {
          if (slices === mostSilent[job.language]) return hung()
          await pace()
        }
      }
    }
  })
}

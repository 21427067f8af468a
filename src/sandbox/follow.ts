import type { ProgramRun, ProgramStop } from '../engine/index.ts'
import type { Job, Told } from './inside/protocol.ts'

/** How long a worker may take to get ready, and one case to end, before it is thrown away, milliseconds. */
export interface Patience {
  readonly start: number
  readonly run: number
}

/** On the page a player waits: a program without such a step has long come to its limit of steps by then. */
export const patience: Patience = { start: 8000, run: 1500 }

/** Starts a worker on a job; the function it gives back kills it. */
export type Launch = (job: Job, tell: (told: Told) => void) => () => void

/**
 * Follows a job to its end. Steps end an endless loop inside; this clock is for what no step can end (one regular
 * expression, one huge number): that worker is killed, its case is `hung`, and a new one goes on with the next.
 */
export async function follow(
  job: Job,
  launch: Launch,
  waits: Patience = patience,
): Promise<readonly ProgramRun[]> {
  const runs: ProgramRun[] = []
  while (runs.length < job.cases.length) {
    const before = runs.length
    await part({ ...job, cases: job.cases.slice(before) }, launch, waits, (run) => runs.push(run))
    // A program that hangs once hangs again: the cases left would only cost the player's time.
    if (runs.at(-1)?.stop?.code === 'hung')
      while (runs.length < job.cases.length) runs.push({ ...nothing, stop: { code: 'hung' } })
    if (runs.length === before) throw new Error('The sandbox told nothing.')
  }
  return runs
}

const nothing: ProgramRun = { calls: [], value: undefined, printed: '', steps: 0, lines: [] }

function part(job: Job, launch: Launch, waits: Patience, keep: (run: ProgramRun) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let clock: ReturnType<typeof setTimeout>
    let done = 0
    let begun = false
    const end = (settle: () => void) => {
      clearTimeout(clock)
      kill()
      settle()
    }
    const fail = (stop: ProgramStop) =>
      end(() => {
        keep({ ...nothing, stop })
        resolve()
      })
    const wait = (ms: number, then: () => void) => {
      clearTimeout(clock)
      clock = setTimeout(then, ms)
    }
    const kill = launch(job, (told) => {
      switch (told.type) {
        case 'ready':
          return
        case 'begin':
          begun = true
          return wait(waits.run, () => fail({ code: 'hung' }))
        case 'end':
          keep(told.run)
          if (++done === job.cases.length) end(resolve)
          return
        case 'broken':
          if (!begun) return end(() => reject(new Error(told.message)))
          return fail({ code: 'error', line: 0, type: 'SandboxError', message: told.message })
        case 'died':
          return fail({ code: 'hung' })
      }
    })
    wait(waits.start, () => end(() => reject(new Error('The sandbox did not start.'))))
  })
}

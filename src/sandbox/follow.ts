import { type EndSignal, NotJudged, type ProgramRun } from '../engine/index.ts'
import type { Job, Told } from './inside/protocol.ts'
import type { Explain } from './prepared.ts'
import { Forged, readTold } from './told.ts'

/** Starts a worker on a job; the function it gives back kills it. */
export type Launch = (job: Job, tell: (told: unknown) => void) => () => void

/**
 * Seconds of silence after which a worker is given up: far beyond any machine that could play at all. Counted one by
 * one, so that the hours which a closed laptop sleeps count as one.
 */
export const patience = 180

export interface Following {
  readonly signal?: EndSignal | undefined
  /** Says an error as the language's users know it. */
  readonly explain?: Explain | undefined
}

function explained({ run, at }: Extract<Told, { type: 'end' }>, explain: Explain | undefined): ProgramRun {
  return run.stop && explain ? { ...run, stop: explain(run.stop, at) } : run
}

/**
 * Follows a job to its end. Only counted work ends a program: steps, and the fuel of the machine it runs in. No clock
 * judges it; a worker that says nothing for very long, or that breaks, is ended, and then nothing at all is known of
 * the program.
 */
export function follow(
  job: Job,
  launch: Launch,
  { signal, explain }: Following = {},
): Promise<readonly ProgramRun[]> {
  return new Promise((resolve, reject) => {
    const runs: ProgramRun[] = []
    let over = false
    let silent = 0
    const end = (settle: () => void) => {
      if (over) return
      over = true
      clearInterval(watch)
      signal?.removeEventListener('abort', cancelled)
      kill()
      settle()
    }
    const lost = (message: string) => end(() => reject(new NotJudged('lost', message)))
    const cancelled = () => end(() => reject(signal?.reason))
    const kill = launch(job, (said) => {
      if (over) return
      silent = 0
      let told: Told
      try {
        told = readTold(said, job)
      } catch (error) {
        return lost(error instanceof Forged ? `No answer: ${error.message}` : String(error))
      }
      switch (told.type) {
        case 'ready':
        case 'alive':
        case 'begin':
          return
        case 'end':
          if (told.index !== runs.length) return lost('The sandbox skipped a case.')
          runs.push(explained(told, explain))
          if (runs.length === job.cases.length) end(() => resolve(runs))
          return
        case 'broken':
          return lost(told.message)
        case 'unable':
          return end(() => reject(new NotJudged('unable', 'Its machine cannot be made here.')))
        case 'died':
          return lost('The sandbox ended without a word.')
      }
    })
    const watch = setInterval(() => {
      if (++silent < patience) return
      end(() => reject(new NotJudged('busy', `The sandbox said nothing for ${patience} seconds.`)))
    }, 1000)
    signal?.addEventListener('abort', cancelled, { once: true })
    if (signal?.aborted) cancelled()
  })
}

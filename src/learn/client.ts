import {
  type Level,
  NotJudged,
  type Outcome,
  type ProgramRequest,
  type RunProgram,
  type Task,
} from '../engine/index.ts'
import { AttemptRefused, WorkerCrashed } from './faults.ts'
import type { Reply, Request } from './protocol.ts'
import type { WorkerLike } from './spawn.ts'

export { spawnWorker, type WorkerLike } from './spawn.ts'

export interface AttemptOptions {
  readonly signal?: AbortSignal
  /** `done` from 0 to 1; `show` as the kind reported it. */
  readonly onProgress?: (done: number, show: unknown) => void
}

/** Long-lived door to the learning worker. */
export interface Learner {
  /** Starts the worker and has it fetch what any level of this kind needs, while the level itself is on its way. */
  expect(kind: string): void
  /** Starts the worker and has it fetch and make what attempts at this level need. */
  load(level: Level): void
  /**
   * Trains and runs in the worker. Rejects with the signal's reason when aborted (at once, without waiting for the
   * worker), with `AttemptRefused`, with `WorkerCrashed`, with `NotJudged`, or with an Error for a fault in the code.
   */
  attempt(level: Task, recipe: unknown, options?: AttemptOptions): Promise<Outcome>
  /** Asks the model of the last finished attempt; undefined when there is none. */
  ask(query: unknown): Promise<unknown>
  /** Frees the model of the last finished attempt, if there is a worker that could hold one. */
  forget(): void
  dispose(): void
}

export interface Patience {
  /**
   * A worker that says nothing for so long while it should be training is taken for dead, milliseconds. Far more than
   * a slow and busy machine needs, and counted second by second: the hours that a closed laptop sleeps count as one.
   */
  readonly silence: number
  /** How long a cancelled attempt may take to stop before its worker is replaced, milliseconds. */
  readonly stop: number
}

const second = 1000

interface Pending {
  readonly request: Request
  resolve(value: unknown): void
  reject(reason: unknown): void
  onProgress?: AttemptOptions['onProgress']
}

export function createLearner(
  spawn: () => WorkerLike,
  patience: Patience = { silence: 180_000, stop: 2_000 },
  program?: RunProgram,
  onReady?: (ready: Extract<Reply, { type: 'ready' }>) => void,
): Learner {
  let worker: WorkerLike | undefined
  let nextId = 1
  const pending = new Map<number, Pending>()
  /** Attempts that were aborted here but have not yet stopped there. */
  const stopping = new Map<number, ReturnType<typeof setTimeout>>()
  let watchdog: ReturnType<typeof setInterval> | undefined
  /** Programs that the worker waits for; it has nothing to say meanwhile. */
  const programs = new Map<number, AbortController>()

  function living(): WorkerLike {
    if (worker) return worker
    const fresh = spawn()
    fresh.onmessage = ({ data }) => receive(data)
    fresh.onerror = (event) => {
      event.preventDefault()
      replace(event.message || 'The learning worker stopped.')
    }
    worker = fresh
    return fresh
  }

  /** Ends the worker and rejects all that waited for it; the next request starts a new one. */
  function replace(message: string) {
    end()
    const waiting = [...pending.values()]
    pending.clear()
    for (const { reject } of waiting) reject(new WorkerCrashed(message))
  }

  /**
   * Ends a worker that does not stop a cancelled attempt: on a busy machine it may only be slow. What was begun after
   * that attempt begins anew in another worker. (A question was about a model that goes with the old one.)
   */
  function replaceStuck() {
    end()
    for (const [id, { request, reject }] of [...pending]) {
      if (request.type === 'attempt') living().postMessage(request)
      else {
        pending.delete(id)
        reject(new WorkerCrashed('A cancelled training did not stop.'))
      }
    }
    watch()
  }

  function end() {
    worker?.terminate()
    worker = undefined
    clearInterval(watchdog)
    for (const controller of programs.values()) controller.abort()
    programs.clear()
    for (const timer of stopping.values()) clearTimeout(timer)
    stopping.clear()
  }

  function watch() {
    clearInterval(watchdog)
    if (pending.size === 0 || programs.size > 0) return
    let silent = 0
    watchdog = setInterval(() => {
      silent += second
      if (silent >= patience.silence) replace('The learning worker fell silent.')
    }, second)
  }

  /** Runs a player's program where the page keeps its sandbox, and hands the worker what came of it. */
  async function runProgram(run: number, request: ProgramRequest) {
    const asker = worker
    const controller = new AbortController()
    programs.set(run, controller)
    try {
      if (!program) throw new Error('There is no sandbox here.')
      asker?.postMessage({ type: 'programmed', run, runs: await program(request, controller.signal) })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const why = error instanceof NotJudged ? { why: error.why } : {}
      asker?.postMessage({ type: 'not-programmed', run, message, ...why })
    } finally {
      programs.delete(run)
      watch()
    }
  }

  function receive(reply: Reply) {
    if (reply.type === 'ready') {
      onReady?.(reply)
      return watch()
    }
    if (reply.type === 'program') {
      void runProgram(reply.run, reply.request)
      return watch()
    }
    if (reply.type === 'drop-program') {
      programs.get(reply.run)?.abort()
      return watch()
    }
    clearTimeout(stopping.get(reply.id))
    const waiting = pending.get(reply.id)
    if (reply.type === 'progress') {
      waiting?.onProgress?.(reply.done, reply.show)
      return watch()
    }
    stopping.delete(reply.id)
    pending.delete(reply.id)
    watch()
    if (!waiting) return
    switch (reply.type) {
      case 'attempted':
        return waiting.resolve(reply.outcome)
      case 'answer':
        return waiting.resolve(reply.answer)
      case 'refused':
        return waiting.reject(new AttemptRefused(reply.why))
      case 'failed':
        return waiting.reject(reply.why ? new NotJudged(reply.why, reply.message) : new Error(reply.message))
      case 'cancelled':
        return waiting.reject(new DOMException('Cancelled', 'AbortError'))
    }
  }

  function send(make: (id: number) => Request, options: AttemptOptions = {}): Promise<unknown> {
    const id = nextId++
    return new Promise((resolve, reject) => {
      options.signal?.throwIfAborted()
      const request = make(id)
      pending.set(id, { request, resolve, reject, onProgress: options.onProgress })
      options.signal?.addEventListener('abort', () => stop(id, options.signal?.reason), { once: true })
      living().postMessage(request)
      watch()
    })
  }

  function stop(id: number, reason: unknown) {
    const waiting = pending.get(id)
    if (!waiting) return
    pending.delete(id)
    worker?.postMessage({ type: 'cancel', id })
    stopping.set(id, setTimeout(replaceStuck, patience.stop))
    watch()
    waiting.reject(reason)
  }

  return {
    expect: (kind) => living().postMessage({ type: 'expect', kind }),
    load: (level) => living().postMessage({ type: 'load', level }),
    attempt: (level, recipe, options) =>
      send((id) => ({ type: 'attempt', id, level, recipe }), options) as Promise<Outcome>,
    ask: (query) => send((id) => ({ type: 'ask', id, query })),
    forget: () => worker?.postMessage({ type: 'forget' }),
    dispose: () => replace('The game was closed.'),
  }
}

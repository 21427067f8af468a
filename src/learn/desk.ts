import {
  type DataSet,
  type Level,
  type Mind,
  NotJudged,
  type ProgramRun,
  type RunProgram,
} from '../engine/index.ts'
import { attemptHere, expectKind, prepareHere } from './attemptHere.ts'
import { paced } from './pace.ts'
import type { Reply, Request } from './protocol.ts'

interface Waiting {
  resolve(runs: readonly ProgramRun[]): void
  reject(reason: unknown): void
}

/**
 * The worker's work without the worker: takes requests, posts replies. One attempt at a time; the model of the
 * last finished attempt stays to answer questions. Tests call it directly.
 */
export function createDesk(
  post: (reply: Reply) => void,
  data: (name: string) => Promise<DataSet>,
  now: () => number,
): (request: Request) => Promise<void> {
  const running = new Map<number, AbortController>()
  const programs = new Map<number, Waiting>()
  let nextRun = 1
  /** What the level that was opened last needs, in the making. */
  let preparing: { readonly over: Promise<void>; readonly stop: AbortController } | undefined
  let mind: Mind | undefined

  /** The sandbox lives on the page: ask it, and wait for its answer or for the attempt to be cancelled. */
  const programOf =
    (id: number, signal: AbortSignal): RunProgram =>
    (request) => {
      const run = nextRun++
      const answer = new Promise<readonly ProgramRun[]>((resolve, reject) => {
        programs.set(run, { resolve, reject })
        const drop = () => {
          post({ type: 'drop-program', run })
          reject(signal.reason)
        }
        signal.addEventListener('abort', drop, { once: true })
      })
      post({ type: 'program', id, run, request })
      return answer.finally(() => programs.delete(run))
    }

  async function attempt({ id, level, recipe }: Extract<Request, { type: 'attempt' }>) {
    const controller = new AbortController()
    running.set(id, controller)
    const report = paced((done, show) => post({ type: 'progress', id, done, show }), now)
    try {
      // One thing is trained at a time; it is soon over, and what it makes is needed here.
      await preparing?.over
      controller.signal.throwIfAborted()
      const attempted = await attemptHere(level, recipe, {
        data,
        report,
        signal: controller.signal,
        program: programOf(id, controller.signal),
      })
      if (!attempted.ok) {
        post({ type: 'refused', id, why: attempted.why })
        return
      }
      mind?.dispose()
      mind = attempted.mind
      post({ type: 'attempted', id, outcome: attempted.outcome })
    } catch (error) {
      if (controller.signal.aborted) post({ type: 'cancelled', id })
      else if (error instanceof NotJudged)
        post({ type: 'failed', id, message: error.message, why: error.why })
      else post({ type: 'failed', id, message: messageOf(error) })
    } finally {
      running.delete(id)
    }
  }

  async function prepare(level: Level) {
    preparing?.stop.abort()
    const stop = new AbortController()
    const before = preparing?.over
    const over = (async () => {
      await before
      await prepareHere(level, data, stop.signal)
    })()
    preparing = { over, stop }
    await over
  }

  async function ask({ id, query }: Extract<Request, { type: 'ask' }>) {
    try {
      post({ type: 'answer', id, answer: mind ? await mind.ask(query) : undefined })
    } catch (error) {
      post({ type: 'failed', id, message: messageOf(error) })
    }
  }

  return async (request) => {
    switch (request.type) {
      case 'expect':
        return expectKind(request.kind)
      case 'load':
        return prepare(request.level)
      case 'attempt':
        return attempt(request)
      case 'ask':
        return ask(request)
      case 'forget':
        mind?.dispose()
        mind = undefined
        return
      case 'cancel':
        running.get(request.id)?.abort()
        return
      case 'programmed':
        programs.get(request.run)?.resolve(request.runs)
        return
      case 'not-programmed':
        programs
          .get(request.run)
          ?.reject(request.why ? new NotJudged(request.why, request.message) : new Error(request.message))
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

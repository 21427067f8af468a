import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Level, NotJudged } from '../../src/engine/index.ts'
import { createLearner, type WorkerLike } from '../../src/learn/client.ts'
import { AttemptRefused, WorkerCrashed } from '../../src/learn/faults.ts'
import type { Reply, Request } from '../../src/learn/protocol.ts'

const level = { id: 'a-level' } as Level
const outcome = { level: 'a-level', stars: 2 } as never

/** A worker played by the test: it records requests and says what the test tells it to. */
function stagedWorkers() {
  const workers: (WorkerLike & { requests: Request[]; dead: boolean; say(reply: Reply): void })[] = []
  const spawn = () => {
    const worker = {
      requests: [] as Request[],
      dead: false,
      onmessage: null as WorkerLike['onmessage'],
      onerror: null as WorkerLike['onerror'],
      postMessage(request: Request) {
        worker.requests.push(request)
      },
      terminate() {
        worker.dead = true
      },
      say(reply: Reply) {
        worker.onmessage?.({ data: reply } as MessageEvent<Reply>)
      },
    }
    workers.push(worker)
    return worker
  }
  return { workers, spawn }
}

function first<T>(list: readonly T[]): T {
  const item = list[0]
  if (item === undefined) throw new Error('nothing there')
  return item
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the learner', () => {
  test('starts one worker, when first needed, and keeps it', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    expect(workers).toHaveLength(0)
    const one = learner.attempt(level, {})
    first(workers).say({ type: 'attempted', id: 1, outcome })
    await one
    const two = learner.attempt(level, {})
    first(workers).say({ type: 'attempted', id: 2, outcome })
    await expect(two).resolves.toBe(outcome)
    expect(workers).toHaveLength(1)
  })

  test('passes progress to the attempt that makes it', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    const seen: [number, unknown][] = []
    const done = learner.attempt(level, {}, { onProgress: (d, show) => seen.push([d, show]) })
    first(workers).say({ type: 'progress', id: 1, done: 0.5, show: { loss: 1 } })
    first(workers).say({ type: 'attempted', id: 1, outcome })
    await done
    expect(seen).toEqual([[0.5, { loss: 1 }]])
  })

  test('rejects an aborted attempt at once and tells the worker to stop', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    const controller = new AbortController()
    const attempt = learner.attempt(level, {}, { signal: controller.signal })
    controller.abort()
    await expect(attempt).rejects.toMatchObject({ name: 'AbortError' })
    expect(first(workers).requests.at(-1)).toEqual({ type: 'cancel', id: 1 })
  })

  test('replaces a worker that does not stop when told to, and works on', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn, { silence: 30_000, stop: 2_000 })
    const controller = new AbortController()
    const stuck = learner.attempt(level, {}, { signal: controller.signal })
    controller.abort()
    await expect(stuck).rejects.toBeDefined()
    vi.advanceTimersByTime(2_000)
    expect(first(workers).dead).toBe(true)
    const next = learner.attempt(level, {})
    workers[1]?.say({ type: 'attempted', id: 2, outcome })
    await expect(next).resolves.toBe(outcome)
  })

  test('an attempt that waits behind one that does not stop is begun anew, not lost', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn, { silence: 30_000, stop: 2_000 })
    const controller = new AbortController()
    const stuck = learner.attempt(level, { try: 1 }, { signal: controller.signal })
    controller.abort()
    await expect(stuck).rejects.toBeDefined()
    const next = learner.attempt(level, { try: 2 })
    const question = learner.ask({})
    const lost = expect(question).rejects.toThrow(WorkerCrashed)
    vi.advanceTimersByTime(2_000)
    expect(first(workers).dead).toBe(true)
    expect(workers[1]?.requests).toEqual([{ type: 'attempt', id: 2, level, recipe: { try: 2 } }])
    workers[1]?.say({ type: 'attempted', id: 2, outcome })
    await expect(next).resolves.toBe(outcome)
    await lost
  })

  test('keeps a worker that confirms the stop', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    const controller = new AbortController()
    const attempt = learner.attempt(level, {}, { signal: controller.signal })
    controller.abort()
    await expect(attempt).rejects.toBeDefined()
    first(workers).say({ type: 'cancelled', id: 1 })
    vi.advanceTimersByTime(60_000)
    expect(first(workers).dead).toBe(false)
  })

  test('says that the worker crashed, and starts another for the next attempt', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    const attempt = learner.attempt(level, {})
    first(workers).onerror?.({ message: 'out of memory', preventDefault() {} } as ErrorEvent)
    await expect(attempt).rejects.toThrow(WorkerCrashed)
    const next = learner.attempt(level, {})
    workers[1]?.say({ type: 'attempted', id: 2, outcome })
    await expect(next).resolves.toBe(outcome)
  })

  test('takes a worker that falls silent in the middle for dead', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn, { silence: 1_000, stop: 1_000 })
    const attempt = learner.attempt(level, {})
    const fate = expect(attempt).rejects.toThrow(WorkerCrashed)
    vi.advanceTimersByTime(900)
    first(workers).say({ type: 'progress', id: 1, done: 0.1, show: undefined })
    vi.advanceTimersByTime(900)
    expect(first(workers).dead).toBe(false)
    vi.advanceTimersByTime(200)
    expect(first(workers).dead).toBe(true)
    await fate
  })

  test('a worker that is only slow to say something is waited for: two minutes of silence decide nothing', () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    void learner.attempt(level, {}).catch(() => {})
    vi.advanceTimersByTime(120_000)
    expect(first(workers).dead).toBe(false)
    vi.advanceTimersByTime(120_000)
    expect(first(workers).dead).toBe(true)
  })

  test('the hours that a closed laptop sleeps count as one second of silence', () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    void learner.attempt(level, {}).catch(() => {})
    // A timer that was due during the sleep fires once, on waking.
    vi.setSystemTime(Date.now() + 3 * 3600 * 1000)
    vi.runOnlyPendingTimers()
    expect(first(workers).dead).toBe(false)
  })

  test('while a program runs in the sandbox the worker has nothing to say, and is left alone', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn, undefined, () => new Promise(() => {}))
    void learner.attempt(level, {}).catch(() => {})
    first(workers).say({ type: 'program', id: 1, run: 1, request: {} as never })
    vi.advanceTimersByTime(150_000)
    expect(first(workers).dead).toBe(false)
  })

  test('a program that could not be judged fails the attempt by name', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn, undefined, () => Promise.reject(new NotJudged('busy', 'silent')))
    const attempt = learner.attempt(level, {})
    first(workers).say({ type: 'program', id: 1, run: 1, request: {} as never })
    await vi.advanceTimersByTimeAsync(0)
    expect(first(workers).requests.at(-1)).toMatchObject({ type: 'not-programmed', run: 1, why: 'busy' })
    first(workers).say({ type: 'failed', id: 1, message: 'silent', why: 'busy' })
    await expect(attempt).rejects.toMatchObject({ name: 'NotJudged', why: 'busy' })
  })

  test('a program that nobody waits for is ended', () => {
    const { workers, spawn } = stagedWorkers()
    const ended: boolean[] = []
    const learner = createLearner(spawn, undefined, (_, signal) => {
      signal?.addEventListener('abort', () => void ended.push(true))
      return new Promise(() => {})
    })
    void learner.attempt(level, {}).catch(() => {})
    first(workers).say({ type: 'program', id: 1, run: 1, request: {} as never })
    first(workers).say({ type: 'drop-program', run: 1 })
    expect(ended).toEqual([true])
  })

  test('tells once what the worker found out about this machine', () => {
    const { workers, spawn } = stagedWorkers()
    const found: boolean[] = []
    const learner = createLearner(spawn, undefined, undefined, ({ fused }) => found.push(fused))
    void learner.ask('anything')
    first(workers).say({ type: 'ready', fused: false })
    expect(found).toEqual([false])
  })

  test('hands on a refusal with its reason', async () => {
    const { workers, spawn } = stagedWorkers()
    const learner = createLearner(spawn)
    const attempt = learner.attempt(level, {})
    const why = { code: 'over-budget', budget: 'neurons', limit: 8, would: 9 } as const
    first(workers).say({ type: 'refused', id: 1, why })
    await expect(attempt).rejects.toEqual(new AttemptRefused(why))
  })
})

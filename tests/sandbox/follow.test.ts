import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ProgramRun } from '../../src/engine/index.ts'
import { follow, patience } from '../../src/sandbox/follow.ts'
import type { Job, Told } from '../../src/sandbox/inside/protocol.ts'

const limits = { steps: 9, together: 9, fuel: 9, depth: 9, output: 9, calls: 9 }
const job = { language: 'python', cases: [{}, {}], limits } as unknown as Job
const run: ProgramRun = { calls: [], value: undefined, printed: '', steps: 3, lines: [] }

/** A worker played by the test. */
function staged() {
  const worker = { killed: false, tell: (_: Told) => {} }
  const launch = (_: Job, tell: (told: Told) => void) => {
    worker.tell = tell
    return () => {
      worker.killed = true
    }
  }
  return { worker, launch }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a worker that gives signs of life may take as long as it needs', async () => {
  const { worker, launch } = staged()
  const runs = follow(job, launch)
  for (let minute = 0; minute < 20; minute++) {
    worker.tell({ type: 'alive' })
    await vi.advanceTimersByTimeAsync(60_000)
  }
  worker.tell({ type: 'end', index: 0, run })
  worker.tell({ type: 'end', index: 1, run })
  await expect(runs).resolves.toEqual([run, run])
  expect(worker.killed).toBe(true)
})

test('a worker that is silent for long is ended, and nothing is said about the program, not even what was known', async () => {
  const { worker, launch } = staged()
  const runs = follow(job, launch)
  const rejected = expect(runs).rejects.toMatchObject({ name: 'NotJudged', why: 'busy' })
  worker.tell({ type: 'begin', index: 0 })
  worker.tell({ type: 'end', index: 0, run })
  await vi.advanceTimersByTimeAsync((patience - 1) * 1000)
  expect(worker.killed).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  await rejected
  expect(worker.killed).toBe(true)
})

test.each([{ type: 'died' }, { type: 'broken', message: 'out of memory' }] as const)(
  'a worker that ends by itself judges nothing: $type',
  async (told) => {
    const { worker, launch } = staged()
    const runs = follow(job, launch)
    worker.tell({ type: 'begin', index: 0 })
    worker.tell(told)
    await expect(runs).rejects.toMatchObject({ name: 'NotJudged', why: 'lost' })
  },
)

test('what is no answer judges nothing: a forged run, a case skipped', async () => {
  for (const told of [
    { type: 'end', index: 1, run },
    { type: 'end', index: 0, run: { ...run, calls: null } },
    { type: 'end', index: 0, run, stars: 3 },
  ] as unknown as Told[]) {
    const { worker, launch } = staged()
    const runs = follow(job, launch)
    worker.tell(told)
    await expect(runs).rejects.toMatchObject({ name: 'NotJudged', why: 'lost' })
    expect(worker.killed).toBe(true)
  }
})

test('a run that nobody waits for is ended at once', async () => {
  const { worker, launch } = staged()
  const controller = new AbortController()
  const runs = follow(job, launch, { signal: controller.signal })
  controller.abort(new Error('called off'))
  await expect(runs).rejects.toThrow('called off')
  expect(worker.killed).toBe(true)
})

test('a browser in which a program’s machine cannot be made judges nothing, at once, and says why', async () => {
  const { worker, launch } = staged()
  const runs = follow(job, launch)
  worker.tell({ type: 'unable' })
  await expect(runs).rejects.toMatchObject({ name: 'NotJudged', why: 'unable' })
  expect(worker.killed).toBe(true)
})

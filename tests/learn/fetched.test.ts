import { expect, test } from 'vitest'
import type { Learner } from '../../src/learn/client.ts'
import { fetchedLearner } from '../../src/learn/fetched.ts'
import { level, outcomeOf } from '../app/stagedApp.ts'

const learner: Learner = {
  expect() {},
  load() {},
  attempt: async () => outcomeOf(3),
  ask: async (query) => query,
  forget() {},
  dispose() {},
}

test('a learner that could not be fetched is fetched again the next time, once for all that wait', async () => {
  let fetches = 0
  const fetched = fetchedLearner(async () => {
    fetches += 1
    if (fetches === 1) throw new Error('offline')
    return learner
  })
  fetched.load(level)
  await expect(fetched.attempt(level, 3)).rejects.toThrow('offline')
  const [outcome, answer] = await Promise.all([fetched.attempt(level, 3), fetched.ask('why')])
  expect(outcome.stars).toBe(3)
  expect(answer).toBe('why')
  expect(fetches).toBe(2)
})

test('an attempt called off while its learner is fetched does not begin', async () => {
  const off = new AbortController()
  const fetched = fetchedLearner(async () => {
    off.abort(new Error('called off'))
    return { ...learner, attempt: () => Promise.reject(new Error('it began')) }
  })
  await expect(fetched.attempt(level, 3, { signal: off.signal })).rejects.toThrow('called off')
})

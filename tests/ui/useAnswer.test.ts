import { beforeEach, describe, expect, it } from 'vitest'
import { type Asker, createAsker } from '../../src/ui/kit/useAnswer.ts'

describe('asking the trained model', () => {
  let told: unknown[]
  let asked: { readonly query: unknown; answer(answer: unknown): Promise<void>; fail(): Promise<void> }[]
  let asker: Asker

  const ask = (query: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      asked.push({
        query,
        answer: async (answer) => settle(() => resolve(answer)),
        fail: async () => settle(() => reject(new Error('the worker is gone'))),
      })
    })
  async function settle(how: () => void) {
    how()
    // Whatever waits for the answer has run when the queue of promises is empty.
    await new Promise((done) => setImmediate(done))
  }

  beforeEach(() => {
    told = []
    asked = []
    asker = createAsker((answer) => told.push(answer))
  })

  it('tells the answer', async () => {
    asker.want('one', ask)
    await asked[0]?.answer(1)
    expect(told).toEqual([1])
  })

  it('asks one question at a time, and of those that came meanwhile only the newest', async () => {
    asker.want('one', ask)
    asker.want('two', ask)
    asker.want('three', ask)
    expect(asked.map(({ query }) => query)).toEqual(['one'])
    await asked[0]?.answer(1)
    expect(asked.map(({ query }) => query)).toEqual(['one', 'three'])
    await asked[1]?.answer(3)
    expect(told).toEqual([3])
  })

  it('asks another model the same question again', async () => {
    asker.want('one', ask)
    asker.want('one', ask)
    await asked[0]?.answer('of the old model')
    await asked[1]?.answer('of the new model')
    expect(told).toEqual(['of the new model'])
  })

  it('drops an answer that comes when there is nothing to ask any more', async () => {
    asker.want('one', ask)
    asker.want(undefined, ask)
    await asked[0]?.answer(1)
    expect(told).toEqual([undefined])
    asker.want('two', ask)
    await asked[1]?.answer(2)
    expect(told).toEqual([undefined, 2])
  })

  it('has no answer where the model could give none, and goes on asking', async () => {
    asker.want('one', ask)
    await asked[0]?.fail()
    asker.want('two', ask)
    await asked[1]?.answer(2)
    expect(told).toEqual([undefined, 2])
  })

  it('tells nothing after it was stopped', async () => {
    asker.want('one', ask)
    asker.want('two', ask)
    asker.stop()
    await asked[0]?.answer(1)
    expect([told, asked.length]).toEqual([[], 1])
  })
})

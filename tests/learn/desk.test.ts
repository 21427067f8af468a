import { memory } from '@tensorflow/tfjs-core'
import { expect, test } from 'vitest'
import { loadKind } from '../../src/cli/kind.ts'
import { library } from '../../src/cli/library.ts'
import type { Level } from '../../src/engine/index.ts'
import { createDesk } from '../../src/learn/desk.ts'
import type { Reply } from '../../src/learn/protocol.ts'
import { loadLevel } from '../../src/levels/load.ts'
import { soon } from '../soon.ts'

const recipe = {
  language: 'python',
  blocks: [],
  loose: [],
  python: 'def mood(words): return "good"',
  javascript: '',
}

async function levelOf(id: string): Promise<Level> {
  const parsed = await loadLevel(id)
  if (!parsed?.ok) throw new Error(`${id} is not valid`)
  return parsed.level
}

/** A learning worker's desk, what it asked for of the data, and what it said. */
function openDesk() {
  const asked: string[] = []
  const replies: Reply[] = []
  const data = (name: string) => {
    asked.push(name)
    return library(name)
  }
  const desk = createDesk(
    (reply) => replies.push(reply),
    data,
    () => 0,
  )
  const said = (type: Reply['type']) => replies.filter((reply) => reply.type === type)
  return { desk, asked, said }
}

test('what every attempt at a level needs is made when it opens, and not again when Try is pressed', async () => {
  const level = await levelOf('5-6-write-the-mood-meter')
  const { desk, asked, said } = openDesk()
  await desk({ type: 'load', level })
  const made = asked.length
  expect(made).toBeGreaterThan(0)
  void desk({ type: 'attempt', id: 1, level, recipe })
  await soon(() => expect(said('program')).toHaveLength(1))
  expect(asked).toHaveLength(made)
})

test('a kind that is expected is fetched, answers nothing, and is no fault where there is none of that name', async () => {
  const { desk, asked, said } = openDesk()
  await desk({ type: 'expect', kind: 'code' })
  await desk({ type: 'expect', kind: 'no-such-kind' })
  expect(asked).toHaveLength(0)
  for (const type of ['failed', 'refused', 'attempted'] as const) expect(said(type)).toHaveLength(0)
})

test('an attempt called off while that is made never begins', async () => {
  const level = await levelOf('3-6-write-the-learner')
  const { desk, said } = openDesk()
  void desk({ type: 'load', level })
  const tried = desk({ type: 'attempt', id: 1, level, recipe })
  void desk({ type: 'cancel', id: 1 })
  await tried
  expect(said('program')).toHaveLength(0)
  expect(said('cancelled')).toHaveLength(1)
})

test('what could not be made when the level opened is made when it is tried', async () => {
  const level = await levelOf('5-6-write-the-mood-meter')
  let online = false
  const replies: Reply[] = []
  const desk = createDesk(
    (reply) => replies.push(reply),
    (name) => (online ? library(name) : Promise.reject(new Error('offline'))),
    () => 0,
  )
  await desk({ type: 'load', level })
  expect(replies).toEqual([])
  online = true
  void desk({ type: 'attempt', id: 1, level, recipe })
  await soon(() => expect(replies.map(({ type }) => type)).toContain('program'))
})

test('the model of the last attempt answers until it is forgotten, and then holds no tensor', async () => {
  const level = await levelOf('3-5-bend-the-border')
  const { rules } = await loadKind(level.kind)
  const { desk, said } = openDesk()
  await desk({ type: 'attempt', id: 1, level, recipe: rules.start(level.setup) })
  expect(said('attempted')).toHaveLength(1)
  const held = memory().numTensors
  await desk({ type: 'forget' })
  expect(memory().numTensors).toBeLessThan(held)
  expect(memory().numTensors).toBe(0)
  await desk({ type: 'ask', id: 2, query: { x: 0, y: 0 } })
  expect(said('answer')).toMatchObject([{ id: 2, answer: undefined }])
})

import { describe, expect, test } from 'vitest'
import { engineVersion, NotJudged } from '../../src/engine/index.ts'
import { packWorks } from '../../src/levels/works.ts'
import { readSession, writeSession } from '../../src/room/file.ts'
import { mostEvents, type RoomEvent } from '../../src/room/session.ts'
import { level, settle, stagedApp } from './stagedApp.ts'

/** The room's code is fetched when first asked for. */
async function entered(lesson?: string) {
  const game = stagedApp(lesson === undefined ? {} : { lesson })
  game.verbs.room({ do: 'enter' })
  await import('../../src/app/room/room.ts')
  await settle()
  await settle()
  const room = () => {
    const { room } = game.store.getState()
    if (!room) throw new Error('nobody entered')
    return room
  }
  /** Whatever is under way comes to its end, and the wall has been looked at. */
  const settled = async () => {
    for (let i = 0; i < 5; i++) await settle()
    await game.pass(100)
  }
  const ask = async (what: Parameters<typeof game.verbs.room>[0]) => {
    game.verbs.room(what)
    await settled()
  }
  return { game, room, ask, settled }
}

const join = (team: 0 | 1 | 2) => ({ do: 'deed', deed: { type: 'join', team } }) as const
const race = { do: 'deed', deed: { type: 'begin', mode: 'race', given: [level.id] } } as const
const pick = {
  do: 'deed',
  deed: { type: 'act', mode: 'race', act: { type: 'pick', level: level.id } },
} as const

describe('a lesson', () => {
  test('is kept after every event; what is not possible is none', async () => {
    const { game, room, ask } = await entered()
    await ask(join(0))
    await ask(join(1))
    await ask(join(1))
    expect(room().state.teams).toHaveLength(2)
    expect(game.lessons).toHaveLength(2)
    const read = readSession(game.lessons.at(-1) ?? '')
    expect(read.ok && read.session).toEqual(room().session)
  })

  test('that is full says so, and still tells its scores', async () => {
    const events = Array.from({ length: mostEvents - 20 }, (_, i): RoomEvent => {
      if (i < 2) return { at: i, type: 'join', team: i as 0 }
      return { at: i, type: 'name', team: 0, name: `${i}` }
    })
    const { game, room, ask } = await entered(writeSession({ seed: 1, events }))
    await ask({ do: 'resume' })
    await ask(join(2))
    expect(room().state.teams).toHaveLength(2)
    expect(game.store.getState().notices.at(-1)?.text.en).toContain('This lesson is full')
    await ask({ do: 'deed', deed: { type: 'end' } })
    expect(room().session.events).toHaveLength(mostEvents - 19)
  })

  test('frees what a game has trained once the game is over, and not before', async () => {
    const { game, ask } = await entered()
    let forgotten = 0
    game.app.learner.forget = () => {
      forgotten += 1
    }
    await ask(join(0))
    await ask(join(1))
    await ask(race)
    await ask(pick)
    expect(forgotten).toBe(0)
    await ask({ do: 'deed', deed: { type: 'end' } })
    expect(forgotten).toBe(1)
    await ask({ do: 'deed', deed: { type: 'tell' } })
    expect(forgotten).toBe(1)
  })

  test('is offered when somebody comes in again, and taken up where it was', async () => {
    const first = await entered()
    await first.ask(join(0))
    await first.ask(join(2))
    const again = await entered(first.game.lessons.at(-1))
    expect(again.room().state.teams).toHaveLength(0)
    await again.ask({ do: 'resume' })
    expect(again.room().session).toEqual(first.room().session)
    expect(again.room().kept).toBeUndefined()
  })

  test('of another version of the game is taken up, and says so by name', async () => {
    const lesson = writeSession({ seed: 1, events: [{ at: 0, type: 'join', team: 5 }] })
    const theirs = lesson.replace(`"engine":${engineVersion}`, `"engine":${engineVersion + 1}`)
    const { game, room, ask } = await entered(theirs)
    expect(game.store.getState().notices).toEqual([])
    await ask({ do: 'resume' })
    expect(room().state.teams).toHaveLength(1)
    const words = `another version of the game (rules ${engineVersion + 1}, here ${engineVersion})`
    expect(game.store.getState().notices.at(-1)?.text.en).toContain(words)
    await ask({ do: 'new' })
    await ask({ do: 'bring', file: new Blob([theirs]) })
    expect(game.store.getState().notices.filter(({ text }) => text.en.includes(words))).toHaveLength(2)
  })

  test('is not offered any more once another has begun', async () => {
    const lesson = writeSession({ seed: 1, events: [{ at: 0, type: 'join', team: 5 }] })
    const { room, ask } = await entered(lesson)
    expect(room().kept).toBeDefined()
    await ask(join(0))
    expect(room().kept).toBeUndefined()
  })

  test('a damaged one is not offered', async () => {
    const { room } = await entered('{"room":"neon-harbour-room"')
    expect(room().kept).toBeUndefined()
  })

  test('its time stands still while it is put away', async () => {
    const lesson = writeSession({
      seed: 1,
      events: [
        { at: 1000, type: 'join', team: 5 },
        { at: 5000, type: 'clock', do: 'start', seconds: 60 },
      ],
    })
    const { game, room, ask } = await entered(lesson)
    await game.pass(3_600_000)
    await ask({ do: 'resume' })
    expect(game.now() - room().since).toBeLessThan(6000)
  })

  test('the last event is taken back, and the one before', async () => {
    const { room, ask } = await entered()
    await ask(join(0))
    const before = room().state
    await ask(join(1))
    await ask({ do: 'undo' })
    expect(room().state).toEqual(before)
    await ask({ do: 'undo' })
    await ask({ do: 'undo' })
    expect(room().session.events).toEqual([])
  })

  test('comes back from its file; a forged one changes nothing and says why', async () => {
    const { game, room, ask } = await entered()
    await ask(join(0))
    await ask({ do: 'save' })
    const file = game.handed.at(-1) ?? ''
    await ask(join(1))
    await ask({ do: 'bring', file: new Blob([file.replace('"team":0', '"team":9')]) })
    expect(game.store.getState().notices.at(-1)?.text.en).toContain('events › 0 › team')
    expect(room().state.teams).toHaveLength(2)
    await ask({ do: 'bring', file: new Blob([file]) })
    expect(room().state.teams).toHaveLength(1)
  })
})

describe('models on the wall', () => {
  test('a recipe of another shape, one over the budget and one that does not fit are refused; the others train', async () => {
    const { game, room, ask, settled } = await entered()
    await ask({ do: 'run', level: level.id, recipes: [2, 'forged', 9, -1] })
    // The fixture's kind is one of programs: they run one after the other.
    game.trainings[0]?.options.onProgress?.(0.5, { loss: 0.7, accuracy: 0.6 })
    await settled()
    expect(room().lanes[0]).toMatchObject({ status: 'busy', done: 0.5, losses: [0.7], accuracy: 0.6 })
    game.trainings[0]?.finish()
    await settled()
    expect(room().lanes.map(({ status }) => status)).toEqual(['done', 'refused', 'refused', 'refused'])
    expect(room().lanes[2]?.why).toMatchObject({ code: 'over-budget', budget: 'lamps', limit: 3, would: 9 })
    expect(room().lanes[3]?.why).toMatchObject({ code: 'not-possible' })
  })

  test('one that could not be judged stops nobody else', async () => {
    const { game, room, ask, settled } = await entered()
    await ask({ do: 'run', level: level.id, recipes: [1, 2] })
    game.trainings[0]?.fail(new NotJudged('too-slow' as never, 'slow'))
    await settled()
    game.trainings[1]?.finish()
    await settled()
    expect(room().lanes.map(({ status }) => status)).toEqual(['failed', 'done'])
  })

  test('the wall is told of many reports at once, and of the last in any case', async () => {
    const { game, room, ask } = await entered()
    await ask({ do: 'run', level: level.id, recipes: [1] })
    const seen = new Set<unknown>()
    game.store.subscribe(({ room }) => seen.add(room?.lanes))
    for (let i = 1; i <= 100; i++) game.trainings[0]?.options.onProgress?.(i / 100, { loss: 1 / i })
    await game.pass(100)
    expect(seen.size).toBeLessThanOrEqual(2)
    expect(room().lanes[0]?.losses).toHaveLength(100)
  })

  test('what was trained goes when its game does', async () => {
    const { game, room, ask, settled } = await entered()
    await ask({ do: 'run', level: level.id, recipes: [1] })
    game.trainings[0]?.finish()
    await settled()
    expect(room().lanes[0]?.outcome).toBeDefined()
    await ask({ do: 'halt' })
    expect(room().lanes).toEqual([])
  })

  test('leaving stops what trains', async () => {
    const { game, ask } = await entered()
    await ask({ do: 'run', level: level.id, recipes: [1] })
    await ask({ do: 'leave' })
    expect(game.trainings[0]?.options.signal?.aborted).toBe(true)
  })

  test('a level that cannot be fetched is named', async () => {
    const { game, room, ask } = await entered()
    game.opens('offline')
    await ask({ do: 'run', level: 'gone', recipes: [1] })
    expect(room().lost).toBe('gone')
  })
})

describe('handing in', () => {
  async function racing() {
    const all = await entered()
    for (const what of [join(0), join(1), race, pick]) await all.ask(what)
    const recipes = () => (all.room().state.playing?.state as { recipes: unknown } | undefined)?.recipes
    const refused = () => {
      const why = all.room().refused?.why
      return why && ('code' in why ? why.code : why.en)
    }
    const hand = (from?: string | Blob) =>
      all.ask({ do: 'hand', level: level.id, team: 0, ...(from !== undefined && { from }) })
    return { ...all, recipes, refused, hand }
  }

  test('takes what stands in the lab, of this level alone', async () => {
    const { game, recipes, refused, hand } = await racing()
    await hand()
    expect(refused()).toContain('stands in the lab')
    game.verbs.go({ at: 'level', id: level.id })
    await settle()
    game.verbs.act('more')
    await hand()
    expect(recipes()).toEqual({ 0: 1 })
    expect(refused()).toBeUndefined()
  })

  test('takes a recipe as text or file, and a passport’s', async () => {
    const { recipes, hand } = await racing()
    const passport = {
      passport: 'neon-harbour-passport',
      progress: { version: 2, levels: { [level.id]: { stars: 0, draft: 3 } } },
    }
    await hand(new Blob([JSON.stringify(passport)]))
    expect(recipes()).toEqual({ 0: 3 })
  })

  test.each([
    ['rubbish', 'hello', 'no code'],
    ['JSON that is cut off', '{"hidden":[4', 'no code'],
    ['a recipe of another shape', '{"hidden":[4]}', 'is not one of 0-1 Lamps'],
    [
      'another level’s code',
      packWorks([{ id: '4-2-post-office', stars: 3, recipe: { a: 1 } }]).codes[0] ?? '',
      'This holds 4-2, and the race is 0-1 Lamps',
    ],
    ['nothing but brackets', '['.repeat(100_000), 'no code'],
  ])('refuses %s by name, and what was there stays', async (_, text, words) => {
    const { recipes, refused, hand } = await racing()
    await hand(text)
    expect(refused()).toContain(words)
    expect(recipes()).toEqual({})
  })

  test('takes what another version of the game made, and names team and versions', async () => {
    const { game, recipes, hand } = await racing()
    const best = { recipe: 3, metrics: {}, cost: {}, engine: engineVersion + 1 }
    const progress = { version: 2, levels: { [level.id]: { stars: 1, best } } }
    await hand(JSON.stringify({ passport: 'neon-harbour-passport', progress }))
    expect(recipes()).toEqual({ 0: 3 })
    const said = game.store.getState().notices.at(-1)
    expect(said?.text.en).toContain(
      `Whales: this recipe comes from another version of the game (rules ${engineVersion + 1}, here ${engineVersion})`,
    )
    // Until it has been read.
    await game.pass(60_000)
    expect(game.store.getState().notices).toContain(said)
  })

  test('refuses what is over the budget, with the budget', async () => {
    const { game, recipes, refused, hand } = await racing()
    const passport = {
      passport: 'neon-harbour-passport',
      progress: { version: 2, levels: { [level.id]: { stars: 0, draft: 7 } } },
    }
    await hand(JSON.stringify(passport))
    expect(refused()).toBe('over-budget')
    expect(recipes()).toEqual({})
    expect(game.store.getState().notices).toEqual([])
  })
})

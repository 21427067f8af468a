/** Every game, with every level that fits, by two up to eight teams who press whatever they like, in five hundred lessons. */
import { describe, expect, test } from 'vitest'
import { createRandom, type Level, type Random } from '../../src/engine/index.ts'
import { questionsOf } from '../../src/room/modes/neurons/rules.ts'
import { sideOf } from '../../src/room/modes/redblue/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { after, diceOf, emptyRoom } from '../../src/room/session.ts'
import type { RoomState } from '../../src/room/state.ts'
import { type TeamId, teamIds } from '../../src/room/teams.ts'
import { type Act, classes } from './classes.ts'
import { suitedTo } from './roomLevels.ts'

/** A game that looks into a level's data is played with each. To the others levels are names: they play with all at once. */
const looking = new Set(['relay', 'paper', 'jury', 'auction'])
type Game = readonly [mode: string, of: string, levels: readonly Level[]]
const games: readonly Game[] = Object.keys(modes).flatMap((mode): Game[] =>
  looking.has(mode)
    ? suitedTo(mode).map((level): Game => [mode, level.id, [level]])
    : [[mode, 'all that fits', suitedTo(mode)]],
)
const phaseOf = ({ playing }: RoomState) => (playing?.state as { phase: string } | undefined)?.phase ?? ''

/** A lesson being played: every deed is an event of its own. */
function lessonOf(seed: number, teams: readonly TeamId[]) {
  let [room, place] = [emptyRoom, 0]
  const deed = (event: Parameters<typeof after>[1]) => {
    const before = room
    room = after(room, event, diceOf(seed, place), modes)
    place++
    return room !== before
  }
  for (const team of teams) deed({ at: 0, type: 'join', team })
  return {
    get room() {
      return room
    },
    deed,
    begin: (mode: string, given: unknown) => deed({ at: 0, type: 'begin', mode, given }),
    act: (mode: string, act: Act) => deed({ at: 0, type: 'act', mode, act }),
  }
}

const anyOf = (levels: readonly Level[], random: Random) =>
  levels.length > 0 ? random.pick(levels) : undefined

/** Teacher's steps until a game asks for its next one. */
const patience = 400

test('every game has a class in these tests', () => {
  expect(Object.keys(classes).sort()).toEqual(Object.keys(modes).sort())
})

describe.each(games)('%s with %s', (mode, _, levels) => {
  const how = classes[mode]
  if (!how) throw new Error(mode)
  const given = how.given(levels)

  test('can be left from every phase, whatever was pressed; points are whole, fair and add up', () => {
    for (let seed = 1; seed <= (how.lessons ?? 500); seed++) {
      const random = createRandom(seed, `a class at ${mode}`)
      const teams = random.shuffle(teamIds).slice(0, 2 + (seed % 7))
      const lesson = lessonOf(seed, teams)
      expect(lesson.begin(mode, given)).toBe(true)
      const seen = new Set<string>()
      let steps = 0
      for (; steps < patience; steps++) {
        const phase = phaseOf(lesson.room)
        if (phase === 'reflect') break
        seen.add(phase)
        const state = () => lesson.room.playing?.state as never
        const now = lesson.room.teams.map(({ id }) => id)
        const hands = [
          ...now.flatMap((team) => how.team(state(), team, now)),
          ...(how.anybody?.(state(), random) ?? []),
        ]
        for (let presses = random.below(12); presses > 0 && hands.length > 0; presses--)
          lesson.act(mode, random.pick(hands))
        for (const team of now) if (random.below(3) === 0) lesson.deed({ at: 0, type: 'lock', team })
        // Somebody comes late, or goes.
        if (random.below(12) === 0) lesson.deed({ at: 0, type: 'join', team: random.pick(teamIds) })
        if (random.below(24) === 0) lesson.deed({ at: 0, type: 'leave', team: random.pick(teamIds) })
        const rounds = lesson.room.rounds.length
        const on = how.on(
          state(),
          anyOf(levels, random),
          random,
          lesson.room.teams.map(({ id }) => id),
        )
        // What is locked can be unlocked, and then the class has its say again.
        const unlock = () =>
          lesson.room.locked.map((team) => lesson.deed({ at: 0, type: 'lock', team })).length > 0
        const went = lesson.act(mode, on) || (unlock() && lesson.act(mode, on))
        if (!went) throw new Error(`seed ${seed}: “${on.type}” does nothing in “${phase}”`)
        checkRounds(lesson.room, rounds, how.most, `seed ${seed} ${phase}`)
      }
      expect(steps, `seed ${seed}: stays in ${[...seen]}`).toBeLessThan(patience)
      // Another game with the same teams.
      expect(lesson.act(mode, { type: 'next' })).toBe(true)
      expect(seen).toContain(phaseOf(lesson.room))
    }
  })

  test('gives every team something to do with its key, or the turn, in every phase that asks', () => {
    for (let seed = 1; seed <= 70; seed++) {
      const random = createRandom(seed, `hands at ${mode}`)
      const teams = teamIds.slice(0, 2 + (seed % 7))
      const lesson = lessonOf(seed, teams)
      lesson.begin(mode, given)
      for (let steps = 0; steps < patience; steps++) {
        const phase = phaseOf(lesson.room)
        if (phase === 'reflect') break
        const before = lesson.room.playing?.state as never
        if (!how.watching.includes(phase)) {
          const idle = teams.filter((team) => {
            const acts = how.team(before, team, teams)
            return !acts.some((act) => modes[mode]?.act(before, act, { room: lesson.room, random }))
          })
          const called = how.anybody?.(before, random) ?? []
          const { mover } = before as { mover?: TeamId }
          const side = called.length > 0 && mover === undefined
          for (const team of idle)
            expect(side || team === mover, `seed ${seed}, ${phase}: team ${team} waits`).toBe(true)
          expect(idle.length, `seed ${seed}, ${phase}`).toBeLessThan(teams.length)
        }
        lesson.act(mode, how.on(before, anyOf(levels, random), random, teams))
      }
      expect(phaseOf(lesson.room)).toBe('reflect')
    }
  })
})

describe('a team that comes late, whatever its key', () => {
  const withLate = (mode: string, teams: readonly TeamId[], late: TeamId) => {
    const lesson = lessonOf(3, teams)
    lesson.begin(mode, null)
    const random = createRandom(3, 'late')
    for (let steps = 0; steps < 2; steps++) {
      const state = lesson.room.playing?.state as never
      lesson.act(mode, classes[mode]?.on(state, undefined, random, teams) ?? { type: 'next' })
    }
    const before = lesson.room.teams.map(({ id }) => id)
    lesson.deed({ at: 0, type: 'join', team: late })
    return { before, after: lesson.room.teams.map(({ id }) => id), lesson }
  }

  test('turns nobody from Red to Blue', () => {
    const { before, after } = withLate('redblue', [2, 4, 6], 0)
    for (const team of before) expect(sideOf(0, team, after)).toBe(sideOf(0, team, before))
  })

  test('takes nobody’s first question', () => {
    const { before, after } = withLate('neurons', [2, 4, 6], 0)
    for (const team of before) expect(questionsOf(team, 6, after)[0]).toBe(questionsOf(team, 6, before)[0])
  })

  test('stands in its place by the keys again once the game is over', () => {
    const { lesson } = withLate('redblue', [2, 4, 6], 0)
    lesson.deed({ at: 0, type: 'end' })
    expect(lesson.room.teams.map(({ id }) => id)).toEqual([0, 2, 4, 6])
  })
})

/** A round that was added is what the game says that it gave; nobody outside the room got any of it. */
function checkRounds(room: RoomState, before: number, most: number, where: string): void {
  expect(room.rounds.length - before, where).toBeLessThanOrEqual(1)
  if (room.rounds.length === before) return
  const points = room.rounds.at(-1)?.points ?? {}
  const { won } = (room.playing?.state ?? {}) as { won?: unknown }
  expect(points, where).toEqual(won)
  for (const [team, n] of Object.entries(points)) {
    expect(
      room.teams.map(({ id }) => String(id)),
      where,
    ).toContain(team)
    expect(Number.isInteger(n) && n > 0 && n <= most, `${where}: ${n}`).toBe(true)
  }
}

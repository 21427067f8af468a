import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engineVersion } from '../../src/engine/index.ts'
import { breath, clockAfter, timeLeft } from '../../src/room/clock.ts'
import { readSession, writeSession } from '../../src/room/file.ts'
import type { Case, Derby } from '../../src/room/modes/derby/rules.ts'
import { modes } from '../../src/room/modes.ts'
import { lastTeam, median, mostImproved, oddsPoints, standings } from '../../src/room/scores.ts'
import { type Deed, emptyRoom, type RoomEvent, type Session, stateAfter } from '../../src/room/session.ts'
import type { RoomState } from '../../src/room/state.ts'
import { teamIds } from '../../src/room/teams.ts'

const pool: readonly Case[] = [
  { level: '1-3-teach-dont-tell', ask: 'own', choices: 4 },
  { level: '1-3-teach-dont-tell', ask: 'share', try: 0, choices: 4 },
  { level: '4-2-post-office', ask: 'own', choices: 4 },
  { level: '3-5-bend-the-border', ask: 'own', choices: 3 },
]

const team = fc.constantFrom(...teamIds)
const derby = fc.oneof(
  fc.record({ type: fc.constant('pick'), case: fc.nat(5) }),
  fc.record({ type: fc.constant('choose'), team, choice: fc.option(fc.nat(4), { nil: undefined }) }),
  fc.record({ type: fc.constant('double'), team }),
  fc.record({ type: fc.constantFrom('lock', 'reflect', 'next') }),
  fc.record({
    type: fc.constant('result'),
    answers: fc.array(fc.nat(3), { maxLength: 4 }),
    figures: fc.array(fc.record({ right: fc.nat(50), of: fc.nat(100) }), { maxLength: 4 }),
  }),
)
const race = fc.oneof(
  fc.record({ type: fc.constant('pick'), level: fc.constantFrom('3-5-bend-the-border', 'none') }),
  fc.record({ type: fc.constant('hand'), team, recipe: fc.oneof(fc.nat(), fc.constant({ hidden: [4] })) }),
  fc.record({ type: fc.constant('take-back'), team }),
  fc.record({
    type: fc.constant('ghosts'),
    ghosts: fc.array(fc.record({ team, recipe: fc.nat() }), { maxLength: 4 }),
  }),
  fc.record({ type: fc.constantFrom('close', 'start', 'reflect', 'next') }),
  fc.record({ type: fc.constant('bet'), team, on: fc.option(fc.nat(11), { nil: undefined }) }),
  fc.record({
    type: fc.constant('result'),
    figures: fc.array(fc.option(fc.record({ right: fc.nat(50), of: fc.nat(100) })), { maxLength: 12 }),
  }),
)
const relay = fc.oneof(
  fc.constant({
    type: 'pick',
    level: '3-5-bend-the-border',
    base: {},
    knobs: [
      { field: 'learningRate', values: [0.1, 1], start: 0 },
      { field: 'hidden', at: 0, values: [0, 4], start: 1 },
    ],
  }),
  fc.record({ type: fc.constant('first'), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ type: fc.constantFrom('set', 'guess'), team }),
  fc.record({ type: fc.constantFrom('lock', 'on', 'finish', 'reflect', 'next') }),
  fc.record({
    type: fc.constant('result'),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  }),
  fc.constant({
    type: 'final',
    figures: [
      { right: 1, of: 2 },
      { right: 2, of: 2 },
    ],
  }),
)
const paper = fc.oneof(
  fc.constant({
    type: 'pick',
    level: '2-1-label-rush',
    of: 1,
    examples: [
      [-1, 2, 0],
      [1, -2, 1],
    ],
  }),
  fc.record({ type: fc.constant('set'), card: fc.nat(11) }),
  fc.record({ type: fc.constant('guess'), team }),
  fc.record({ type: fc.constantFrom('lock', 'reveal', 'on', 'finish', 'reflect', 'next') }),
)
const fairnessSets = Array.from({ length: 4 }, () =>
  [0, 1].map(() => [0, 1].map((repaid) => Array.from({ length: 20 }, (_, bin) => (repaid ? bin : 20 - bin)))),
)
const fairness = fc.oneof(
  fc.constant({ type: 'learned', sets: fairnessSets }),
  fc.record({ type: fc.constant('wish'), team, by: fc.constantFrom(1, -1) }),
  fc.record({ type: fc.constant('apart'), of: fc.constantFrom(0, 1, null) }),
  fc.record({ type: fc.constant('veto'), team }),
  fc.record({ type: fc.constantFrom('open', 'lock', 'reveal', 'on', 'next') }),
)
const redblue = fc.oneof(
  fc.constant({
    type: 'learned',
    accuracy: 0.9,
    sure: [1, 2].map((of) => ({ ink: '0'.repeat(64), of, shares: Array.from({ length: 10 }, () => 0.1) })),
  }),
  fc.record({ type: fc.constant('pixel'), at: fc.nat(63) }),
  fc.record({ type: fc.constant('example'), at: fc.nat(11) }),
  fc.record({ type: fc.constant('guess'), team }),
  fc.constant({
    type: 'attacked',
    shares: Array.from({ length: 10 }, () => 0.1),
    pool: [{ ink: 'g'.repeat(64), of: 1 }],
  }),
  fc.constant({ type: 'defended', shares: Array.from({ length: 10 }, () => 0.1), accuracy: 0.8 }),
  fc.record({ type: fc.constantFrom('lock', 'on', 'next') }),
)
const jury = fc.oneof(
  fc.constant({ type: 'pick', level: '1-4-flag-doodles', classes: 3, things: 2 }),
  fc.record({ type: fc.constant('raise'), team, on: fc.option(fc.nat(3), { nil: undefined }) }),
  fc.record({ type: fc.constant('guess'), team }),
  fc.record({ type: fc.constantFrom('lock', 'again', 'on', 'reflect', 'next') }),
  fc.record({
    type: fc.constant('result'),
    figures: fc.array(fc.record({ right: fc.nat(50), of: fc.nat(100) }), { minLength: 2, maxLength: 2 }),
    apart: fc.array(fc.record({ left: fc.nat(3), right: fc.nat(3), n: fc.nat(50) }), { maxLength: 4 }),
  }),
)
const neurons = fc.oneof(
  fc.constantFrom(
    ...[4, 8].map((asked) => ({
      type: 'learned',
      weights: Array.from({ length: asked }, (_, i) => i - 2),
      bias: -1,
      unseen: [0, 1, 2].map((animal) => ({
        animal,
        facts: Array.from({ length: asked }, () => animal % 2),
        is: animal % 2,
        chance: 0.4,
      })),
    })),
  ),
  fc.record({ type: fc.constantFrom('weigh', 'answer'), question: fc.nat(7) }),
  fc.record({ type: fc.constant('guess'), team }),
  fc.record({ type: fc.constantFrom('lock', 'on', 'next') }),
)
const auction = fc.oneof(
  fc.constant({ type: 'pick', level: '2-1-label-rush', lots: 2, room: 1 }),
  fc.record({ type: fc.constant('bid'), team, back: fc.option(fc.boolean(), { nil: undefined }) }),
  fc.record({ type: fc.constant('guess'), team }),
  fc.record({ type: fc.constantFrom('lock', 'on', 'reflect', 'next') }),
  fc.record({
    type: fc.constant('result'),
    figures: fc.array(fc.option(fc.record({ right: fc.nat(50), of: fc.nat(100) })), { maxLength: 8 }),
    bad: fc.array(fc.boolean(), { maxLength: 4 }),
  }),
)
const begins = (mode: string, given: unknown) =>
  fc.record({ type: fc.constant('begin'), mode: fc.constant(mode), given: fc.constant(given) })
const deed = fc.oneof(
  fc.record({ type: fc.constantFrom('join', 'leave', 'lock'), team }),
  fc.record({ type: fc.constant('name'), team, name: fc.string({ maxLength: 5 }) }),
  fc.record({
    type: fc.constant('begin'),
    mode: fc.constantFrom('derby', 'no-such'),
    given: fc.constant(pool),
  }),
  fc.record({ type: fc.constant('act'), mode: fc.constant('derby'), act: derby }),
  fc.record({
    type: fc.constant('begin'),
    mode: fc.constant('race'),
    given: fc.constant(['3-5-bend-the-border']),
  }),
  fc.record({ type: fc.constant('act'), mode: fc.constant('race'), act: race }),
  begins('relay', ['3-5-bend-the-border']),
  fc.record({ type: fc.constant('act'), mode: fc.constant('relay'), act: relay }),
  begins('paper', ['2-1-label-rush']),
  fc.record({ type: fc.constant('act'), mode: fc.constant('paper'), act: paper }),
  begins('neurons', null),
  fc.record({ type: fc.constant('act'), mode: fc.constant('neurons'), act: neurons }),
  begins('redblue', null),
  fc.record({ type: fc.constant('act'), mode: fc.constant('redblue'), act: redblue }),
  begins('fairness', null),
  fc.record({ type: fc.constant('act'), mode: fc.constant('fairness'), act: fairness }),
  begins('auction', ['2-1-label-rush']),
  fc.record({ type: fc.constant('act'), mode: fc.constant('auction'), act: auction }),
  begins('jury', ['1-4-flag-doodles']),
  fc.record({ type: fc.constant('act'), mode: fc.constant('jury'), act: jury }),
  fc.record({ type: fc.constant('clock'), do: fc.constantFrom('pause', 'more', 'stop') }),
  fc.record({
    type: fc.constant('clock'),
    do: fc.constant('start'),
    seconds: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ type: fc.constantFrom('end', 'tell') }),
)

/** Weighted to what a lesson is: most of its events are a game's. */
const session: fc.Arbitrary<Session> = fc
  .tuple(fc.nat(), fc.array(fc.tuple(deed, fc.nat(20_000)), { maxLength: 60 }))
  .map(([seed, all]) => {
    let at = 0
    const begun: Deed[] = [
      { type: 'join', team: 0 },
      { type: 'join', team: 1 },
      { type: 'begin', mode: 'derby', given: pool },
    ]
    const events = [...begun, ...all.map(([one]) => one as Deed)].map((one, i): RoomEvent => {
      at += all[i]?.[1] ?? 0
      return { ...one, at }
    })
    return { seed, events }
  })

describe('a lesson', () => {
  test('is safe whatever happens in it: teams are two to eight once a game runs, points and clock are numbers', () => {
    fc.assert(
      fc.property(session, (one) => {
        const room = stateAfter(one, modes)
        expect(new Set(room.teams.map(({ id }) => id)).size).toBe(room.teams.length)
        if (room.playing) expect(room.teams.length).toBeGreaterThanOrEqual(2)
        for (const { total, place } of standings(room)) {
          expect(Number.isFinite(total)).toBe(true)
          expect(place).toBeGreaterThanOrEqual(1)
        }
        expect(timeLeft(room.clock, 1e9) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('comes out the same when it is played again, and from its file', () => {
    fc.assert(
      fc.property(session, (one) => {
        const room = stateAfter(one, modes)
        expect(stateAfter(one, modes)).toEqual(room)
        const read = readSession(writeSession(one))
        // Names of the test may hold signs that no screen shows; then the file is refused, and says where.
        if (read.ok) expect(stateAfter(read.session, modes)).toEqual(room)
        else expect(read.why.en).toContain('damaged at')
      }),
    )
  })

  test('is exactly as before when its last event is taken back', () => {
    fc.assert(
      fc.property(session, (one) => {
        const rooms = one.events.map((_, i) => stateAfter({ ...one, events: one.events.slice(0, i) }, modes))
        const before = rooms.at(-1)
        const undone = { ...one, events: one.events.slice(0, -1) }
        expect(stateAfter(undone, modes)).toEqual(before)
        // And done again, it comes to the same.
        expect(stateAfter({ ...undone, events: [...undone.events, ...one.events.slice(-1)] }, modes)).toEqual(
          stateAfter(one, modes),
        )
      }),
    )
  })
})

const played = (...deeds: Deed[]): RoomState =>
  stateAfter({ seed: 7, events: deeds.map((one, at) => ({ ...one, at })) }, modes)
const three: readonly Deed[] = [0, 1, 2].map((id) => ({ type: 'join', team: id as 0 }))

describe('teams', () => {
  test('one that comes late begins with the median of the others', () => {
    const room = played(
      ...three,
      { type: 'begin', mode: 'derby', given: pool },
      { type: 'act', mode: 'derby', act: { type: 'pick', case: 0 } },
      { type: 'act', mode: 'derby', act: { type: 'choose', team: 0, choice: 1 } },
      { type: 'act', mode: 'derby', act: { type: 'choose', team: 1, choice: 1 } },
      { type: 'act', mode: 'derby', act: { type: 'lock' } },
      { type: 'act', mode: 'derby', act: { type: 'result', answers: [1], figures: [] } },
      { type: 'join', team: 5 },
    )
    expect(standings(room).map(({ total }) => total)).toEqual([133, 133, 133, 0])
  })

  test('no ninth, none twice, and a game keeps its last two', () => {
    expect(played(...three, ...three).teams).toHaveLength(3)
    const room = played(...three, { type: 'begin', mode: 'derby', given: pool }, ...leaveAll)
    expect(room.teams).toHaveLength(2)
    expect(played(...three, ...leaveAll).teams).toHaveLength(0)
  })
})
const leaveAll: readonly Deed[] = teamIds.map((id) => ({ type: 'leave', team: id }))

describe('teams that lock', () => {
  const act = (what: object): Deed => ({ type: 'act', mode: 'derby', act: what })
  const answered: readonly Deed[] = [
    ...three,
    { type: 'begin', mode: 'derby', given: pool },
    act({ type: 'pick', case: 0 }),
    ...[0, 1, 2].map((team) => act({ type: 'choose', team, choice: 1 })),
  ]
  const locks = (...teams: number[]) => teams.map((team): Deed => ({ type: 'lock', team: team as 0 }))
  const picksOf = (room: RoomState) => (room.playing?.state as Derby | undefined)?.picks ?? {}
  const left = (room: RoomState) => timeLeft(room.clock, 20) ?? -1

  test('change nothing any more, until they unlock', () => {
    const other = act({ type: 'choose', team: 0, choice: 2 })
    expect(picksOf(played(...answered, ...locks(0), other))[0]).toBe(1)
    expect(picksOf(played(...answered, ...locks(0, 0), other))[0]).toBe(2)
  })

  test('lock only what they were asked for and have answered', () => {
    expect(played(...three, ...locks(0)).locked).toEqual([])
    expect(played(...answered.slice(0, -1), ...locks(0, 1, 2)).locked).toEqual([0, 1])
    expect(played(...answered, ...locks(7)).locked).toEqual([])
  })

  test('leave a breath on the clock when the last of them has locked, and the rest of it when one thinks again', () => {
    expect(left(played(...answered, ...locks(0, 1)))).toBeGreaterThan(breath)
    const all = played(...answered, ...locks(0, 1, 2))
    expect(left(all)).toBeGreaterThan(breath - 100)
    expect(left(all)).toBeLessThanOrEqual(breath)
    expect(left(played(...answered, ...locks(0, 1, 2, 1)))).toBeGreaterThan(50_000)
    // Once more, and there is a breath again.
    expect(left(played(...answered, ...locks(0, 1, 2, 1, 1)))).toBeLessThanOrEqual(breath)
  })

  test('wait for whoever comes late, and not for whoever has gone', () => {
    const all = [...answered, ...locks(0, 1, 2)]
    expect(left(played(...all, { type: 'join', team: 6 }))).toBeGreaterThan(50_000)
    const two = [...answered, ...locks(0, 1)]
    expect(left(played(...two, { type: 'leave', team: 2 }))).toBeLessThanOrEqual(breath)
  })

  test('leave a clock that stands standing, and the teacher’s ten seconds more count', () => {
    const paused = played(...answered, { type: 'clock', do: 'pause' }, ...locks(0, 1, 2))
    expect(paused.clock).toMatchObject({ is: 'paused', left: breath })
    const more: Deed[] = [...locks(0, 1, 2), { type: 'clock', do: 'more' }]
    expect(left(played(...answered, ...more))).toBeGreaterThan(breath + 9000)
  })

  test('have a breath too where the time was up already', () => {
    const late = [...answered, ...locks(0, 1, 2)].map((one, i) => ({ ...one, at: i < 8 ? i : 200_000 }))
    expect(timeLeft(stateAfter({ seed: 7, events: late }, modes).clock, 200_000)).toBe(breath)
  })

  test('keep the question as it is when all have locked; the teacher can still close it', () => {
    const begun: Deed[] = [...three, { type: 'begin', mode: 'paper', given: ['a'] }]
    const paper = (what: object): Deed => ({ type: 'act', mode: 'paper', act: what })
    const asked = [...begun, paper({ type: 'pick', level: 'a', of: 1, examples: [[1, 2, 1]] })]
    const all = [...asked, ...locks(0, 1, 2)]
    expect(played(...all, paper({ type: 'set', card: 3 }))).toEqual(played(...all))
    expect(played(...all, paper({ type: 'lock' })).playing).not.toEqual(played(...all).playing)
  })

  test('are asked anew by the next question', () => {
    const next = played(...answered, ...locks(0, 1, 2), act({ type: 'lock' }))
    expect(next.locked).toEqual([])
  })
})

describe('scores', () => {
  test('the median of an even number is halfway', () => {
    expect([median([]), median([3]), median([1, 9, 2]), median([100, 250])]).toEqual([0, 3, 2, 175])
  })

  test('an answer that fewer chose is worth more, never twice as much', () => {
    expect([oddsPoints(6, 6), oddsPoints(3, 6), oddsPoints(1, 6)]).toEqual([100, 150, 183])
  })

  const room = (rounds: RoomState['rounds'], many: number): RoomState => ({
    ...emptyRoom,
    teams: teamIds.slice(0, many).map((id) => ({ id, start: 0 })),
    rounds,
  })
  const round = (...points: number[]) => ({
    mode: 'derby',
    points: Object.fromEntries(points.map((n, i) => [i, n])),
  })

  test('as many points are the same place', () => {
    const all = standings(room([round(100, 200, 100)], 3))
    expect(all.map(({ team: { id }, place }) => [id, place])).toEqual([
      [1, 1],
      [0, 2],
      [2, 2],
    ])
  })

  test('most improved is whoever won more later, and is not on the podium anyway', () => {
    const rounds = [round(300, 300, 300, 0, 0), round(300, 300, 300, 100, 150)]
    expect(mostImproved(room(rounds, 5))?.id).toBe(4)
    expect(mostImproved(room(rounds.slice(0, 1), 5))).toBeUndefined()
    expect(mostImproved(room([round(1, 1, 1, 50), round(300, 300, 300, 0)], 4))).toBeUndefined()
  })

  test('whoever has least chooses next, by the dice where several do', () => {
    const offered: number[][] = []
    lastTeam(room([round(100, 0, 0)], 3), (many) => {
      offered.push([...many])
      return 2
    })
    expect(offered).toEqual([[1, 2]])
  })
})

describe('the clock', () => {
  test('pauses where it is, goes on from there, and is given ten seconds more in either state', () => {
    const running = clockAfter({ is: 'off' }, { do: 'start', seconds: 60 }, 1000)
    expect(timeLeft(running, 21_000)).toBe(40_000)
    const paused = clockAfter(running, { do: 'pause' }, 21_000)
    expect(timeLeft(paused, 500_000)).toBe(40_000)
    const more = clockAfter(paused, { do: 'more' }, 500_000)
    const again = clockAfter(more, { do: 'pause' }, 500_000)
    expect(timeLeft(again, 510_000)).toBe(40_000)
    expect(timeLeft(clockAfter(running, { do: 'more' }, 21_000), 21_000)).toBe(50_000)
  })
})

describe('a lesson from a file', () => {
  const good = (): Record<string, unknown> =>
    JSON.parse(writeSession({ seed: 1, events: three.map((one, at) => ({ ...one, at })) }))
  const why = (change: (file: Record<string, unknown>) => unknown) => {
    const read = readSession(JSON.stringify(change(good())))
    return read.ok ? 'taken' : read.why.en
  }

  test('is taken as it was written', () => {
    expect(why((file) => file)).toBe('taken')
  })

  test('says which engine it comes from where that is another; an older game’s says none', () => {
    const engineOf = (change: object) => {
      const read = readSession(JSON.stringify({ ...good(), ...change }))
      return read.ok ? read.engine : 'refused'
    }
    expect(engineOf({})).toBeUndefined()
    expect(engineOf({ engine: engineVersion + 1 })).toBe(engineVersion + 1)
    expect(engineOf({ version: 1, engine: undefined })).toBeUndefined()
  })

  test.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ['another file', () => ({ passport: 'neon-harbour-passport' }), 'is not a lesson'],
    ['a newer one', (file) => ({ ...file, version: 3 }), 'newer Neon Harbour'],
    [
      'one with a game that this version does not have',
      (file) => ({ ...file, engine: 7, events: [{ at: 0, type: 'begin', mode: 'poker', given: [] }] }),
      `another version of the game (rules 7, here ${engineVersion}), and this one cannot read it`,
    ],
    ['one by an engine of words', (file) => ({ ...file, engine: 'new' }), 'engine'],
    [
      'a ninth team',
      (file) => ({ ...file, events: [{ at: 0, type: 'join', team: 8 }] }),
      'events › 0 › team',
    ],
    [
      'a mode that there is not',
      (file) => ({ ...file, events: [{ at: 0, type: 'begin', mode: 'poker', given: [] }] }),
      'mode › poker',
    ],
    [
      'a mode named after what every object has',
      (file) => ({ ...file, events: [{ at: 0, type: 'act', mode: '__proto__', act: {} }] }),
      'damaged at',
    ],
    [
      'points from nowhere',
      (file) => ({ ...file, events: [{ at: 0, type: 'award', team: 0, points: 999 }] }),
      'events › 0',
    ],
    [
      'an act that is none',
      (file) => ({ ...file, events: [{ at: 0, type: 'act', mode: 'derby', act: { type: 'win' } }] }),
      'events › 0 › act',
    ],
    [
      'a word more than there should be',
      (file) => ({ ...file, events: [{ at: 0, type: 'join', team: 1, points: 5 }] }),
      'events › 0',
    ],
    [
      'time that runs back',
      (file) => ({
        ...file,
        events: [
          { at: 9, type: 'join', team: 0 },
          { at: 1, type: 'join', team: 1 },
        ],
      }),
      'events › 1 › at',
    ],
    [
      'a name that turns the writing round',
      (file) => ({ ...file, events: [{ at: 0, type: 'name', team: 0, name: 'a\u202eb' }] }),
      'events › 0 › name',
    ],
    [
      'a clock without an end',
      (file) => ({ ...file, events: [{ at: 0, type: 'clock', do: 'start' }] }),
      'seconds',
    ],
    [
      'more events than a lesson has',
      (file) => ({ ...file, events: new Array(5001).fill({ at: 0, type: 'tell' }) }),
      'damaged at',
    ],
    ['no object', () => 7, 'is not a lesson'],
  ])('%s is refused by name', (_, change, words) => {
    expect(why(change)).toContain(words)
  })

  test('what is no JSON, or far too long, is refused', () => {
    expect(readSession('{').ok).toBe(false)
    expect(readSession('x'.repeat(8_000_001)).ok).toBe(false)
  })

  test.each([
    ['ten megabytes of text', 'lesson '.repeat(1_500_000), 'far larger'],
    ['ten megabytes of a lesson', `{"room":"neon-harbour-room","pad":"${'x'.repeat(1e7)}"}`, 'far larger'],
    ['nothing', '', 'is not a lesson'],
    ['the first bytes of a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'is not a lesson'],
    [
      'a passport',
      '{"passport":"neon-harbour-passport","progress":{"version":2,"levels":{}}}',
      'is not a lesson',
    ],
    ['version nought', '{"room":"neon-harbour-room","version":0,"seed":1,"events":[]}', '“version”'],
    [
      'a version in words',
      '{"room":"neon-harbour-room","version":"1","seed":1,"events":[]}',
      'is not a lesson',
    ],
    [
      'nine teams',
      JSON.stringify({
        room: 'neon-harbour-room',
        version: 1,
        seed: 1,
        events: Array.from({ length: 9 }, (_, team) => ({ at: team, type: 'join', team })),
      }),
      'events › 8 › team',
    ],
    ['lists in lists without end', '['.repeat(100_000), 'is not a lesson'],
  ])('%s is refused by name', (_, text, words) => {
    const read = readSession(text)
    expect(read.ok ? 'taken' : read.why.en).toContain(words)
  })

  test.each([
    '{"room":"neon-harbour-room","version":1,"seed":1,"events":[],"__proto__":{"ready":true}}',
    '{"room":"neon-harbour-room","version":1,"seed":1,"events":[{"at":0,"type":"join","team":0,"__proto__":{"team":7}}]}',
    '{"room":"neon-harbour-room","version":1,"seed":1,"events":[{"at":0,"type":"begin","mode":"race","given":["a-a"],"__proto__":{"mode":"derby"}}]}',
    '{"room":"neon-harbour-room","version":1,"seed":1,"events":[{"at":0,"type":"act","mode":"race","act":{"type":"hand","team":0,"recipe":{"__proto__":{"ready":1}}}}]}',
  ])('a file that would change what every object has changes nothing: %s', (text) => {
    const read = readSession(text)
    if (read.ok) stateAfter(read.session, modes)
    expect(({} as Record<string, unknown>).ready).toBeUndefined()
    if (read.ok) expect(JSON.stringify(read.session)).not.toContain('"team":7')
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import type { RunEvent } from '../../src/engine/index.ts'
import type { StageKit } from '../../src/scenes/kit/stage.ts'
import { stageOf } from '../../src/scenes/kit/stageOf.ts'
import type { Play } from '../../src/store/session.ts'

/** What the places were told, in order. */
let told: string[] = []
let timers: { act: () => void; off: boolean }[] = []
const listeners = new Set<unknown>()

const scene = {
  events: {
    on: (_: string, f: unknown) => listeners.add(f),
    off: (_: string, f: unknown) => listeners.delete(f),
  },
  time: {
    delayedCall(_ms: number, act: () => void) {
      const timer = { act, off: false }
      timers.push(timer)
      return { remove: () => Object.assign(timer, { off: true }) }
    },
  },
}
const kit = { scene, area: () => ({ width: 400, height: 300 }) } as unknown as StageKit

const events: RunEvent[] = [1, 2, 3].map((ms) => ({ type: 'case', ms }))
const ended = { events, stars: 2 }
const play = (phase: Play['phase'], outcome: object = ended): Play => ({ phase, outcome }) as unknown as Play
const first = play('lecture')
const say = (what: string): void => {
  told.push(what)
}

const create = stageOf(() => ({
  lecture: () => ({ play: (name) => say(`demo ${name}`), dispose: () => say('lecture away') }),
  lab({ cues }) {
    cues.at(100, () => say('invited'))
    return { show: () => say('lab'), dispose: () => say('lab away') }
  },
  contest: () => ({
    event: (_, index) => say(`event ${index}`),
    jump: (_, index) => say(`jump ${index}`),
    tell: (stars) => say(`stars ${stars}`),
    dispose: () => say('contest away'),
  }),
}))

beforeEach(() => {
  told = []
  timers = []
  listeners.clear()
})

describe('a stage of three places', () => {
  test('has one of them at a time', () => {
    const stage = create(kit, first)
    stage.show(first)
    stage.demo('facts')
    stage.show(play('predict'))
    stage.show(play('lab'))
    stage.show(play('run'))
    stage.jump(events, 0)
    stage.event(events[0] as RunEvent, 0, 1)
    expect(told).toEqual(['demo facts', 'lecture away', 'lab', 'lab away', 'jump 0', 'event 0'])
  })

  test('shows a demo again at another size, also behind the question', () => {
    const stage = create(kit, first)
    stage.show(first)
    stage.demo('facts')
    stage.show(play('predict'))
    stage.demo(undefined)
    told = []
    stage.resize()
    expect(told).toEqual(['lecture away', 'demo facts'])
  })

  test('puts the contest back as far as it was shown, and not what was never shown', () => {
    const stage = create(kit, first)
    stage.show(play('run'))
    stage.jump(events, 0)
    stage.event(events[0] as RunEvent, 0, 1)
    told = []
    stage.resize()
    expect(told).toEqual(['contest away', 'jump 1'])
  })

  test('tells the stars before the contest as it ended, once more at another size', () => {
    const stage = create(kit, first)
    stage.show(play('result'))
    expect(told).toEqual(['jump 3', 'stars 2'])
    told = []
    stage.resize()
    expect(told).toEqual(['contest away', 'jump 3', 'stars 2'])
  })

  test('shows the contest as it ended again after the cards that stand behind it', () => {
    const stage = create(kit, first)
    stage.show(play('result'))
    stage.show(play('lecture'))
    told = []
    stage.show(play('application'))
    expect(told).toEqual(['lecture away', 'jump 3', 'stars 2'])
  })

  test('plays another recipe’s contest in a place of its own, and the player’s again after it', () => {
    const stage = create(kit, first)
    stage.show(play('result'))
    told = []
    stage.show(play('run', { events: events.slice(1), stars: 0 }))
    expect(told).toEqual(['contest away'])
    stage.show(play('result'))
    expect(told).toEqual(['contest away', 'contest away', 'jump 3', 'stars 2'])
  })

  test('calls off what a place left by had still to come', () => {
    const stage = create(kit, first)
    stage.show(play('lab'))
    stage.show(play('run'))
    expect(timers.map(({ off }) => off)).toEqual([true])
  })

  test('leaves nothing behind', () => {
    const stage = create(kit, first)
    stage.show(play('lab'))
    stage.dispose()
    expect(told.at(-1)).toBe('lab away')
    expect(timers.every(({ off }) => off)).toBe(true)
    expect(listeners.size).toBe(0)
  })
})

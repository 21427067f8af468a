import { beforeEach, describe, expect, test } from 'vitest'
import { createFilmPlayer } from '../../src/scenes/kit/filmPlayer.ts'
import { createReel } from '../../src/scenes/kit/reel.ts'
import type { StageKit } from '../../src/scenes/kit/stage.ts'
import type { Play } from '../../src/store/session.ts'

interface Lab {
  readonly film: readonly number[]
}

const scene = { time: { now: 0 } }
let calm = false
const kit = { scene, calm: () => calm } as unknown as StageKit
const idle = (lab?: Lab): Play =>
  ({ training: { status: 'idle' }, outcome: lab && { lab } }) as unknown as Play
const busy = (show?: number): Play => ({ training: { status: 'busy', show } }) as unknown as Play
const lab: Lab = { film: [1, 2, 3] }

let told: string[] = []
const say = (what: string): void => {
  told.push(what)
}

function player(opened = idle(), seen?: () => number) {
  return createFilmPlayer<Lab, number>(
    kit,
    {
      reel: createReel<Lab>(),
      length: 200,
      frames: ({ film }) => film,
      ...(seen && { seen }),
      live: (_, frame) => say(`live ${frame}`),
      begin: () => say('begin'),
      watch: (frame) => say(`frame ${frame}`),
      rest: ({ outcome }, after) => say(`${outcome ? 'trained' : 'untrained'} after ${after}`),
    },
    opened,
  )
}

beforeEach(() => {
  told = []
  calm = false
  scene.time.now = 0
})

describe('a lab that shows its training', () => {
  test('shows it live, then its film, then what came of it', () => {
    const film = player()
    film.show(idle())
    film.show(busy())
    film.show(busy(2))
    film.show(idle(lab))
    for (const now of [0, 100, 200, 300]) film.update(now)
    expect(told).toEqual([
      ...['untrained after rest', 'live undefined', 'live 2', 'begin'],
      ...['frame 1', 'frame 2', 'frame 3', 'trained after the end'],
    ])
  })

  test('tells of a training that was called off, live or in its film', () => {
    const film = player()
    film.show(busy(1))
    film.show(idle())
    film.show(idle(lab))
    film.show(idle())
    film.show(idle())
    expect(told).toEqual([
      ...['live 1', 'untrained after a stop', 'begin', 'untrained after a stop', 'untrained after rest'],
    ])
  })

  test('takes the film up where it was watched live, and leaves it out in calm', () => {
    const film = player(idle(), () => 100)
    film.show(idle(lab))
    film.update(0)
    expect(told).toEqual(['begin', 'frame 2'])
    told = []
    calm = true
    const still = player()
    still.show(busy())
    still.show(idle(lab))
    still.update(0)
    expect(told).toEqual(['live undefined', 'trained after a stop'])
  })

  test('shows a training that was there when the lab opened as it ended', () => {
    const film = player(idle(lab))
    film.show(idle(lab))
    film.update(50)
    expect(told).toEqual(['trained after rest'])
  })
})

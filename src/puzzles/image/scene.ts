import type { RunEvent } from '../../engine/index.ts'
import { createFilmPlayer } from '../../scenes/kit/filmPlayer.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import { createReel, type Reel } from '../../scenes/kit/reel.ts'
import { type ContestPlace, type LabPlace, type On, stageOf } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import type { Frame, Lab, PostEvent } from './events.ts'
import { filmLength } from './film.ts'
import { layerSizes } from './network.ts'
import type { Recipe, Setup } from './schema.ts'
import { demosOn } from './stageDemos.ts'
import { layOut } from './stageLayout.ts'
import { createOffice } from './stageOffice.ts'
import { createShift } from './stageShift.ts'
import { createTraffic } from './stageTraffic.ts'
import { createDarkroom } from './stageWeights.ts'
import { standingAfter } from './standing.ts'

/** The night post office in Eye Tower. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const reel = createReel<Lab>()
  return {
    lecture({ kit }) {
      reel.open(undefined, false)
      const layout = layOut(kit.area(), setup.classes.length)
      const traffic = createTraffic(kit, layout, createOffice(kit, layout, setup.classes, false), false)
      return createLecture(kit, {
        demos: (on) => demosOn(on, layout),
        set: {
          pip: layout.pip,
          update: (_, elapsed) => traffic.update(elapsed, false),
          dispose: traffic.dispose,
        },
      })
    },
    lab: (on, play) => lab(on, play, setup, reel),
    contest(on, play) {
      reel.open(play.outcome?.lab as Lab | undefined, false)
      return contest(on, play, setup)
    },
  }
})

function pipIn({ scene }: On['kit'], { x, y, size }: ReturnType<typeof layOut>['pip']) {
  const pip = createPip(scene, size)
  pip.view.setPosition(x, y)
  return pip
}

function lab({ kit }: On, opened: Play, setup: Setup, reel: Reel<Lab>): LabPlace {
  const layout = layOut(kit.area(), setup.classes.length)
  const office = createOffice(kit, layout, setup.classes, false, setup.moved !== undefined)
  const darkroom = createDarkroom(kit.scene, layout)
  const traffic = createTraffic(kit, layout, office, true)
  const pip = pipIn(kit, layout.pip)
  let learning = false

  function shine(accuracy: number | undefined, learns: boolean): void {
    learning = learns
    office.shine(accuracy)
    pip.feel({ accuracy, learning })
  }

  function watch({ weights, accuracy }: Frame): void {
    darkroom.show(weights)
    shine(accuracy, true)
  }

  const film = createFilmPlayer<Lab, Frame>(
    kit,
    {
      reel,
      length: filmLength,
      frames: ({ film }) => film,
      live({ recipe }, frame) {
        const [inputs = 0, neurons = 0] = layerSizes(setup, (recipe as Recipe).hidden)
        darkroom.ready(neurons, inputs)
        if (frame) watch(frame)
        else shine(undefined, true)
      },
      begin: () => {
        learning = true
      },
      watch,
      rest({ outcome, before }, after) {
        const trained = (outcome?.lab ?? before?.lab) as Lab | undefined
        darkroom.show(trained?.weights)
        shine(trained?.accuracy, false)
        if (after === 'the end') pip.hop()
      },
    },
    opened,
  )
  return {
    show: film.show,
    update(now, elapsed) {
      traffic.update(elapsed, learning)
      film.update(now)
    },
    dispose() {
      darkroom.dispose()
      traffic.dispose()
    },
  }
}

function contest({ kit }: On, { outcome }: Play, setup: Setup): ContestPlace {
  const { scene } = kit
  const classes = setup.classes.length
  const layout = layOut(kit.area(), classes)
  const office = createOffice(kit, layout, setup.classes, true)
  const pip = pipIn(kit, layout.pip)
  const accuracy = (outcome?.lab as Lab | undefined)?.accuracy
  let all: readonly RunEvent[] = outcome?.events ?? []
  /** How fast the belt runs, 1 as usual. */
  let belting = 1
  const shift = createShift(scene, layout, setup.classes, {
    chutes: office.chutes,
    pip,
    accuracy,
    hurry: (times) => {
      belting = times
    },
    streak: office.streak,
  })
  office.shine(accuracy)
  return {
    event: (event, index, ms) => shift.play(event as PostEvent, standingAfter(all, index, classes), ms),
    jump(events, index) {
      all = events
      office.chutes.showTubes(true)
      shift.settle(standingAfter(events, index, classes), feelingAfter(events, index, accuracy))
    },
    tell(stars) {
      // Nothing is read any more: the outputs' tubes would only stand before the windows.
      office.chutes.showTubes(false)
      pip.feel({ accuracy, right: stars > 0 })
    },
    update: (_, elapsed) => void office.roll(elapsed, belting),
    dispose: office.dispose,
  }
}

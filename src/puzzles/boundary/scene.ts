import { createRandom, type RunEvent } from '../../engine/index.ts'
import { createFilmPlayer } from '../../scenes/kit/filmPlayer.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import { createReel, type Reel } from '../../scenes/kit/reel.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type ContestPlace, type LabPlace, stageOf } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { resumeAt } from '../kit/film.ts'
import { demosOn } from './demos.ts'
import { borderSize, type Frame, type GardenEvent, type Lab, viewSize } from './events.ts'
import { resample, type Squares } from './field.ts'
import { filmLength } from './film.ts'
import { layOut, toStage } from './layout.ts'
import { makePlaces } from './places.ts'
import type { Recipe, Setup } from './schema.ts'
import { createEvening } from './stageEvening.ts'
import { createGarden } from './stageGarden.ts'
import { createMonster } from './stageMonster.ts'
import { createNetwork } from './stageNetwork.ts'
import { createProbe } from './stageProbe.ts'

const labOf = (play: Play) => play.outcome?.lab as Lab | undefined

/** The border garden on Line Peak. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const places = makePlaces(setup.data, createRandom(level.seed))
  const reel = createReel<Lab>()
  const gardenFor = (kit: StageKit, lab: boolean, still: boolean) =>
    createGarden(kit, layOut(kit.area(), lab), setup, places, still)
  return {
    lecture({ kit }) {
      reel.open(undefined, false)
      const garden = gardenFor(kit, false, false)
      return createLecture(kit, {
        demos: (on) => demosOn(on, garden, places),
        set: {
          pip: garden.layout.pip,
          update: (_, elapsed) => garden.field.update(elapsed),
          clear() {
            garden.known.callOut(false)
            garden.field.to(undefined, kit.calm())
          },
          dispose: garden.dispose,
        },
      })
    },
    lab({ kit }, play) {
      const place = lab(kit, play, gardenFor(kit, true, true), reel)
      if (!setup.monster) return place
      const monster = createMonster(kit, layOut(kit.area(), true), places)
      return {
        ...place,
        update(now, elapsed) {
          place.update?.(now, elapsed)
          monster.update(elapsed)
        },
        dispose() {
          monster.dispose()
          place.dispose?.()
        },
      }
    },
    contest({ kit }, play) {
      reel.open(labOf(play), false)
      return contest(kit, play, gardenFor(kit, false, true), setup)
    },
  }
})

type Garden = ReturnType<typeof createGarden>

function pipIn({ scene }: StageKit, { layout }: Garden) {
  const pip = createPip(scene, layout.pip.size, layout.pip)
  return pip
}

function lab(kit: StageKit, opened: Play, garden: Garden, reel: Reel<Lab>): LabPlace {
  const { layout, field, known } = garden
  let spot: Squares | undefined
  let frame: Frame | undefined
  /** The last epoch reported while the worker trains. */
  let live = -1
  let play = opened
  /** The training whose mistakes are shown and whose network can be asked. */
  let settled: Lab | undefined

  /** Lights the lawn with what there is to show now: a neuron's view under the pointer, or the border. */
  const light = () => field.to(spot ?? frame?.border, kit.calm())
  const network =
    layout.network &&
    createNetwork(kit.scene, layout.network, (view) => {
      spot = view && resample(view, viewSize, borderSize)
      light()
    })
  const probe = createProbe(kit, layout)
  const pip = pipIn(kit, garden)

  function watch(next: Frame | undefined, learning: boolean): void {
    if (next === frame) return
    frame = next
    light()
    network?.show(play.recipe as Recipe, next)
    pip.feel({ accuracy: next?.accuracy, learning })
  }

  function settle(trained: Lab | undefined): void {
    settled = trained
    known.mistakes(trained?.mistakes)
    probe.allow(trained !== undefined)
  }

  const film = createFilmPlayer<Lab, Frame>(
    kit,
    {
      reel,
      length: filmLength,
      frames: ({ film }) => film,
      seen: ({ film }) => resumeAt(film, live, filmLength),
      live(_, reported) {
        settle(undefined)
        network?.glow(true)
        live = reported?.epoch ?? -1
        if (reported) watch(reported, true)
      },
      begin() {
        live = -1
        settle(undefined)
      },
      watch: (next) => watch(next, true),
      rest(next, after) {
        const trained = labOf(next)
        // A training called off leaves nothing of itself; an older one stays in sight until there is another.
        if (after === 'rest' && (!trained || trained === settled)) return
        watch(trained?.film.at(-1), false)
        settle(trained)
        network?.glow(false)
        pip.feel({ accuracy: trained?.accuracy })
      },
    },
    opened,
  )

  return {
    show(next) {
      const recipeChanged = next.recipe !== play.recipe
      play = next
      if (recipeChanged || frame === undefined) network?.show(next.recipe as Recipe, frame)
      field.ghost((next.before?.lab as Lab | undefined)?.film.at(-1)?.border)
      film.show(next)
    },
    update(now, elapsed) {
      film.update(now)
      field.update(elapsed)
    },
    dispose() {
      network?.dispose()
      probe.dispose()
      pip.view.destroy(true)
      garden.dispose()
    },
  }
}

function contest(kit: StageKit, { outcome }: Play, garden: Garden, setup: Setup): ContestPlace {
  const { layout, field } = garden
  const evening = createEvening(kit.scene, layout, setup)
  const pip = pipIn(kit, garden)
  const accuracy = outcome?.metrics['validation.accuracy']
  let all: readonly RunEvent[] = outcome?.events ?? []
  garden.known.dim(0.16)
  field.dim(0.5)
  field.to((outcome?.lab as Lab | undefined)?.film.at(-1)?.border, kit.calm())

  /** Those who came with the first so many events are where they stay. */
  function stay(index: number): readonly GardenEvent[] {
    const met = (all as readonly GardenEvent[]).slice(0, index)
    evening.stay(met.filter((event) => event.type === 'case'))
    return met
  }

  return {
    event(shown: RunEvent, _index, ms): void {
      const event = shown as GardenEvent
      if (event.type === 'dusk') {
        evening.stay([])
        garden.night(ms)
        pip.feel({ accuracy })
        pip.lookAt()
        return
      }
      if (event.type === 'dawn') {
        evening.flash(ms)
        garden.day(ms)
        pip.lookAt()
        pip.feel({ right: event.tally.right / event.tally.of >= 0.9 })
        pip.hop()
        return
      }
      pip.lookAt(toStage(layout, event))
      pip.feel({ accuracy, sure: event.sure })
      evening.visit(event, ms, () => {
        garden.answer(event.answer, ms)
        pip.feel({ accuracy, right: event.right })
        if (event.right && event.n % 10 === 0) pip.hop()
      })
    },
    jump(events, index): void {
      all = events
      const met = stay(index)
      // Before dusk it is light, and after dawn.
      if (met.length === 0 || met.some((event) => event.type === 'dawn')) garden.day(0)
      else garden.night(0)
      pip.lookAt()
      pip.feel(feelingAfter(events, index, accuracy))
    },
    /** The evening as it was, in its own light, beside the stars. */
    tell(stars): void {
      stay(all.length)
      garden.night(0)
      pip.feel({ accuracy: outcome?.metrics['test.accuracy'], ...(stars > 0 && { right: true }) })
      if (stars === 3) pip.hop()
    },
    update: (_, elapsed) => field.update(elapsed),
    dispose() {
      evening.dispose()
      pip.view.destroy(true)
      garden.dispose()
    },
  }
}

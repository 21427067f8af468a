import { createRandom, own } from '../../engine/index.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import { type Built, rebuilt } from '../../scenes/kit/rebuilt.ts'
import { createReel, type Reel } from '../../scenes/kit/reel.ts'
import type { CreateStage, StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Play } from '../../store/session.ts'
import { chasingSlips, type Demo, joiningNeurons, straightLine } from './demos.ts'
import { borderSize, type Frame, type GardenEvent, type Lab, viewSize } from './events.ts'
import { resample, type Squares } from './field.ts'
import { filmAt, filmLength, resumeAt } from './film.ts'
import { paintHedge } from './ground.ts'
import { layOut, toStage } from './layout.ts'
import { makePlaces } from './places.ts'
import type { Recipe, Setup } from './schema.ts'
import { createEvening } from './stageEvening.ts'
import { createField } from './stageField.ts'
import { discard, dress } from './stageGarden.ts'
import { createNetwork } from './stageNetwork.ts'
import { createPlaces } from './stagePlaces.ts'
import { createProbe } from './stageProbe.ts'

/** The border garden on Line Peak: built for one size of the canvas and one mode, and rebuilt when either changes. */
export const createStage: CreateStage = (kit, first) => {
  const reel = createReel<Lab>()
  return rebuilt(first, modeOf, (play) => build(kit, play, reel))
}

const modeOf = ({ phase }: Play) =>
  phase === 'lab' || phase === 'run' || phase === 'result' ? phase : 'story'

function build(kit: StageKit, opened: Play, reel: Reel<Lab>): Built {
  const { scene } = kit
  const setup = opened.level.setup as Setup
  const mode = modeOf(opened)
  const layout = layOut(kit.area(), mode === 'lab')
  const places = makePlaces(setup.data, createRandom(opened.level.seed))

  const set = dress(scene, layout, setup, mode)
  const field = createField(scene, layout)
  const hedge = picture(scene, `boundary/hedge/${mode}`, layout.width, layout.height, (ctx) =>
    paintHedge(ctx, layout),
  )
  hedge.setOrigin(0, 0)
  // Over the hedge: whoever is at the garden's very edge is seen whole.
  const known = createPlaces(scene, layout, places, mode !== 'story')
  const evening = createEvening(scene, layout, setup)
  let spot: Squares | undefined
  const network =
    layout.network &&
    createNetwork(scene, layout.network, (view) => {
      spot = view && resample(view, viewSize, borderSize)
      light()
    })
  const probe = createProbe(kit, layout)
  const pip = createPip(scene, layout.pip.size)
  pip.view.setPosition(layout.pip.x, layout.pip.y)

  reel.open(opened.outcome?.lab as Lab | undefined, mode === 'lab')
  let play = opened
  let frame: Frame | undefined
  /** The last epoch reported while the worker trains. */
  let live = -1
  let lecture: { readonly demo: Demo; readonly begun: number } | undefined

  /** Lights the lawn with what there is to show now: a neuron's view under the pointer, or the border. */
  function light(): void {
    if (!lecture) field.to(spot ?? frame?.border, kit.calm())
  }

  function watch(next: Frame | undefined): void {
    if (next === frame) return
    frame = next
    light()
    network?.show(play.recipe as Recipe, next)
    pip.feel({
      accuracy: next?.accuracy,
      learning: play.training.status === 'busy' || reel.playing !== undefined,
    })
  }

  function settle(): void {
    reel.end()
    const lab = play.outcome?.lab as Lab | undefined
    watch(lab?.film.at(-1))
    if (mode !== 'lab') return
    known.mistakes(lab?.mistakes)
    probe.allow(lab !== undefined)
    network?.glow(false)
    pip.feel({ accuracy: lab?.accuracy })
  }

  function show(next: Play): void {
    const trained = next.outcome?.lab as Lab | undefined
    const recipeChanged = next.recipe !== play.recipe
    const wasBusy = play.training.status === 'busy'
    play = next
    if (mode !== 'lab') {
      frame = trained?.film.at(-1)
      if (mode === 'run' || mode === 'result') light()
      return
    }
    if (recipeChanged || frame === undefined) network?.show(next.recipe as Recipe, frame)
    const before = next.before?.lab as Lab | undefined
    field.ghost(before?.film.at(-1)?.border)
    if (next.training.status === 'busy') {
      known.mistakes(undefined)
      probe.allow(false)
      network?.glow(true)
      const reported = next.training.show as Frame | undefined
      live = reported?.epoch ?? -1
      if (reported) watch(reported)
      return
    }
    const film = reel.playing
    reel.follow(trained, scene.time.now, kit.calm(), trained && resumeAt(trained.film, live))
    if (reel.playing && reel.playing !== film) {
      live = -1
      known.mistakes(undefined)
    }
    // A training called off leaves nothing of itself.
    if (!reel.playing && (film?.lab !== trained || wasBusy)) settle()
  }

  function update(now: number, elapsed: number): void {
    const film = reel.playing
    if (film) {
      const time = now - film.begun
      watch(film.lab.film[Math.floor(filmAt(film.lab.film, time))])
      if (time >= filmLength) settle()
    }
    if (lecture) field.to(lecture.demo(kit.calm() ? 5200 : now - lecture.begun), kit.calm())
    field.update(elapsed)
  }
  scene.events.on('update', update)

  function startDemo(name: string | undefined): void {
    const demos: Record<string, Demo> = {
      garden: () => undefined,
      line: straightLine,
      neurons: joiningNeurons,
      mistaken: chasingSlips(places.train),
    }
    const chosen = name === undefined ? undefined : own(demos, name)
    lecture = chosen && { demo: chosen, begun: scene.time.now }
    if (mode !== 'story') return
    known.callOut(name === 'mistaken')
    if (name === 'garden' && !kit.calm()) known.enter()
    if (!lecture) {
      light()
      pip.feel({ accuracy: frame?.accuracy })
      return
    }
    const says = {
      garden: {},
      line: { accuracy: 0.5 },
      neurons: { learning: true },
      mistaken: { sure: 0.55 },
    }
    pip.feel(says[name as keyof typeof says] ?? {})
    if (name === 'garden') pip.point('left')
  }

  if (mode === 'run' || mode === 'result') {
    known.dim(0.16)
    field.dim(0.5)
  }
  /** How the evening went, as it stands beside the stars. */
  function remember({ outcome }: Play): void {
    if (!outcome) return
    evening.stay((outcome.events as readonly GardenEvent[]).filter((event) => event.type === 'case'))
    set.night(0)
    pip.feel({ accuracy: outcome.metrics['test.accuracy'], ...(outcome.stars > 0 && { right: true }) })
    if (outcome.stars === 3) pip.hop()
  }
  if (mode === 'result') remember(opened)

  return {
    show,
    demo: startDemo,

    event(shown, _index, ms): void {
      const event = shown as GardenEvent
      if (event.type === 'dusk') {
        evening.stay([])
        set.night(ms)
        pip.feel({ accuracy: play.outcome?.metrics['validation.accuracy'] })
        pip.lookAt()
        return
      }
      if (event.type === 'dawn') {
        evening.flash(ms)
        set.day(ms)
        pip.lookAt()
        pip.feel({ right: event.tally.right / event.tally.of >= 0.9 })
        pip.hop()
        return
      }
      pip.lookAt(toStage(layout, event))
      pip.feel({ accuracy: play.outcome?.metrics['validation.accuracy'], sure: event.sure })
      evening.visit(event, ms, () => {
        set.answer(event.answer, ms)
        pip.feel({ accuracy: play.outcome?.metrics['validation.accuracy'], right: event.right })
        if (event.right && event.n % 10 === 0) pip.hop()
      })
    },

    jump(all, index): void {
      const events = all as readonly GardenEvent[]
      const met = events.slice(0, index)
      evening.stay(met.filter((event) => event.type === 'case'))
      // Before dusk it is light, and after dawn.
      if (met.length === 0 || met.some((event) => event.type === 'dawn')) set.day(0)
      else set.night(0)
      pip.lookAt()
      pip.feel(feelingAfter(events, index, play.outcome?.metrics['validation.accuracy']))
    },

    dispose(): void {
      scene.events.off('update', update)
      for (const part of [field, known, evening, network, probe, set]) part?.dispose()
      discard(hedge)
      scene.tweens.killTweensOf(pip.view)
      pip.view.destroy(true)
    },
  }
}

import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createPipFilm } from '../../scenes/kit/pipFilm.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { largest } from '../kit/scores.ts'
import { createSinging } from '../kit/singing.ts'
import { buoyPicture, createBuoys } from './buoys.ts'
import { createDrawing, paintChart } from './chart.ts'
import { createCrew } from './crew.ts'
import type { Frame, Lab } from './events.ts'
import { listeningOf } from './inputs.ts'
import { type Chart, labLayout } from './layout.ts'
import { labOf, sharesOf } from './mind.ts'
import { createPen } from './pen.ts'
import { createSails } from './sails.ts'
import type { Recipe, Setup } from './schema.ts'
import { lessonOf, type Pitches } from './sung.ts'
import { viewOf } from './view.ts'

/** How long the film of a training runs, milliseconds. */
const filmLength = 2600

/** Buoys that the level has anchored. */
function fixed(kit: StageKit, { px, water }: Chart, moments: readonly number[]) {
  const views = moments.map((moment) => buoyPicture(kit, 30).setPosition(px(moment), water))
  return { views, show: () => {} }
}

/** The lab: what the choir sang, buoys on the water below it, a pen for a contour of one's own, and what the model hears in that. */
export function createLab({ kit, width, height }: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(setup, width, height)
  const ground = coralGround(kit, 'tones-lab', width, height, (ctx) => paintChart(ctx, at.chart, setup))
  const drawing = createDrawing(kit, at.chart, setup)
  const { people } = setup
  const crew = people && createCrew(setup, view)
  const pen = people ? undefined : createPen(kit, at.chart, setup, view)
  const sails = createSails(kit, setup, at.sails, at.sail)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const lesson = lessonOf(setup)
  const singing = createSinging(view, setup.every)
  let play = first
  let frame: Frame | undefined
  let head: number | undefined
  let song = view.now().song
  let held: number | undefined

  const recipe = () => play.recipe as Recipe
  const buoys = people
    ? fixed(kit, at.chart, people.moments)
    : createBuoys(
        kit,
        at.chart,
        () => recipe().moments,
        (moment) => {
          held = moment
          draw()
        },
      )
  const light = (pitches: Pitches | undefined) => {
    const lab = labOf(play)
    const asked = lab && pitches ? largest(sharesOf(lab, listeningOf(setup, recipe()), pitches)) : undefined
    sails.light(asked, true)
  }

  function draw(): void {
    if (crew) {
      drawing.draw({ ...crew.shown(recipe()), answers: frame?.answers, head })
      light(crew.asked(recipe()))
      return
    }
    const { own, only, drawing: pressed } = view.now()
    const sounding = singing.going ? song?.pitches : undefined
    const moments = held === undefined ? recipe().moments : [...recipe().moments, held]
    drawing.draw({
      ...{ sung: lesson, only, answers: frame?.answers, moments, head },
      own: sounding?.filter((pitch) => pitch !== undefined) ?? own,
    })
    light(pressed ? undefined : (sounding ?? own))
  }

  const film = createPipFilm<Frame, Lab>(
    kit,
    {
      ...{ reel, length: filmLength, pip, at: at.pip, delighted: 0.95 },
      labOf,
      // Everybody is learned from, so everybody is seen.
      learns() {
        if (view.now().only) view.set({ only: undefined })
      },
      draw: (next) => {
        frame = next
        draw()
      },
    },
    first,
  )

  function show(next: Play): void {
    if (!kit.calm()) crew?.retell(recipe().told, (next.recipe as Recipe).told)
    play = next
    buoys.show()
    film.show(next)
    draw()
  }

  const stop = view.follow(() => {
    const now = view.now().song
    if (now !== song) {
      song = now
      if (now) singing.start(now.pitches)
      else singing.stop()
    }
    draw()
  })
  drawing.toTop()
  for (const top of [...(pen ? [pen.view] : []), ...buoys.views]) scene.children.bringToTop(top)
  show(first)
  return {
    show,
    update(now, elapsed) {
      film.update(now)
      const slides = crew?.update(elapsed) ?? false
      if (!slides && !singing.going) return
      head = singing.going ? singing.update(elapsed) : undefined
      draw()
    },
    dispose() {
      stop()
      singing.stop()
      pen?.dispose()
      drawing.dispose()
      sails.dispose()
      for (const part of [ground.view, pip.view, ...buoys.views]) part.destroy()
    },
  }
}

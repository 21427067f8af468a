import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { glow } from '../../scenes/kit/light.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createPipFilm } from '../../scenes/kit/pipFilm.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { thingOf } from './calls.ts'
import { createDrawing, paintChart } from './chart.ts'
import type { Frame, Lab } from './events.ts'
import { type Chart, labLayout, spans } from './layout.ts'
import { callOf, labOf } from './mind.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { createTouch } from './touch.ts'
import { callOfSource, heardHertz, type View, viewOf } from './view.ts'

/** Milliseconds: of a training's film, and of a sound. */
const lasts = { film: 2200, sound: 1100 }

/** The lab: a boat's call, the dots that are kept of it, and the spectrum that Pip gets. */
export function createLab({ kit, width, height }: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view, setup)
  const at = labLayout(setup, width, height)
  const ground = coralGround(kit, 'sound-lab', width, height, (ctx) => paintChart(ctx, at.chart, setup))
  const drawing = createDrawing(kit, at.chart, setup)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  let play = first
  let ear = view.now().ear
  let since = 0
  const recipe = () => play.recipe as Recipe
  const boats = createBoats(kit, setup, at.chart, view)
  const knobs = createKnobs(kit, setup, at.chart, recipe)

  function draw(): void {
    const { source } = view.now()
    const { rate, window } = recipe()
    const call = callOfSource(setup, source)
    const lab = labOf(play)
    const called = lab && callOf(setup, lab, call).note
    drawing.draw({ call, rate, window, called })
    boats.light(called === undefined ? undefined : thingOf(setup, called))
  }

  const film = createPipFilm<Frame, Lab>(
    kit,
    { ...{ reel, length: lasts.film, pip, at: at.pip, delighted: 0.95 }, labOf, draw },
    first,
  )

  const stop = view.follow(() => {
    const now = view.now()
    if (now.ear !== ear) {
      ear = now.ear
      since = 0
      const sung = heardHertz(setup, now, recipe().rate)
      if (ear && 'of' in ear) boats.sounds(now.source)
      view.set({ sung })
    } else draw()
  })
  drawing.toTop()
  for (const top of [...knobs.views, ...boats.views]) scene.children.bringToTop(top)

  function show(next: Play): void {
    const before = recipe().rate
    play = next
    // A rate that is moved is heard at once.
    if (recipe().rate !== before && view.now().ear)
      view.set({ sung: heardHertz(setup, view.now(), recipe().rate) })
    film.show(next)
    draw()
  }
  show(first)
  return {
    show,
    update(now, elapsed) {
      film.update(now)
      if (!ear) return
      since += elapsed
      if (since > lasts.sound) view.set({ ear: undefined })
    },
    dispose() {
      stop()
      if (view.now().ear) view.set({ ear: undefined, sung: undefined })
      knobs.dispose()
      drawing.dispose()
      for (const part of [ground.view, pip.view, ...boats.views]) part.destroy()
    },
  }
}

/** Whoever has a stretch of the spectrum: a tap lets it call, a light says that the model calls it. */
function createBoats({ scene }: On['kit'], setup: Setup, chart: Chart, view: View) {
  const boats = setup.things.map(({ picture }, thing) => {
    const { x, y } = chart.things[thing] ?? { x: 0, y: 0 }
    const light = glow(scene, markOf(thing).colour, chart.thing * 0.75)
      .setPosition(x, y)
      .setAlpha(0)
    const boat = sprite(scene, picture, chart.thing * 0.86).setPosition(x, y)
    boat.setInteractive({ cursor: 'pointer' })
    boat.on('pointerdown', () => view.set({ source: { thing }, ear: { of: 'air' } }))
    return { x, y, light, boat }
  })
  return {
    views: boats.flatMap(({ light, boat }) => [light, boat]),
    light(thing: number | undefined): void {
      for (const [i, { light, boat }] of boats.entries()) {
        light.setAlpha(i === thing ? 1 : 0)
        boat.setAlpha(thing === undefined || i === thing ? 1 : 0.7)
      }
    },
    sounds(source: ReturnType<View['now']>['source']): void {
      const one = 'thing' in source ? boats[source.thing] : undefined
      if (!one) return
      squash(scene, one.boat, 0.25)
      ripple(scene, one.x, one.y, '#FFE0B0', chart.thing)
    },
  }
}

/** Any buoy of the wave is drawn along it, and the flag of the window along the call. */
function createKnobs(kit: On['kit'], setup: Setup, chart: Chart, recipe: () => Recipe) {
  const act = (action: Action) => kit.act(action)
  const nearest = (steps: readonly number[], to: number) =>
    steps.reduce((best, step) =>
      Math.abs(Math.log(step / to)) < Math.abs(Math.log(best / to)) ? step : best,
    )
  let held = 1
  const wave = createTouch(kit, chart.wave, {
    down(part) {
      held = Math.max(1, Math.round((recipe().rate * part * spans.wave) / 1000))
    },
    move(part) {
      const to = nearest(setup.rate.steps, (1000 * held) / Math.max(0.02, part * spans.wave))
      if (to !== recipe().rate) act({ type: 'rate', to })
    },
  })
  const flag = (part: number) => {
    const to = nearest(setup.window.steps, Math.max(1, part * spans.call))
    if (to !== recipe().window) act({ type: 'window', to })
  }
  const call = createTouch(kit, chart.call, { down: flag, move: flag })
  return {
    views: [wave.view, call.view],
    dispose(): void {
      wave.dispose()
      call.dispose()
    },
  }
}

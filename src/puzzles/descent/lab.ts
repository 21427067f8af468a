import { colour } from '../../look/index.ts'
import { createFilmPlayer } from '../../scenes/kit/filmPlayer.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { createPip, type Pip } from '../../scenes/kit/pip.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createChart } from './chart.ts'
import type { End, Frame, Lab } from './events.ts'
import { createDawn, summitGround } from './ground.ts'
import { handOf } from './hand.ts'
import { labLayout } from './layout.ts'
import { createMountain } from './mountain.ts'
import type { Recipe, Setup } from './schema.ts'
import { isLost, offBy, type Place, type Surface, surfaceOf } from './surface.ts'
import { type Looking, toneOf, viewOf } from './view.ts'

/** How long the film of a roll runs, milliseconds. */
const filmLength = 4200

/** The lab: one season's mountain, the ball led by hand in fog, tried step by step, and the film of its roll. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play, reel: Reel<Lab>): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(setup, width, height)
  const ground = summitGround(kit, 'lab', width, height)
  const dawn = createDawn(kit, width, height)
  const mountain = createMountain(kit, at.relief, width, height)
  const chart = createChart(kit, at.chart)
  const pip = createPip(scene, at.pip.size, at.pip)
  const { readings } = setup.practice
  let play = first
  let frame: Frame | undefined
  let filming = false
  let surface: { readonly unit: number; readonly of: Surface } | undefined

  const recipe = () => play.recipe as Recipe
  const lab = () => play.outcome?.lab as Lab | undefined

  function surfaceNow(): Surface {
    const { unit } = recipe()
    if (surface?.unit !== unit) surface = { unit, of: surfaceOf({ at: setup.at, unit }, readings) }
    return surface.of
  }

  function draw(atOnce = false): void {
    const { clear, tab } = view.now()
    const path = pathOf(setup, recipe(), view.now(), lab()?.film, filming ? frame : undefined)
    const place = path.at(-1) ?? path[0]
    const scale = { at: setup.at, unit: recipe().unit }
    const off = offBy(scale, place, readings)
    mountain.show(
      {
        ...{ surface: surfaceNow(), path, gone: isLost(off), arrow: !filming },
        fog: !clear && !filming && tab === 'hand',
        learningRate: filming || tab === 'hand' ? undefined : recipe().learningRate,
      },
      atOnce,
    )
    chart.show({ scale, place, readings })
    pip.lookAt(mountain.aim)
    if (!filming) pip.feel({ accuracy: 1 - Math.min(1, off / 50) })
  }

  function quiet(): void {
    if (view.now().tone !== undefined) view.set({ tone: undefined })
  }
  const film = createFilmPlayer<Lab, Frame>(
    kit,
    {
      reel,
      length: filmLength,
      frames: (lab) => lab.film,
      live() {
        pip.feel({ learning: true })
      },
      begin() {
        filming = true
        frame = undefined
        view.set({ toy: undefined, clear: true, tab: 'rule' })
        pip.feel({ learning: true })
      },
      watch(next) {
        if (next === frame) return
        frame = next
        view.set({ tone: toneOf(next.off) })
        dawn.show(next.step / recipe().steps)
      },
      rest(next, after) {
        const was = filming
        filming = false
        const end = (next.outcome?.lab as Lab | undefined)?.end
        if (end !== undefined && !view.now().clear) view.set({ clear: true })
        if (after === 'a stop') view.set({ tab: 'rule' })
        dawn.show(end === undefined ? 0 : 1)
        quiet()
        draw()
        if (was && after === 'the end') tell(scene, end, mountain.aim, pip)
      },
    },
    first,
  )

  function show(next: Play): void {
    play = next
    film.show(next)
    if (!filming) draw()
  }

  mountain.toTop()
  for (const top of [chart.view, pip.view]) scene.children.bringToTop(top)
  const stop = view.follow(() => draw())
  draw(true)
  show(first)
  return {
    show,
    update(now, elapsed) {
      film.update(now)
      mountain.update(elapsed)
    },
    dispose() {
      stop()
      quiet()
      for (const part of [mountain, chart]) part.dispose()
      for (const part of [ground.view, dawn.view, pip.view]) part.destroy()
    },
  }
}

/** What the ball has behind it: the film up to a frame, the hand's place, the toy's steps, or the last roll. */
function pathOf(
  setup: Setup,
  recipe: Recipe,
  { toy, tab }: Looking,
  film: readonly Frame[] | undefined,
  frame: Frame | undefined,
): readonly [Place, ...Place[]] {
  if (film && frame) return [film[0] ?? setup.start, ...film.slice(1, frame.step + 1)]
  if (tab === 'hand') return [handOf(setup, recipe)]
  return toy ?? [film?.[0] ?? setup.start, ...(film?.slice(1) ?? [])]
}

/** How a roll ended, in light. */
function tell(scene: On['kit']['scene'], end: End | undefined, { x, y }: Point, pip: Pip): void {
  if (end === 'down') starBurst(scene, x, y, { reach: 80 })
  else gentlyWrong(scene, pip.view)
  if (end === 'lost') flash(scene, x, 40, colour.neonBlue, 90)
}

import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { createFilmPlayer } from '../../scenes/kit/filmPlayer.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { axisIcons, createDrawing, paintChart } from './chart.ts'
import type { Frame, Lab } from './events.ts'
import { createGrips } from './grips.ts'
import { labChart, pipIn } from './layout.ts'
import { type Line, readingsOf } from './line.ts'
import type { Recipe, Setup } from './schema.ts'
import { toneOf, viewOf } from './view.ts'

/** How long the film of the neuron's training runs, milliseconds. */
const filmLength = 3200

/** The lab: a line with two grips, an error at every reading, and the rival’s line once it has been raced. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play, reel: Reel<Lab>): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const chart = labChart(setup, width, height)
  const ground = peakGround(kit, 'line-lab', width, height, (ctx) => paintChart(ctx, chart, setup))
  const icons = axisIcons(kit, chart)
  const at = pipIn(chart)
  const pip = createPip(scene, at.size, at)
  const drawing = createDrawing(kit, chart, setup)
  const bowl = sprite(scene, 'steaming-bowl', at.size * 0.5).setVisible(false)
  let play = first
  let neuron: Frame | undefined
  let filming = false

  const recipe = () => play.recipe as Recipe
  const line = (): Line => view.now().held ?? recipe()
  const grips = createGrips(kit, { setup, chart, view, recipe })

  function draw(): void {
    const { soup } = view.now()
    const now = line()
    drawing.draw({
      line: now,
      neuron: soup?.neuron ?? neuron,
      readings: readingsOf(setup, recipe()),
      sticks: true,
    })
    grips.show(now)
    bowl.setVisible(soup !== undefined)
    const high = Math.min(soup?.wind ?? 0, setup.wind.to)
    bowl.setPosition(chart.px(setup.soup.pressure), chart.py(high))
  }

  function quiet(): void {
    if (view.now().tone !== undefined && !view.now().held) view.set({ tone: undefined })
  }
  const film = createFilmPlayer<Lab, Frame>(
    kit,
    {
      reel,
      length: filmLength,
      frames: (lab) => lab.film,
      live(_, frame) {
        neuron = frame ?? neuron
        pip.feel({ learning: true })
        draw()
      },
      begin() {
        filming = true
        pip.feel({ learning: true })
      },
      watch(frame) {
        if (frame === neuron) return
        neuron = frame
        view.set({ tone: toneOf(frame.off) })
      },
      rest(next, after) {
        neuron = (next.outcome?.lab as Lab | undefined)?.film.at(-1)
        if (filming && after === 'the end') flash(scene, at.x, at.y, colour.neonBlue, at.size)
        filming = false
        pip.feel({ accuracy: neuron ? 0.9 : 0.2 })
        quiet()
        draw()
      },
    },
    first,
  )

  function show(next: Play): void {
    play = next
    drawing.readings(readingsOf(setup, recipe()), true)
    film.show(next)
    draw()
  }

  drawing.readings(readingsOf(setup, recipe()), false)
  drawing.toTop()
  for (const top of [...grips.views, bowl, pip.view]) scene.children.bringToTop(top)
  const stop = view.follow(draw)
  show(first)
  return {
    show,
    update: (now) => film.update(now),
    dispose() {
      stop()
      quiet()
      drawing.dispose()
      for (const part of [ground.view, ...icons, pip.view, bowl, ...grips.views]) part.destroy()
    },
  }
}

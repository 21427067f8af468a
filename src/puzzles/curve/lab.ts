import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { createFilmPlayer } from '../../scenes/kit/filmPlayer.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createBeads } from './beads.ts'
import { untouched } from './byHand.ts'
import { axisIcons, createDrawing, paintChart } from './chart.ts'
import { handCurve, type Page, split } from './curve.ts'
import type { Frame, Lab } from './events.ts'
import { labChart, pipIn } from './layout.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'

/** How long the film of a training runs, milliseconds. */
const filmLength = 2400

/** What bent the curve as it is chosen: another promise or another line by hand leaves it as it lies. */
function bentOf({ recipe, outcome, before }: Play): Lab | undefined {
  const lab = (outcome ?? before)?.lab as Lab | undefined
  const { degree, aside } = recipe as Recipe
  return lab?.degree === degree && lab.every === aside ? lab : undefined
}

/** The lab: pages of the log, a curve that wriggles into place as it learns, and beads for a hand's own. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play, reel: Reel<Lab>): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const chart = labChart(setup, width, height)
  const ground = peakGround(kit, 'curve-lab', width, height, (ctx) => paintChart(ctx, chart, setup))
  const icons = axisIcons(kit, chart)
  const at = pipIn(chart)
  const pip = createPip(scene, at.size, at)
  const drawing = createDrawing(kit, chart, setup)
  const bowl = sprite(scene, 'steaming-bowl', at.size * 0.5).setVisible(false)
  let play = first
  let shown: Frame | undefined
  let filming = false

  const recipe = () => play.recipe as Recipe
  const beads = createBeads(kit, { setup, chart, view, recipe })

  function draw(): void {
    const { soup, held, byHand } = view.now()
    const { kept, aside } = split(setup, recipe().aside)
    const day = setup.log[setup.soup.page]?.[0] ?? 1
    const spoiled: Page | undefined = soup && [day, soup.heat]
    drawing.draw({
      kept: spoiled ? kept.filter(([one]) => one !== day) : kept,
      ...{ aside, spoiled, curve: (soup?.frame ?? shown)?.curve },
      hand: byHand ? handCurve(held ?? recipe().hand ?? untouched(setup)) : undefined,
    })
    beads.show(byHand)
    bowl.setVisible(soup !== undefined)
    bowl.setPosition(chart.px(day) + at.size * 0.3, chart.py(soup?.heat ?? 0) - at.size * 0.2)
  }

  const film = createFilmPlayer<Lab, Frame>(
    kit,
    {
      reel,
      length: filmLength,
      frames: (lab) => lab.film,
      live(_, frame) {
        shown = frame ?? shown
        pip.feel({ learning: true })
        draw()
      },
      begin() {
        filming = true
        pip.feel({ learning: true })
      },
      watch(frame) {
        if (frame === shown) return
        shown = frame
        draw()
      },
      rest(next, after) {
        shown = bentOf(next)?.film.at(-1)
        if (filming && after === 'the end') flash(scene, at.x, at.y, colour.neonBlue, at.size)
        filming = false
        pip.feel({ accuracy: shown ? 0.9 : 0.2 })
        draw()
      },
    },
    first,
  )
  for (const top of [...beads.views, bowl]) scene.children.bringToTop(top)
  const stop = view.follow(draw)

  function show(next: Play): void {
    play = next
    film.show(next)
    draw()
  }
  show(first)
  return {
    show,
    update: (now) => film.update(now),
    dispose() {
      stop()
      drawing.dispose()
      for (const part of [ground.view, ...icons, pip.view, bowl, ...beads.views]) part.destroy()
    },
  }
}

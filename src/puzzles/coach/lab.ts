import { sprite } from '../../scenes/kit/atlas.ts'
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createPipFilm } from '../../scenes/kit/pipFilm.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { createSinging } from '../kit/singing.ts'
import { createContour, paintGlass } from './contour.ts'
import type { Frame, Lab } from './events.ts'
import { createFaces } from './faces.ts'
import { type LabLayout, labLayout, type Spot } from './layout.ts'
import { rehearsalOf } from './learners.ts'
import { labOf, type Rehearsed, rehearsedBy } from './mind.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { paintSand, paintShore } from './shore.ts'
import { pricesOf, verdictsOf } from './verdicts.ts'
import { type View, viewOf } from './view.ts'

/** How long the film of a training runs, milliseconds. */
const filmLength = 2600
/** How near a press must be to a learner, or to the water's edge, CSS pixels. */
const near = 15

/** The lab: the rehearsal's learners on the beach, the tide of the pass mark, and the contour of whoever is pressed. */
export function createLab(on: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(setup, width, height)
  const { beach } = at
  const ground = coralGround(kit, 'coach-lab', width, height, (ctx) => {
    paintSand(ctx, beach)
    paintGlass(ctx, at.card)
  })
  const heads = createHeads(on, setup, at)
  const shore = createSketch(scene, beach.board)
  const contour = createContour(kit, setup, at.card)
  const faces = createFaces(kit, setup, at.face)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const singing = createSinging(view, setup.every)
  let play = first
  let frame: Frame | undefined
  let head: number | undefined
  let song = view.now().song
  let spots: readonly Spot[] = []
  const waiting = rehearsalOf(setup).map((one) => ({ ...one, given: 0, hears: one.asked }))
  let shown: readonly Rehearsed[] = waiting

  function draw(): void {
    const rule = play.recipe as Recipe
    shown = frame ? rehearsedBy(setup, frame) : waiting
    const verdicts = frame && verdictsOf(setup, rule, shown)
    const prices = frame && pricesOf(setup, rule, shown)
    shore.draw((ctx) => {
      ctx.translate(-beach.board.x, -beach.board.y)
      spots = paintShore(ctx, beach, { learners: shown, verdicts, prices, rule, chosen: view.now().chosen })
    })
    heads.show(rule.taught)
    drawContour()
  }

  function drawContour(): void {
    if (song?.by) {
      faces.show(song.by)
      contour.draw({ ...song.by, head })
      return
    }
    const one = shown[view.now().chosen]
    faces.show(one)
    if (!one) {
      contour.wipe()
      return
    }
    const { asked, pitches, hears, given } = one
    contour.draw({ asked, pitches, head, ...(frame && { hears, given }) })
  }

  const film = createPipFilm<Frame, Lab>(
    kit,
    {
      ...{ reel, length: filmLength, pip, at: at.pip, delighted: 0.95 },
      labOf,
      learns() {},
      draw: (next) => {
        frame = next
        draw()
      },
    },
    first,
  )

  function show(next: Play): void {
    play = next
    film.show(next)
    draw()
  }

  const hand = createHand(on, setup, at, view, {
    mark: () => (play.recipe as Recipe).mark,
    spots: () => spots,
    learners: () => shown,
    chose: (group) => heads.greet(group),
  })
  const stop = view.follow(() => {
    const now = view.now().song
    if (now !== song) {
      song = now
      head = undefined
      if (now) singing.start(now.pitches)
      else singing.stop()
    }
    draw()
  })
  show(first)
  return {
    show,
    update(now, elapsed) {
      film.update(now)
      if (!singing.going) return
      head = singing.update(elapsed)
      drawContour()
    },
    dispose() {
      stop()
      singing.stop()
      for (const part of [hand, heads, shore, contour, faces]) part.dispose()
      for (const part of [ground.view, pip.view]) part.destroy()
    },
  }
}

/** Who stands over each column: bright where the model is taught by them, pale where it never heard them. */
function createHeads({ kit: { scene } }: On, setup: Setup, { beach }: LabLayout) {
  const size = Math.min(beach.column * 0.8, (beach.sand.y - beach.board.y) * 0.94)
  const y = (beach.board.y + beach.sand.y) / 2 + 1
  const heads = setup.groups.map(({ singer }, i) => {
    const x = beach.columns[i] ?? 0
    const light = glow(scene, '#FFD98A', size * 0.75).setPosition(x, y)
    return { light, animal: sprite(scene, singer, size).setPosition(x, y) }
  })
  return {
    show(taught: readonly string[]): void {
      for (const [i, { light, animal }] of heads.entries()) {
        const known = taught.includes(setup.groups[i]?.id ?? '')
        light.setAlpha(known ? 0.9 : 0)
        animal.setAlpha(known ? 1 : 0.55)
      }
    },
    greet(group: number): void {
      const animal = heads[group]?.animal
      if (animal) squash(scene, animal, 0.2)
    },
    dispose(): void {
      for (const { light, animal } of heads) for (const part of [light, animal]) part.destroy()
    },
  }
}

interface Pointer {
  readonly worldX: number
  readonly worldY: number
  readonly isDown: boolean
}

/** A press on a learner lets them sing; a press anywhere else takes the water's edge along. */
function createHand(
  { kit }: On,
  setup: Setup,
  { beach }: LabLayout,
  view: View,
  of: {
    mark(): number
    spots(): readonly Spot[]
    learners(): readonly Rehearsed[]
    chose(group: number): void
  },
) {
  const { scene } = kit
  const { board } = beach
  const area = scene.add.rectangle(
    board.x + board.width / 2,
    board.y + board.height / 2,
    board.width,
    board.height,
    0x000000,
    0.001,
  )
  area.setInteractive({ cursor: 'pointer' })
  let dragging = false
  function draw(y: number): void {
    const percent = beach.percent(y)
    const { steps } = setup.mark
    const mark = steps.reduce((best, step) =>
      Math.abs(step - percent) < Math.abs(best - percent) ? step : best,
    )
    if (mark !== of.mark()) kit.act({ type: 'mark', mark } satisfies Action)
  }
  function down({ worldX: x, worldY: y }: Pointer): void {
    const distances = of.spots().map((spot) => Math.hypot(spot.x - x, spot.y - y))
    const closest = Math.min(near, ...distances)
    const chosen = distances.indexOf(closest)
    const one = of.learners()[chosen]
    const onBoard = x < beach.sand.x
    if (one && !onBoard) {
      of.chose(one.group)
      view.set({ chosen, song: { pitches: one.pitches } })
      return
    }
    dragging = true
    draw(y)
  }
  function move({ worldY, isDown }: Pointer): void {
    if (dragging && isDown) draw(worldY)
    else dragging = false
  }
  const up = () => {
    dragging = false
  }
  area.on('pointerdown', down)
  scene.input.on('pointermove', move)
  scene.input.on('pointerup', up)
  return {
    dispose(): void {
      scene.input.off('pointermove', move)
      scene.input.off('pointerup', up)
      area.destroy()
    },
  }
}

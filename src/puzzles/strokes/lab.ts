/** The lab: a card in the projector's light with a filter over it, the filters as windows, practice cards and the tray. */

import { paintBeam } from '../../scenes/kit/backdrops/beam.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createPipFilm } from '../../scenes/kit/pipFilm.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { trayOf } from './cards.ts'
import type { Frame, Lab } from './events.ts'
import { glassGround } from './ground.ts'
import { labLayout, within } from './layout.ts'
import { brightest, type Filter } from './net.ts'
import { createPanes } from './panes.ts'
import { createRow } from './rows.ts'
import type { Recipe, Setup } from './schema.ts'
import { createScreen } from './screen.ts'
import { labOf, practiceShown, projected, type Row, shownAtOnce, viewOf } from './view.ts'

/** How long the film of a training runs, milliseconds. */
const filmLength = 2600
/** Cards of the tray by which a filter's brightest light is measured. */
const measured = 12

interface Pointer {
  readonly worldX: number
  readonly worldY: number
  readonly isDown: boolean
}

export function createLab({ kit, width, height }: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(width, height)
  const ground = glassGround(kit, 'lab', width, height, (ctx) => paintBeam(ctx, at.lamp, at.screen))
  const screen = createScreen(kit, at.screen)
  const panes = createPanes(kit, at.windows)
  const rows = {
    practice: createRow(kit, at.rows.practice, 'writing-hand', shownAtOnce),
    tray: createRow(kit, at.rows.tray, 'incoming-envelope', shownAtOnce),
  }
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const tray = trayOf(setup)
  const touch = scene.add
    .rectangle(width / 2, height / 2, width, height, 0x000000, 0.001)
    .setInteractive({ cursor: 'pointer' })
  let play = first
  let frame: Frame | undefined
  let most: { readonly of: readonly Filter[]; readonly each: readonly number[] } = { of: [], each: [] }
  let dragging = false

  /** The tray's cards that are laid out: leafed through with the one that is projected. */
  const from = () => {
    const { row, nth } = view.now()
    return row === 'tray' ? Math.floor(nth / shownAtOnce) * shownAtOnce : 0
  }

  function draw(): void {
    const looking = view.now()
    const recipe = play.recipe as Recipe
    const filters = frame?.filters ?? []
    if (most.of !== filters) {
      const sample = tray.slice(0, measured).map(({ picture }) => picture)
      most = { of: filters, each: filters.map((one) => brightest(one, sample)) }
    }
    const card = projected(setup, recipe, looking, tray)
    const picture = card?.picture ?? []
    const chosen = Math.min(looking.filter, Math.max(0, filters.length - 1))
    const filter = filters[chosen]
    screen.draw({
      picture,
      lens: filter && { filter, nth: chosen, most: most.each[chosen] ?? 1, at: looking.lens },
    })
    panes.draw({ count: filters.length || recipe.filters, filters, most: most.each, chosen, picture })
    const is = (row: Row, nth: number) => looking.row === row && looking.nth === nth
    rows.practice.draw(
      practiceShown(setup, recipe).map((one, nth) => ({ ...one, chosen: is('practice', nth) })),
    )
    const answers = play.training.status === 'busy' ? undefined : labOf(play)?.tray
    rows.tray.draw(
      tray.slice(from(), from() + shownAtOnce).map((one, i) => ({
        ...{ ...one, chosen: is('tray', from() + i) },
        answer: answers?.[from() + i]?.answer,
      })),
    )
    pip.lookAt(at.screen)
  }

  const film = createPipFilm<Frame, Lab>(
    kit,
    {
      ...{ reel, length: filmLength, pip, at: at.pip, delighted: 0.92 },
      labOf,
      draw: (next) => {
        frame = next
        draw()
      },
    },
    first,
  )

  const square = (): Parameters<typeof within>[0] => {
    const { x, y, size } = at.screen
    return { x: x - size / 2, y: y - size / 2, width: size, height: size }
  }
  touch.on('pointerdown', ({ worldX, worldY }: Pointer) => {
    dragging = within(square(), { x: worldX, y: worldY })
    if (dragging) return view.set({ lens: screen.share({ x: worldX, y: worldY }) })
    const window = panes.at(worldX, worldY)
    if (window !== undefined && frame) return view.set({ filter: window })
    for (const row of ['practice', 'tray'] as const) {
      const nth = rows[row].at(worldX, worldY)
      const there = row === 'tray' ? tray.length - from() : practiceShown(setup, play.recipe as Recipe).length
      if (nth !== undefined && nth < there) view.set({ row, nth: row === 'tray' ? from() + nth : nth })
    }
  })
  touch.on('pointermove', ({ worldX, worldY, isDown }: Pointer) => {
    dragging = dragging && isDown
    if (dragging) view.set({ lens: screen.share({ x: worldX, y: worldY }) })
  })

  function show(next: Play): void {
    play = next
    film.show(next)
    draw()
  }

  for (const top of [screen.view, panes.view, ...rows.practice.views, ...rows.tray.views, pip.view, touch])
    scene.children.bringToTop(top)
  const stop = view.follow(draw)
  show(first)
  return {
    show,
    update: (now) => film.update(now),
    dispose() {
      stop()
      for (const part of [screen, panes, rows.practice, rows.tray]) part.dispose()
      for (const part of [ground.view, pip.view, touch]) part.destroy()
    },
  }
}

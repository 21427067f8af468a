import { colour } from '../../look/index.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createPipFilm } from '../../scenes/kit/pipFilm.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { classOf, indicesOf } from './bought.ts'
import type { Frame, Lab } from './events.ts'
import { labOf, mindOf } from './mind.ts'
import { labLayout } from './places.ts'
import { createRack } from './rack.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { createSquare } from './square.ts'
import { createTable } from './table.ts'
import { viewOf } from './view.ts'

/** How long the film of a training runs, milliseconds. */
const filmLength = 2400

/** The lab: the crowd in the square, the rulers on sale below it, whoever is measured on the table, Pip. */
export function createLab({ kit, width, height }: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view, setup)
  const at = labLayout(setup, width, height)
  const backdrop = marketGround(scene, width, height, 'alley')
  const square = createSquare(kit, setup, at, view)
  const pip = createPip(scene, at.pip.size, at.pip)
  let play = first
  const bought = () => (play.recipe as Recipe).columns
  const act = (action: Action) => kit.act(action)
  const table = createTable(kit, setup, at.table, {
    now: () => view.now().figure.values,
    pull: (values) => view.set({ figure: { values } }),
  })
  const rack = createRack(kit, setup, at, view, {
    tapped: (column) =>
      act(
        bought().includes(column) ? { type: 'return', column } : { type: 'lay', column, at: bought().length },
      ),
    carried: (to) => square.drawEdges(placeNear(to)),
    dropped(column, to) {
      const place = placeNear(to)
      if (place !== undefined) act({ type: 'lay', column, at: place })
      else if (bought().includes(column)) act({ type: 'return', column })
      square.drawEdges()
    },
  })

  /** Which place a ruler that is held there would take: an edge of the square, Pip's arms, or none. */
  function placeNear({ x, y }: Point): number | undefined {
    const [right, foot] = [at.square.x + at.square.width, at.square.y + at.square.height]
    if (y > foot + at.ruler * 1.5) return undefined
    if (x > right) return y > at.table.y + at.table.height && setup.slots > 2 ? 2 : undefined
    return foot - y < x - at.square.x ? 0 : 1
  }

  function showTable(): void {
    const { values, of } = view.now().figure
    const lab = labOf(setup, play)
    const example = of === undefined ? undefined : setup.examples[of]
    table.show({
      ...{ values, bought: indicesOf(setup, bought()) },
      shares: lab && mindOf(setup, lab).of(values),
      truth: example && classOf(setup, example.truth),
    })
  }

  const film = createPipFilm<Frame, Lab>(
    kit,
    {
      ...{ reel, length: filmLength, pip, at: at.pip, delighted: 0.95 },
      labOf: (now) => labOf(setup, now),
      draw: square.light,
    },
    first,
  )

  /** A ruler that was just laid down lights up its place. */
  function celebrate(before: readonly string[]): void {
    for (const [i, id] of bought().entries()) {
      const spot = at.places[i]
      if (!spot || before[i] === id) continue
      flash(scene, spot.x, spot.y, colour.lantern, at.tag * 1.4)
      pip.lookAt(spot)
    }
  }

  function show(next: Play): void {
    const before = bought()
    play = next
    celebrate(before)
    rack.show(bought())
    film.show(next)
    square.show(next)
    showTable()
  }

  const stop = view.follow(() => {
    square.show(play)
    showTable()
  })
  show(first)
  return {
    show,
    update(now, elapsed) {
      film.update(now)
      square.update(elapsed)
    },
    dispose() {
      stop()
      for (const part of [square, table, rack]) part.dispose()
      for (const part of [backdrop.view, pip.view]) part.destroy()
    },
  }
}

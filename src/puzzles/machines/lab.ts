import { pier } from '../../scenes/kit/backdrops/pier.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { createRow } from './row.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { itemsOf, standingsOf } from './standing.ts'
import { createTable } from './table.ts'
import { type Hover, sortInto, viewFor } from './view.ts'

/** The lab: the live model's table or the row of things, whichever the player stands before. */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const view = viewFor(kit.view, setup, first.recipe as Recipe)
  const ground = pier(scene, 'machines', height * 0.27, width, height)
  const act = (action: Action) => kit.act(action)
  const over = (hover: Hover | undefined) => {
    if (hover || view.now().over) view.set({ over: hover })
  }
  let play = first
  let part: { readonly at: string; show(): void; dispose(): void } | undefined

  function enter(at: 'live' | 'row'): void {
    if (part?.at === at) return
    // What the pointer was over goes; saying so comes back here.
    if (view.now().over) {
      over(undefined)
      return
    }
    part?.dispose()
    if (at === 'live' && setup.live) {
      const table = createTable({ kit, setup, live: setup.live, width, height, act, over })
      part = { at, show: () => table.show(itemsOf(setup, play)), dispose: table.dispose }
    } else {
      const open = (thing: string) => view.set({ open: thing })
      const standings = () => standingsOf(setup, play.recipe as Recipe)
      const toLive = () => view.set({ at: 'live' })
      const sort = (thing: string, as: string) => sortInto(view, standings(), thing, as, act)
      const row = createRow({ kit, setup, width, height, act, open, sort, over, toLive })
      const show = () => row.show(standings(), view.now().open)
      part = { at, show, dispose: row.dispose }
    }
  }

  function draw(): void {
    enter(view.now().at)
    part?.show()
  }

  const stopFollowing = view.follow(draw)
  draw()
  return {
    show(next) {
      play = next
      if (next.training.status !== 'busy') draw()
    },
    dispose() {
      stopFollowing()
      over(undefined)
      part?.dispose()
      ground.view.destroy()
    },
  }
}

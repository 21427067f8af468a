import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { createCrates } from './crates.ts'
import { type Ground, groundOf } from './ground.ts'
import { assigned, nearest } from './kmeans.ts'
import type { Layout } from './layout.ts'
import { paintPaving, paintThread } from './paint.ts'
import { type Plot, plotOf, pointOf } from './plot.ts'
import type { Place, Recipe, Setup } from './schema.ts'

/** How near a finger must come to a crate, CSS pixels. */
const reach = 26

/** The square in the market: its paving, the crates on it, and a thread from each to its nearest lantern. */
export function createSquare(
  kit: StageKit,
  setup: Setup,
  at: Layout,
  { width, height, tapped }: { readonly width: number; readonly height: number; tapped(crate: string): void },
) {
  const { scene } = kit
  const back = marketGround(scene, width, height, 'alley')
  const floor = createSketch(scene, { x: 0, y: 0, width, height })
  const zone = scene.add
    .rectangle(0, 0, width, height, 0xffffff, 0.001)
    .setOrigin(0, 0)
    .setInteractive({ cursor: 'pointer' })
  const threads = createSketch(scene, { x: 0, y: 0, width, height })
  const crates = createCrates(kit, at.crate, setup.crates.length)
  let ground: Ground
  let plot: Plot
  let groups: readonly number[] = []

  zone.on('pointerup', ({ worldX, worldY }: { readonly worldX: number; readonly worldY: number }) => {
    const far = crates.spots().map(({ x, y }) => Math.hypot(x - worldX, y - at.crate * 0.5 - worldY))
    const near = far.indexOf(Math.min(...far))
    const crate = setup.crates[near]?.id
    if ((far[near] ?? reach) < reach && crate !== undefined) tapped(crate)
  })

  return {
    lay(recipe: Recipe, how: 'once' | 'a walk'): Plot {
      ground = groundOf(setup, recipe)
      plot = plotOf(ground, at.room)
      floor.draw((ctx) => paintPaving(ctx, plot, at.crate * 2.2))
      crates.send(
        ground.spots.map((spot) => pointOf(plot, spot)),
        how,
      )
      return plot
    },
    screen: (place: Place): Point => pointOf(plot, place),
    spotOf: (id: string): Point | undefined => crates.spots()[setup.crates.findIndex((one) => one.id === id)],
    /** Each crate with the mark of its nearest lantern; an open one with what is in it. Says whether any changed sides. */
    regroup(hung: readonly Place[], { opened }: Recipe, looked: string | undefined): boolean {
      const before = groups
      groups = assigned(ground, hung)
      for (const [i, { id, truth }] of setup.crates.entries()) {
        const look = opened.includes(id) ? setup.classes.find((one) => one.id === truth)?.look : undefined
        crates.dress(i, { lantern: groups[i] ?? -1, look, looked: id === looked })
      }
      return groups.some((group, i) => before[i] !== undefined && before[i] !== group)
    },
    weave(hung: readonly Place[], stray: Place): void {
      const spots = crates.spots()
      threads.draw((ctx) => {
        for (const [i, spot] of spots.entries()) {
          const lantern = groups[i] ?? 0
          const to = hung[lantern]
          if (to) paintThread(ctx, spot, pointOf(plot, to), lantern)
        }
        const by = nearest(ground, hung, stray).lantern
        const to = hung[by]
        if (to) paintThread(ctx, pointOf(plot, stray), pointOf(plot, to), by, 0.9)
      })
    },
    /** True while crates walk. */
    update: (now: number): boolean => crates.update(now),
    dispose() {
      floor.dispose()
      threads.dispose()
      for (const part of [back.view, zone, crates.view]) part.destroy()
    },
  }
}

/** A tree of questions on the stage, with the animals in the pens at its feet; they walk apart when it grows. */

import { colour } from '../../../look/index.ts'
import { type Asks, countsOf, pensOf } from '../../../puzzles/kit/tree.ts'
import { sprite } from '../atlas.ts'
import { classMark } from '../draw.ts'
import type { Box, Point } from '../layout.ts'
import { circleAt, fillWith, strokeWith } from '../paint.ts'
import { createSketch } from '../sketch.ts'
import type { StageKit } from '../stage.ts'
import { branch, type GroveLayout, groveLayout } from './layout.ts'
import { paintBranch, paintPen } from './paint.ts'
import { createSeats, type Guest } from './seats.ts'

export type { Guest } from './seats.ts'

export interface Planted {
  readonly asks: Asks
  /** The class that each pen is called after, by place. */
  readonly names: ReadonlyMap<string, number>
  /** Who stands in each pen. */
  readonly inside: ReadonlyMap<string, readonly Guest[]>
  /** How many each pen must have room for, where more will come. */
  readonly room?: (at: string) => number
  /** The place looked at. */
  readonly picked?: string
  /** Places that the walk of now leads through. */
  readonly lit?: string
}

export interface Grove {
  readonly view: ReturnType<StageKit['scene']['add']['container']>
  layout(): GroveLayout
  show(planted: Planted): void
  /** Where a guest is seen now. */
  guestAt(point: Point): string | undefined
  spot(id: string): Point | undefined
  dispose(): void
}

export function createGrove(kit: StageKit, icons: readonly string[], box: Box, classes: number): Grove {
  const { scene } = kit
  const sketch = createSketch(scene, { x: 0, y: 0, ...kit.area() })
  const marks = scene.add.container(0, 0)
  const seats = createSeats(kit)
  let gone = false
  const view = scene.add.container(0, 0, [sketch.view, marks, ...seats.views])
  let layout = groveLayout(new Map(), () => 1, box)
  let boardsOf = ''

  function show(planted: Planted): void {
    // A cue of the same frame may come after the end.
    if (gone) return
    const { asks, names, inside } = planted
    const here = (at: string) => inside.get(at) ?? []
    const room = (at: string) => Math.max(here(at).length, planted.room?.(at) ?? 0)
    layout = groveLayout(asks, room, box)
    sketch.draw((ctx) => {
      for (const at of [...asks.keys()].flatMap((each) => [`${each}y`, `${each}n`])) {
        const ends = branch(layout, at)
        if (ends) paintBranch(ctx, ends, at.endsWith('y'), planted.lit?.startsWith(at) ?? false, layout.board)
      }
      for (const [at, pen] of layout.pens) {
        const counts = countsOf(here(at), classes)
        paintPen(ctx, pen, layout.head, names.get(at) ?? 0, counts, at === planted.picked)
      }
      for (const [at, { x, y }] of layout.boards) {
        const chosen = at === planted.picked
        const lit = planted.lit?.startsWith(at) ?? false
        circleAt(ctx, x, y, layout.board * 0.56)
        fillWith(ctx, lit ? colour.lantern : colour.paper)
        strokeWith(ctx, chosen ? colour.neonBlue : colour.ember, chosen ? 4 : 2)
      }
    })
    label(asks, names)
    seats.fill(layout, names, here, room)
  }

  /** Icons of the questions and marks of the pens: made anew only where they changed. */
  function label(asks: Asks, names: ReadonlyMap<string, number>): void {
    const key = JSON.stringify([[...asks], pensOf(asks).map((at) => names.get(at)), [...layout.pens]])
    if (key === boardsOf) return
    boardsOf = key
    marks.removeAll(true)
    for (const [at, { x, y }] of layout.boards)
      marks.add(sprite(scene, icons[asks.get(at) ?? 0] ?? '', layout.board * 0.68).setPosition(x, y))
    for (const [at, pen] of layout.pens) {
      const size = Math.min(layout.head * 0.86, pen.width * 0.5)
      const mark = classMark(scene, names.get(at) ?? 0, size)
      marks.add(mark.setPosition(pen.x + size * 0.66, pen.y + layout.head * 0.52))
    }
  }

  // Whoever clears a stage destroys the view alone.
  view.once('destroy', () => {
    gone = true
    sketch.dispose()
  })
  return {
    view,
    layout: () => layout,
    show,
    guestAt: seats.at,
    spot: seats.spot,
    dispose: () => view.destroy(),
  }
}

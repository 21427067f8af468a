/** A tree of questions on the stage, with the animals in the pens at its feet; they walk apart when it grows. */
import { colour, markOf } from '../../../look/index.ts'
import { type Asks, countsOf, pensOf } from '../../../puzzles/kit/tree.ts'
import { sprite } from '../atlas.ts'
import { classMark } from '../draw.ts'
import { type Box, crowd, type Point } from '../layout.ts'
import { arrive, move } from '../motion.ts'
import { createSketch } from '../sketch.ts'
import type { StageKit } from '../stage.ts'
import { branch, type GroveLayout, groveLayout } from './layout.ts'
import { paintBranch, paintPen } from './paint.ts'

export interface Guest {
  readonly id: string
  readonly icon: string
  readonly class: number
}

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
  const crowdView = scene.add.container(0, 0)
  const badges = scene.add.container(0, 0)
  const view = scene.add.container(0, 0, [sketch.view, marks, crowdView, badges])
  const pictures = new Map<string, ReturnType<typeof sprite>>()
  let layout = groveLayout(new Map(), () => 1, box)
  let boardsOf = ''

  function show(planted: Planted): void {
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
        ctx.beginPath()
        ctx.arc(x, y, layout.board * 0.56, 0, Math.PI * 2)
        ctx.fillStyle = lit ? colour.lantern : colour.paper
        ctx.fill()
        ctx.lineWidth = chosen ? 4 : 2
        ctx.strokeStyle = chosen ? colour.neonBlue : colour.ember
        ctx.stroke()
      }
    })
    label(asks, names)
    seat(names, here, room)
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

  function seat(
    names: ReadonlyMap<string, number>,
    here: (at: string) => readonly Guest[],
    room: (at: string) => number,
  ): void {
    badges.removeAll(true)
    const staying = new Set<string>()
    for (const [at, pen] of layout.pens) {
      const floor = {
        x: pen.x + 3,
        y: pen.y + layout.head * 1.4,
        width: pen.width - 6,
        height: pen.height - layout.head * 1.4 - 3,
      }
      const { size, at: places } = crowd(Math.max(4, room(at)), floor)
      for (const [i, guest] of here(at).entries()) {
        const place = places[i] ?? (places.at(-1) as Point)
        staying.add(guest.id)
        const wrong = guest.class !== names.get(at)
        put(guest, place, size * 0.9, wrong)
        if (wrong && size > 13) {
          const mark = classMark(scene, guest.class, Math.max(10, size * 0.42))
          badges.add(mark.setPosition(place.x + size * 0.3, place.y + size * 0.28))
          if (!kit.calm()) arrive(scene, mark, { delay: 420 })
        }
      }
    }
    for (const [id, picture] of pictures)
      if (!staying.has(id)) {
        picture.destroy()
        pictures.delete(id)
      }
  }

  function put({ id, icon }: Guest, place: Point, size: number, wrong: boolean): void {
    const angle = wrong ? -10 : 0
    const known = pictures.get(id)
    const picture = known ?? sprite(scene, icon, size).setPosition(place.x, place.y).setAngle(angle)
    const scale = size / picture.width
    if (known) move(scene, known, { ...place, scale, angle, alpha: 1 }, { span: 'grand', ease: 'between' })
    else {
      pictures.set(id, picture)
      crowdView.add(picture)
      if (!kit.calm()) arrive(scene, picture, { delay: 6 * pictures.size })
    }
  }

  return {
    view,
    layout: () => layout,
    show,
    guestAt({ x, y }) {
      for (const [id, picture] of pictures)
        if (Math.hypot(picture.x - x, picture.y - y) < picture.displayWidth * 0.55) return id
      return undefined
    },
    spot: (id) => pictures.get(id),
    dispose() {
      sketch.dispose()
      view.destroy()
    },
  }
}

/** The class that a mark stands for, in a colour for light. */
export const toneOf = (of: number) => markOf(of).colour

import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import {
  type Ctx,
  fade,
  fillWith,
  mix,
  roundBox,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { type TableLayout, tableLayout } from './layout.ts'
import type { Action } from './rules.ts'
import type { Live, Setup } from './schema.ts'
import { type Item, liveMark, surest } from './standing.ts'
import type { Hover } from './view.ts'

interface TableSpec {
  readonly kit: StageKit
  readonly setup: Setup
  readonly live: Live
  readonly width: number
  readonly height: number
  readonly act: (action: Action) => void
  /** The pointer is over it, or over none. */
  readonly over: (hover: Hover | undefined) => void
}

/**
 * The live model's table: what is dragged into a basket is an example, and all else jumps at once into the basket that
 * the model gives.
 */
export function createTable({ kit, setup, live, width, height, act, over }: TableSpec) {
  const { scene } = kit
  const at = tableLayout(live.items.length, width, height)
  const baskets = live.classes.map(({ icon }, i) => basketOf(kit, at, i, liveMark(setup, i), icon))
  const pip = createPip(scene, at.pip.size, at.pip)
  const things = live.items.map((item, i) => {
    const pin = glow(scene, colour.lantern, at.item * 0.62).setAlpha(0)
    const home = at.table[i] as Point
    const view = sprite(scene, item.icon, at.item).setPosition(home.x, home.y)
    return { id: item.id, view, pin, home, place: home }
  })
  let items: readonly Item[] = []
  let told = ''

  for (const [i, thing] of things.entries())
    handle(thing.view, {
      over: (x, y) => over({ id: thing.id, x, y }),
      out: () => over(undefined),
      tapped() {
        // Round: the left basket, the right one, back on the table.
        const { as } = items[i] ?? {}
        show(thing.id, as === undefined ? 0 : as + 1)
      },
      lifted() {
        over(undefined)
        thing.view.setDepth(50)
        thing.pin.setAlpha(0)
      },
      carried: ({ x, y }) => void thing.view.setPosition(x, y),
      dropped(spot) {
        thing.view.setDepth(0)
        const into = at.baskets.findIndex((box) => holds(box, spot, at.item))
        const { as } = items[i] ?? {}
        if (into === as || (into < 0 && as === undefined)) move(scene, thing.view, thing.place)
        else show(thing.id, into)
      },
    })

  function show(item: string, as: number): void {
    const of = live.classes[as]?.id
    act({ type: 'show', item, ...(of !== undefined && { as: of }) })
  }

  function place(next: readonly Item[], atOnce: boolean): void {
    const taken = at.seats.map(() => 0)
    // Examples sit in front; behind them whatever the model put there.
    const inOrder = [...next.entries()].sort(
      ([, a], [, b]) => Number(a.as === undefined) - Number(b.as === undefined),
    )
    for (const [i, { as, answer }] of inOrder) {
      const thing = things[i]
      if (!thing) continue
      const basket = as ?? answer?.answer
      const seat = basket === undefined ? thing.home : at.seats[basket]?.[taken[basket] ?? 0]
      if (basket !== undefined) taken[basket] = (taken[basket] ?? 0) + 1
      thing.place = seat ?? thing.home
      thing.pin.setPosition(thing.place.x, thing.place.y).setAlpha(as === undefined ? 0 : 0.75)
      if (atOnce) thing.view.setPosition(thing.place.x, thing.place.y)
      else
        move(scene, thing.view, thing.place, {
          span: 'arrive',
          ease: 'overshoot',
          delay: as === undefined ? 60 * i : 0,
        })
    }
  }

  return {
    show(next: readonly Item[]): void {
      const key = JSON.stringify(next.map(({ as, answer }) => [as, answer?.answer, answer?.sure]))
      if (key === told) return
      const first = told === ''
      told = key
      items = next
      place(next, first || kit.calm())
      const answered = next.filter(({ answer }) => answer)
      const right = answered.filter(({ answer }) => answer?.right).length
      pip.feel(
        answered.length > 0
          ? { accuracy: right / answered.length, sure: surest(next)?.answer?.sure ?? 1 }
          : {},
      )
      if (first || answered.length === 0) return
      laugh(next)
    },
    dispose() {
      for (const { view, pin } of things) for (const part of [view, pin]) part.destroy()
      for (const part of [...baskets.flat(), pip.view]) part.destroy()
    },
  }

  /** Everybody looks at what is most surely in the wrong basket. */
  function laugh(next: readonly Item[]): void {
    const odd = surest(next)
    const thing = things[odd ? next.indexOf(odd) : -1]
    if (!thing || !odd?.answer) return
    pip.lookAt(thing.place)
    pip.hop()
    const { right, answer } = odd.answer
    scene.time.delayedCall(kit.calm() ? 0 : 700, () => {
      if (!thing.view.active) return
      flash(
        scene,
        thing.place.x,
        thing.place.y,
        right ? colour.jade : markOf(liveMark(setup, answer)).colour,
        at.item,
      )
      if (right) squash(scene, thing.view)
      else gentlyWrong(scene, thing.view)
    })
  }
}

const holds = ({ x, y, width, height }: Box, spot: Point, slack: number) =>
  spot.x > x - slack / 2 &&
  spot.x < x + width + slack / 2 &&
  spot.y > y - slack &&
  spot.y < y + height + slack / 2

/** A basket with the sign of its class over it. */
function basketOf({ scene }: StageKit, at: TableLayout, index: number, mark: number, icon: string) {
  const box = at.baskets[index] as Box
  const middle = box.x + box.width / 2
  const body = picture(scene, `machines/basket/${mark}`, box.width, box.height, (ctx, w, h) =>
    paintBasket(ctx, w, h, mark),
  )
    .setPosition(middle, box.y + box.height / 2)
    .setDepth(-1)
  const sign = at.item * 0.95
  const y = box.y - sign * 0.12
  return [
    body,
    sprite(scene, icon, sign).setPosition(middle - sign * 0.5, y),
    classMark(scene, mark, sign * 0.72).setPosition(middle + sign * 0.5, y),
  ]
}

function paintBasket(ctx: Ctx, w: number, h: number, mark: number): void {
  const tone = markOf(mark).colour
  roundBox(ctx, 2, 2, w - 4, h - 4, 22)
  fillWith(ctx, vertical(ctx, 0, h, fade('#2A1438', 0.72), fade('#3A1E3E', 0.86)))
  strokeWith(ctx, fade(tone, 0.85), 3)
  // The woven rim below.
  const rim = Math.min(h * 0.2, 34)
  roundBox(ctx, 2, h - rim - 2, w - 4, rim, 14)
  fillWith(ctx, vertical(ctx, h - rim, h, '#C98E4E', '#7A4A24'))
  ctx.save()
  ctx.clip()
  ctx.strokeStyle = fade('#4A2A12', 0.5)
  ctx.lineWidth = 2
  for (let x = -rim; x < w + rim; x += 13)
    for (const lean of [-1, 1]) {
      strokeLine(ctx, x, h - rim, x + lean * rim * 0.8, h)
    }
  ctx.fillStyle = mix(tone, '#5B3218', 0.4)
  ctx.fillRect(0, h - rim - 3, w, 5)
  ctx.restore()
}

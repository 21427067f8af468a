import { colour } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import { clamp, type Point } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { type Card, disputed } from './cards.ts'
import type { LabLayout } from './labLayout.ts'
import type { Setup } from './schema.ts'

/** How fast an unlabelled belt runs, and how much faster with every label: CSS pixels a second. A feeling, never a score. */
const [pace, hurry] = [7, 0.7]

/** Belts that carry the cards round and round, each with what was written on it. Nothing waits for them. */
export function createBelt({ scene, calm }: StageKit, setup: Setup, at: LabLayout) {
  const { crate, slot, slots, lanes } = at
  const perLane = Math.ceil(slots.length / lanes)
  const ground = picture(scene, `labels/belt/${lanes}`, crate.width, crate.height, (ctx, w, h) =>
    paintBelts(ctx, lanes, w, h),
  ).setPosition(crate.x + crate.width / 2, crate.y + crate.height / 2)
  const riders = scene.add.container(0, 0)
  const side = Math.min(slot.width * 0.96, slot.height * 0.94)
  const boxes = setup.cards.map(({ truth }) => {
    const look = setup.classes.find(({ id }) => id === truth)?.look
    const box = scene.add.container(0, 0, [penguin(scene, look, side)])
    riders.add(box)
    return { box, said: '' }
  })
  let went = 0
  let last: number | undefined
  let speed = pace

  /** Where each card is now: the even lanes run to the right, the odd ones back. */
  function place(): void {
    const [left, room] = [crate.x + 8, crate.width - 16]
    for (const [i, { box }] of boxes.entries()) {
      const lane = Math.floor(i / perLane)
      const home = (slots[i] as Point).x - left
      const along = (((home + (lane % 2 === 0 ? went : -went)) % room) + room) % room
      box.setPosition(left + along, (slots[i] as Point).y)
      // Where a belt goes under the floor, its rider fades.
      box.setAlpha(clamp(Math.min(along, room - along) / (slot.width * 0.4), 0, 1))
    }
  }

  function tag(card: Card, i: number, open: boolean): void {
    const one = boxes[i]
    const said = `${card.label} ${card.second} ${open}`
    if (!one || one.said === said) return
    one.said = said
    const bird = one.box.list[0]
    one.box.remove(one.box.list.slice(1), true)
    if (bird && 'setScale' in bird && typeof bird.setScale === 'function') bird.setScale(open ? 1.3 : 1)
    if (card.label === undefined) return
    const size = Math.max(11, side * 0.46)
    one.box.add(classMark(scene, card.label, size).setPosition(-side * 0.26, side * 0.34))
    if (disputed(card) && card.second !== undefined)
      one.box.add(
        classMark(scene, card.second, size)
          .setPosition(side * 0.3, side * 0.34)
          .setAngle(14),
      )
  }

  place()
  return {
    show(cards: readonly Card[], open: string | undefined): void {
      for (const [i, card] of cards.entries()) tag(card, i, card.id === open)
      speed = pace + hurry * cards.filter(({ label }) => label !== undefined).length
    },
    update(now: number): void {
      const passed = last === undefined ? 0 : Math.min(100, now - last)
      last = now
      if (calm()) return
      went += (speed * passed) / 1000
      place()
    },
    /** Where the cards are at this moment. */
    spots: (): Point[] => boxes.map(({ box: { x, y } }) => ({ x, y })),
    dispose() {
      ground.destroy()
      riders.destroy()
    },
  }
}

/** The end of a belt, on which the contest's cases come in; its rim is at the top. */
export function beltEnd(scene: StageKit['scene'], width: number, height: number) {
  return picture(scene, 'labels/belt/end', width, height, (ctx, w, h) => {
    roundBox(ctx, -h, 0, w + h, h, h / 2)
    fillWith(ctx, vertical(ctx, 0, h, '#7C6AA3', '#2A2248'))
    strokeWith(ctx, fade(colour.neonPink, 0.6), 2)
    for (let x = w - h / 2; x > 0; x -= h * 0.95) paintRoller(ctx, x, h / 2, h * 0.3)
  })
}

function paintRoller(ctx: Ctx, x: number, y: number, r: number): void {
  circleAt(ctx, x, y, r)
  fillWith(ctx, fade('#0B0A1C', 0.7))
}

function paintBelts(ctx: Ctx, lanes: number, w: number, h: number): void {
  roundBox(ctx, 0, 0, w, h, 10)
  fillWith(ctx, vertical(ctx, 0, h, '#2B2350', '#17132E'))
  const tall = (h - 14) / lanes
  for (let lane = 0; lane < lanes; lane++) {
    const y = 7 + lane * tall
    roundBox(ctx, 5, y + tall * 0.62, w - 10, tall * 0.32, tall * 0.16)
    fillWith(ctx, vertical(ctx, y + tall * 0.6, y + tall, '#6B5A8E', '#2E2650'))
    ctx.fillStyle = fade(colour.neonPink, 0.35)
    ctx.fillRect(12, y + tall * 0.62, w - 24, 1.5)
    for (let x = 16; x < w - 12; x += 22) paintRoller(ctx, x, y + tall * 0.79, tall * 0.1)
  }
  ctx.lineWidth = 2
  roundBox(ctx, 1, 1, w - 2, h - 2, 10)
  ctx.strokeStyle = fade(colour.neonPink, 0.5)
  ctx.stroke()
}

import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { board, classMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { circleAt, fillWith, strokeWith } from '../../scenes/kit/paint.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { cardsOf } from './cards.ts'
import { inChart } from './labLayout.ts'
import type { Setup } from './schema.ts'

/** Demos of levels in which two people label by a guide. */
export function demosOfHands(
  { kit, pip, width, height, add, at }: DemoStage,
  setup: Setup,
): Readonly<Record<'two-hands' | 'guide' | 'choosing', Demo>> {
  const { scene } = kit
  const unit = Math.min(width * 0.8, height)
  const bird = (of: number, size: number) => penguin(scene, setup.classes[of]?.look, size)

  /** One bird between two hands: each writes, and they differ. */
  function twoHands(): number {
    const size = unit * 0.4
    const [x, y] = [width * 0.38, height * 0.44]
    add(paperCard(scene, size * 0.9, size).setPosition(x, y))
    add(bird(1, size * 0.8).setPosition(x, y), 100)
    for (const [i, [side, says]] of (
      [
        [-1, 1],
        [1, 0],
      ] as const
    ).entries()) {
      const begun = 900 + i * 1100
      const to = x + side * size * 0.34
      const hand = add(
        sprite(scene, 'writing-hand', size * 0.42).setPosition(x + side * size * 0.85, y + size * 0.5),
        begun - 500,
      )
      hand.setFlipX(side < 0)
      at(begun, () => move(scene, hand, { x: x + side * size * 0.62 }, { span: 300 }))
      at(begun + 300, () => {
        const mark = add(classMark(scene, says, size * 0.26).setPosition(to, y + size * 0.42))
        squash(scene, mark, 0.4)
        if (side < 0) return
        pip.feel({ accuracy: 0.3 })
        gentlyWrong(scene, mark)
      })
    }
    return 5600
  }

  /** What all have decides nothing; what one has alone decides. */
  function guide(): number {
    const size = unit * 0.29
    const y = height * 0.42
    const place = (i: number) => width * (0.17 + i * 0.22)
    for (const [i] of setup.classes.entries()) add(bird(i, size).setPosition(place(i), y), i * 120)
    add(sprite(scene, 'open-book', size * 0.62).setPosition(place(1), y + size * 0.98), 300)
    const rings = setup.classes.map((_, i) =>
      add(ring(size * 0.6, size * 0.24, colour.coral).setPosition(place(i), y + size * 0.44), 900 + i * 250),
    )
    at(1900, () => {
      pip.feel({ accuracy: 0.34 })
      for (const one of rings) gentlyWrong(scene, one)
    })
    at(3000, () => {
      for (const one of rings) move(scene, one, { alpha: kit.calm() ? 0.25 : 0 })
      const strap = add(ring(size * 0.56, size * 0.3, colour.jade).setPosition(place(1), y - size * 0.1))
      squash(scene, strap, 0.3)
    })
    at(3800, () => {
      const mark = add(classMark(scene, 1, size * 0.34).setPosition(place(1) + size * 0.46, y + size * 0.3))
      flash(scene, mark.x, mark.y, colour.jade, size * 0.4)
      pip.feel({ accuracy: 0.95, right: true })
    })
    return 6000
  }

  const ring = (w: number, h: number, tone: string) =>
    picture(scene, `labels/ring/${tone}`, w + 8, h + 8, (ctx) => {
      ctx.beginPath()
      ctx.ellipse(w / 2 + 4, h / 2 + 4, w / 2, h / 2, 0, 0, Math.PI * 2)
      strokeWith(ctx, tone, 4)
    })

  /** All the belt's cards in the chart, without labels; then some of each crowd get one. */
  function choosing(): number {
    const room = { x: width * 0.1, y: height * 0.12, width: width * 0.58, height: height * 0.7 }
    add(
      board(scene, room.width + 40, room.height + 40).setPosition(
        room.x + room.width / 2,
        room.y + room.height / 2,
      ),
    )
    const cards = cardsOf(setup, { checked: [], labels: [] })
    const size = Math.max(12, unit * 0.045)
    const seen = setup.classes.map(() => 0)
    for (const { values, truth } of cards) {
      const spot = inChart(setup, room, values)
      const dot = add(
        picture(scene, 'labels/dot', size * 0.6, size * 0.6, (ctx, w) => {
          circleAt(ctx, w / 2, w / 2, w / 2)
          fillWith(ctx, colour.mist)
        }).setPosition(spot.x, spot.y),
      )
      const nth = seen[truth] ?? 0
      seen[truth] = nth + 1
      if (nth % 3 !== 0) continue
      at(1200 + nth * 130 + truth * 60, () => {
        dot.setVisible(false)
        squash(scene, add(classMark(scene, truth, size).setPosition(spot.x, spot.y)), 0.4)
      })
    }
    at(4600, () => pip.feel({ accuracy: 0.95, right: true }))
    return 6400
  }

  return { 'two-hands': twoHands, guide, choosing }
}

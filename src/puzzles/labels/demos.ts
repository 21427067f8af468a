import { colour, markOf } from '../../look/index.ts'
import { board, classMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { cardsOf } from './cards.ts'
import { inChart } from './labLayout.ts'
import type { Setup } from './schema.ts'

/** The demos by the names that lecture cards use. */
export function demosOn(
  { kit, pip, width, height, add, at }: DemoStage,
  setup: Setup,
): Readonly<Record<string, Demo>> {
  const { scene } = kit
  const unit = Math.min(width * 0.8, height)
  const cards = cardsOf(setup, { checked: [], labels: [] })
  const room = { x: width * 0.1, y: height * 0.12, width: width * 0.58, height: height * 0.7 }
  const bird = (of: number, size: number) => penguin(scene, setup.classes[of]?.look, size)

  const border = (name: string, off: number) => add(borderIn(scene, room, name, off)).setAlpha(0)

  function species(): number {
    const size = unit * 0.3
    for (const [i] of setup.classes.entries()) {
      const x = width * (0.15 + i * 0.24)
      add(bird(i, size).setPosition(x, height * 0.46), i * 500)
      add(
        classMark(scene, i, size * 0.3).setPosition(x + size * 0.42, height * 0.46 + size * 0.4),
        i * 500 + 250,
      )
    }
    at(2000, () => pip.feel({ accuracy: 0.2 }))
    return 5200
  }

  /** The chart with every card as its label says, or as it is. */
  function chart(truly: boolean): (ReturnType<typeof classMark> | undefined)[] {
    add(
      board(scene, room.width + 40, room.height + 40).setPosition(
        room.x + room.width / 2,
        room.y + room.height / 2,
      ),
    )
    return cards.map(({ values, label, truth }, i) => {
      const spot = inChart(setup, room, values)
      const of = truly ? truth : label
      if (of === undefined) return undefined
      return add(classMark(scene, of, Math.max(12, unit * 0.04)).setPosition(spot.x, spot.y), i * 26)
    })
  }

  function crowds(): number {
    chart(true)
    const lines = border('crowds', 0.1)
    at(2200, () => {
      move(scene, lines, { alpha: 1 }, { span: 'grand' })
      pip.feel({ accuracy: 0.95, learning: true })
    })
    return 5600
  }

  function wrongLabel(): number {
    const marks = chart(false)
    const [straight, leaning] = [border('crowds', 0.1), border('wrong', 0.26)]
    straight.setAlpha(kit.calm() ? 0.3 : 1)
    pip.feel({ accuracy: 0.95 })
    at(1900, () => {
      for (const [i, { label, truth }] of cards.entries()) {
        const mark = marks[i]
        if (label === truth || !mark || label === undefined) continue
        flash(scene, mark.x, mark.y, markOf(label).colour, 30)
        squash(scene, mark, 0.5)
      }
    })
    at(3000, () => {
      move(scene, straight, { alpha: 0.2 }, { span: 'grand' })
      move(scene, leaning, { alpha: 1 }, { span: 'grand' })
      pip.feel({ accuracy: 0.64 })
    })
    return 6400
  }

  /** A card is turned over: the label said one thing, the penguin is another, and is stamped anew. */
  function lookingAt(): number {
    const wrong = cards.find(({ label, truth }) => label !== undefined && label !== truth) ?? cards[0]
    if (!wrong) return 0
    const size = unit * 0.44
    const [x, y] = [width * 0.36, height * 0.46]
    add(paperCard(scene, size, size * 1.1).setPosition(x, y))
    const outline = add(penguin(scene, undefined, size * 0.8).setPosition(x, y - size * 0.05), 100)
    const before = add(
      classMark(scene, wrong.label ?? 0, size * 0.26).setPosition(x + size * 0.42, y + size * 0.46),
      300,
    )
    at(1500, () => {
      outline.destroy()
      before.setAlpha(0.35)
      const face = add(bird(wrong.truth, size * 0.8).setPosition(x, y - size * 0.05))
      gentlyWrong(scene, face)
    })
    at(2800, () => {
      before.destroy()
      const stamp = add(
        classMark(scene, wrong.truth, size * 0.32).setPosition(x + size * 0.42, y + size * 0.46),
      )
      squash(scene, stamp, 0.4)
      flash(scene, stamp.x, stamp.y, colour.jade, size * 0.4)
      pip.feel({ accuracy: 0.9, right: true })
    })
    return 5400
  }
  return { species, crowds, 'wrong-label': wrongLabel, looking: lookingAt }
}

/** Two borders between three crowds; `off` leans them over. */
function borderIn(scene: DemoStage['kit']['scene'], room: Box, name: string, off: number) {
  const lines = picture(scene, `labels/demo/${name}`, room.width, room.height, (ctx, w, h) => {
    ctx.lineWidth = 4
    ctx.lineCap = 'round'
    ctx.strokeStyle = colour.paper
    ctx.shadowColor = colour.neonPink
    ctx.shadowBlur = 12
    ctx.beginPath()
    ctx.moveTo(w * (0.44 - off), h * 0.98)
    ctx.lineTo(w * (0.38 + off * 0.3), h * 0.42)
    ctx.lineTo(w * 0.02, h * (0.36 - off))
    ctx.moveTo(w * (0.38 + off * 0.3), h * 0.42)
    ctx.lineTo(w * 0.98, h * (0.5 - off * 1.6))
    ctx.stroke()
  })
  return lines.setPosition(room.x + room.width / 2, room.y + room.height / 2)
}

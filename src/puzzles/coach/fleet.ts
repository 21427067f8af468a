/** A boat for each group, and in its rigging a lantern for each of its learners: lit by praise, dark by "again, please". */
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type ExamLayout, rackOf } from './layout.ts'
import type { Learner } from './learners.ts'
import { paintLight } from './lights.ts'
import type { Setup } from './schema.ts'

export function createFleet({ scene }: StageKit, setup: Setup, exam: readonly Learner[], at: ExamLayout) {
  const box = boundsOf(at.boats)
  const sketch = createSketch(scene, box)
  const animals = setup.groups.map(({ singer }, i) => {
    const boat = at.boats[i] ?? { x: 0, y: 0, width: 0, height: 0 }
    const size = Math.min(boat.height * 0.3, boat.width * 0.3)
    return sprite(scene, singer, size).setPosition(boat.x + boat.width * 0.2, boat.y + boat.height * 0.78)
  })
  return {
    views: [sketch.view, ...animals],
    show(told: readonly boolean[]): void {
      sketch.draw((ctx) => {
        ctx.translate(-box.x, -box.y)
        for (const [i, { slip }] of exam.entries()) {
          const spot = at.lanterns[i]
          if (spot) paintLight(ctx, spot, { slip, praised: told[i] })
        }
        for (const [group, boat] of at.boats.entries()) paintScore(ctx, boat, scoreOf(exam, told, group))
      })
    },
    animal: (group: number) => animals[group],
    greet(group: number): void {
      const animal = animals[group]
      if (animal) squash(scene, animal, 0.16)
    },
    dispose(): void {
      sketch.dispose()
      for (const animal of animals) animal.destroy()
    },
  }
}

const scoreOf = (exam: readonly Learner[], told: readonly boolean[], group: number) => ({
  dark: told.filter((praised, i) => exam[i]?.group === group && !exam[i]?.slip && !praised).length,
  right: told.filter((_, i) => exam[i]?.group === group && !exam[i]?.slip).length,
})

/** Of those of the group who sang right, how many lanterns have gone out. */
function paintScore(
  ctx: Ctx,
  boat: Box,
  { dark, right }: { readonly dark: number; readonly right: number },
): void {
  const [x, y] = [boat.x + boat.width * 0.52, boat.y + boat.height * 0.83]
  paintLight(ctx, { x, y, r: Math.min(9, boat.height * 0.05) }, { slip: false, praised: false })
  ctx.font = `800 ${Math.round(Math.min(18, Math.max(14, boat.height * 0.09)))}px "Nunito Harbour", system-ui, sans-serif`
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  ctx.fillStyle = '#FFF6E5'
  ctx.fillText(`${dark}/${right}`, x + 14, y + 1)
}

/** The hulls and masts, the pier: what never moves. */
export function paintHarbour(ctx: Ctx, w: number, h: number, { boats, deck }: ExamLayout): void {
  for (const boat of boats) paintBoat(ctx, boat)
  ctx.fillStyle = vertical(ctx, deck, h, '#A45A4C', '#6B3450', '#3A1A3C')
  ctx.fillRect(0, deck, w, h - deck)
  ctx.fillStyle = '#F2B488'
  ctx.fillRect(0, deck - 2, w, 4)
}

function paintBoat(ctx: Ctx, boat: Box): void {
  const { x, y, width: w, height: h } = boat
  const rack = rackOf(boat)
  ctx.strokeStyle = '#4A1F3A'
  ctx.lineWidth = Math.max(3, w * 0.014)
  for (const part of [0.03, 0.97]) {
    ctx.beginPath()
    ctx.moveTo(x + w * part, y + h * 0.76)
    ctx.lineTo(x + w * part, y + h * 0.03)
    ctx.stroke()
  }
  roundBox(ctx, rack.x - 6, rack.y - 6, rack.width + 12, rack.height + 12, 10)
  ctx.fillStyle = 'rgb(52 20 58 / 0.72)'
  ctx.fill()
  ctx.strokeStyle = fade('#FFB48A', 0.6)
  ctx.lineWidth = 1.5
  ctx.stroke()
  ctx.fillStyle = vertical(ctx, y + h * 0.72, y + h, '#7C2F4A', '#3A1530')
  ctx.beginPath()
  ctx.moveTo(x - w * 0.02, y + h * 0.72)
  ctx.lineTo(x + w * 1.02, y + h * 0.72)
  ctx.quadraticCurveTo(x + w * 0.94, y + h * 0.98, x + w * 0.84, y + h * 0.98)
  ctx.lineTo(x + w * 0.16, y + h * 0.98)
  ctx.quadraticCurveTo(x + w * 0.06, y + h * 0.98, x - w * 0.02, y + h * 0.72)
  ctx.fill()
  ctx.fillStyle = '#F2B488'
  ctx.fillRect(x - w * 0.02, y + h * 0.715, w * 1.04, Math.max(2, h * 0.018))
}

function boundsOf(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)) - 4, Math.min(...boxes.map((box) => box.y)) - 4]
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x + 4,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y + 4,
  }
}

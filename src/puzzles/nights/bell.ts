import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, paperCard } from '../../scenes/kit/draw.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { roundBox, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import type { LabLayout } from './layout.ts'
import type { Action } from './rules.ts'
import type { Standing } from './standing.ts'

/** The bell rings for no lesson, for one on the new labels alone, for one with the old cards too, by turns. */
export function nextLesson({ night, lesson }: Standing): Action {
  if (!lesson) return { type: 'teach', after: night, old: false }
  return lesson.old ? { type: 'sleep', after: night } : { type: 'teach', after: night, old: true }
}

/** The school bell, and beside it the cards that this morning's lesson has: a pile for each class. */
export function createBell({ scene }: StageKit, at: LabLayout, ring: (standing: Standing) => void) {
  let now: Standing | undefined
  const { x, y, size } = at.bell
  const frame = picture(scene, 'nights/bell-frame', size * 1.7, size * 1.9, (ctx, w, h) => {
    ctx.fillStyle = vertical(ctx, 0, h, '#8A5A4C', '#3A2038')
    for (const left of [0.06, 0.86]) ctx.fillRect(w * left, h * 0.06, w * 0.08, h * 0.94)
    roundBox(ctx, 0, 0, w, h * 0.09, 4)
    ctx.fill()
    ctx.fillRect(w * 0.48, h * 0.08, w * 0.04, h * 0.1)
  }).setPosition(x, y + size * 0.32)
  const bell = sprite(scene, 'bell', size)
    .setPosition(x, y)
    .setInteractive({ cursor: 'pointer' })
    .on('pointerup', () => {
      squash(scene, bell, 0.3)
      ripple(scene, x, y, colour.lantern, size)
      if (now) ring(now)
    })
  const piles = scene.add.container(0, 0)
  return {
    show(standing: Standing, counts: readonly number[], open: boolean): void {
      now = standing
      bell.setVisible(open).setAlpha(standing.lesson ? 1 : 0.6)
      piles.removeAll(true)
      const { size: card } = at.cards
      for (const [of, n] of counts.entries())
        for (let i = 0; i < Math.min(8, n); i++) {
          const spot = { x: at.cards.x - of * card * 1.1, y: at.cards.y + size * 0.3 - i * 3.5 }
          piles.add(paperCard(scene, card * 0.8, card * 0.5).setPosition(spot.x, spot.y))
          if (i === Math.min(8, n) - 1)
            piles.add(classMark(scene, of, card * 0.5).setPosition(spot.x, spot.y))
        }
    },
    dispose() {
      frame.destroy()
      bell.destroy()
      piles.destroy()
    },
  }
}

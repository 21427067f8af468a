import { colour } from '../../look/index.ts'
import { paperCard } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move } from '../../scenes/kit/motion.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { font, paintStone } from './paint.ts'

/** What is left of a letter once it has been shaken: a sign and how many. */
const left = [
  ['free', 2],
  ['money', 1],
  ['!', 4],
  ['you', 3],
] as const

/** A letter is shaken until only its words, each by itself, are left. */
export function demoOfCounts({ kit, pip, width, height, add, at }: DemoStage): Demo {
  const { scene } = kit
  const size = Math.min(width * 0.8, height) * 0.42
  const [x, y] = [width * 0.38, height * 0.42]
  return () => {
    const paper = add(paperCard(scene, size * 1.25, size).setPosition(x, y))
    const lines = add(
      picture(scene, 'filter/lines', size, size * 0.8, (ctx, w, h) => {
        ctx.fillStyle = '#6B5A72'
        for (let i = 0; i < 6; i++)
          ctx.fillRect(0, h * (0.05 + i * 0.17), w * (i === 5 ? 0.5 : 0.96), h * 0.05)
      }).setPosition(x, y),
      200,
    )
    at(1500, () => {
      if (kit.calm()) for (const one of [paper, lines]) one.setAlpha(0.1)
      else move(scene, [paper, lines], { alpha: 0.06, angle: -7 }, { span: 'grand' })
      for (const [i, [shown, n]] of left.entries()) {
        const stone = picture(scene, `filter/lesson/${shown}`, size * 0.36, size * 0.36, (ctx, w) =>
          paintStone(ctx, w, shown),
        )
        const many = picture(scene, `filter/lesson/x${n}`, size * 0.36, size * 0.22, (ctx, w, h) => {
          ctx.font = font(h * 0.9)
          ctx.fillStyle = colour.lantern
          ctx.textAlign = 'center'
          ctx.textBaseline = 'middle'
          ctx.fillText(`× ${n}`, w / 2, h / 2)
        })
        const px = x + (i - 1.5) * size * 0.44
        add(stone.setPosition(px, y), i * 320)
        add(many.setPosition(px, y + size * 0.3), i * 320 + 160)
      }
    })
    at(3000, () => pip.feel({ accuracy: 0.5, sure: 0.6 }))
    return 6200
  }
}

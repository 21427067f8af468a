import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow, lantern } from '../../scenes/kit/draw.ts'
import { move } from '../../scenes/kit/motion.ts'
import { circleAt } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { paint, picture } from '../../scenes/kit/texture.ts'
import type { Pier } from './layout.ts'

/** How a night's lantern looks. */
export interface Lamp {
  /** Share that was named right; undefined while the night has not come, or nobody was at work. */
  readonly right: number | undefined
  /** The model has a lesson after it. */
  readonly lesson: boolean
}

/** A lantern for each night: it shines as far as its night went right. A book hangs where a lesson was. */
export function createLamps({ scene }: StageKit, { lamps }: Pier, pick?: (night: number) => void) {
  const parts = lamps.map(({ x, y, size }, i) => {
    const halo = glow(scene, colour.lantern, size * 1.15)
      .setPosition(x, y)
      .setAlpha(0)
    const dark = lantern(scene, size, colour.lantern, false).setPosition(x, y + size * 0.12)
    const lit = lantern(scene, size, colour.lantern, true)
      .setPosition(x, y + size * 0.12)
      .setAlpha(0)
    const number = numeral(scene, i + 1, size * 0.46).setPosition(x, y)
    const next = lamps[i + 1]
    const book = sprite(scene, 'open-book', size * 0.5)
      .setPosition((x + (next?.x ?? x + size * 1.6)) / 2, y - size * 0.2)
      .setVisible(false)
    const ring = scene.add.image(x, y, marker(scene, size)).setVisible(false)
    if (pick) dark.setInteractive({ cursor: 'pointer' }).on('pointerup', () => pick(i + 1))
    return { halo, dark, lit, number, book, ring }
  })
  return {
    parts: parts.flatMap(({ halo, dark, lit, number, book, ring }) => [halo, ring, dark, lit, number, book]),
    show(all: readonly Lamp[], at: number): void {
      for (const [i, { halo, lit, book, ring, number }] of parts.entries()) {
        const { right, lesson } = all[i] ?? { right: undefined, lesson: false }
        // From half right on, for a coin would do that well: the difference is to be seen.
        const shine = right === undefined ? 0 : 0.12 + 0.88 * Math.max(0, (right - 0.4) / 0.6) ** 1.6
        move(scene, lit, { alpha: shine })
        move(scene, halo, { alpha: shine * 0.75 })
        book.setVisible(lesson)
        ring.setVisible(at === i + 1)
        number.setAlpha(right === undefined && at !== i + 1 ? 0.5 : 1)
      }
    },
  }
}

const marker = (scene: StageKit['scene'], size: number): string =>
  paint(scene, 'nights/lamp-ring', size * 1.3, size * 1.3, (ctx, w) => {
    circleAt(ctx, w / 2, w / 2, w * 0.45)
    ctx.lineWidth = 2.5
    ctx.setLineDash([5, 4])
    ctx.strokeStyle = colour.paper
    ctx.stroke()
  })

function numeral(scene: StageKit['scene'], n: number, size: number) {
  return picture(scene, `nights/numeral/${n}`, size * 1.6, size * 1.4, (ctx, w, h) => {
    ctx.font = `800 ${size}px "Nunito Harbour", system-ui, sans-serif`
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.lineWidth = size * 0.18
    ctx.strokeStyle = '#2A1230'
    ctx.strokeText(String(n), w / 2, h / 2)
    ctx.fillStyle = colour.paper
    ctx.fillText(String(n), w / 2, h / 2)
  })
}

import { colour } from '../../look/index.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { fade, fillWith, roundBox, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { reachOf } from '../kit/drawing.ts'
import type { Spot } from '../kit/signs.ts'
import type { Sheet } from './sheet.ts'

interface Hands {
  sheet(): Sheet
  /** A line grows. */
  change(next: Sheet): void
  /** The pen is lifted. */
  rest(next: Sheet): void
}

interface Pointer {
  readonly worldX: number
  readonly worldY: number
  readonly isDown: boolean
}

/** The sheet on its easel: drawn on with mouse, pen or finger, as the panel's pad is. */
export function createStageEasel(scene: StageKit['scene'], box: Box, hands: Hands) {
  const { x, y, width: side } = box
  const wood = picture(scene, 'doodles/easel', side * 1.12, side * 1.12, (ctx, w, h) => {
    const edge = side * 0.06
    ctx.shadowColor = fade('#03050F', 0.6)
    ctx.shadowBlur = 12
    roundBox(ctx, 2, 2, w - 4, h - 4, 10)
    fillWith(ctx, vertical(ctx, 0, h, '#B9794A', '#7A4A24'))
    ctx.shadowColor = 'transparent'
    roundBox(ctx, edge, edge, side, side, 4)
    fillWith(ctx, '#FFF6E5')
    fillWith(ctx, vertical(ctx, edge, edge + side, fade('#FFFFFF', 0.3), fade('#C8946A', 0.2)))
  }).setPosition(x + side / 2, y + side / 2)
  const sketch = createSketch(scene, box)
  const zone = scene.add
    .rectangle(x, y, side, side, 0xffffff, 0.001)
    .setOrigin(0, 0)
    .setInteractive({ cursor: 'crosshair' })
  let drawing = false

  const spotOf = ({ worldX, worldY }: Pointer): Spot => [held((worldX - x) / side), held((worldY - y) / side)]
  const grow = (at: Spot) => {
    const sheet = hands.sheet()
    const last = sheet.strokes.at(-1) ?? []
    hands.change({ ...sheet, strokes: [...sheet.strokes.slice(0, -1), [...last, at]] })
  }
  const lift = () => {
    if (!drawing) return
    drawing = false
    hands.rest(hands.sheet())
  }
  zone.on('pointerdown', (pointer: Pointer) => {
    drawing = true
    const sheet = hands.sheet()
    hands.change({ ...sheet, strokes: [...sheet.strokes, [spotOf(pointer)]] })
  })
  zone.on('pointermove', (pointer: Pointer) => {
    if (drawing && pointer.isDown) grow(spotOf(pointer))
  })
  zone.on('pointerup', lift)
  zone.on('pointerout', lift)

  return {
    show({ strokes, pen }: Sheet): void {
      if (strokes.length === 0) {
        sketch.wipe()
        return
      }
      sketch.draw((ctx) => {
        ctx.lineCap = ctx.lineJoin = 'round'
        ctx.lineWidth = 1.8 * reachOf[pen] * side
        ctx.strokeStyle = colour.ink
        for (const stroke of strokes) {
          ctx.beginPath()
          for (const [px, py] of stroke) ctx.lineTo(px * side, py * side)
          const [first] = stroke
          if (first && stroke.length === 1) ctx.lineTo(first[0] * side, first[1] * side + 0.1)
          ctx.stroke()
        }
      })
    },
    dispose() {
      sketch.dispose()
      for (const part of [wood, zone]) part.destroy()
    },
  }
}

const held = (share: number) => Math.min(0.98, Math.max(0.02, share))

/** Parcels piled up behind a chute's glass, row upon row. */
import type { StageKit } from '../../scenes/kit/stage.ts'
import { paint } from '../../scenes/kit/texture.ts'
import { paintRow } from './stagePaint.ts'

interface PileBox {
  /** Its middle, and its foot. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly rowHeight: number
  readonly rows: number
}

/** What lies there is one picture, the row just coming another. */
export function createPile(scene: StageKit['scene'], { x, y, width, rowHeight, rows }: PileBox) {
  const rowOf = (odd: number) =>
    paint(scene, `post/row/${odd}`, width, rowHeight, (ctx, w, h) => paintRow(ctx, w, h, odd))
  const lyingOf = (count: number) =>
    paint(scene, `post/pile/${count}`, width, rowHeight * count, (ctx, w) => {
      for (let row = 0; row < count; row++) {
        ctx.save()
        ctx.translate(0, rowHeight * (count - 1 - row))
        paintRow(ctx, w, rowHeight, row % 2)
        ctx.restore()
      }
    })
  const lying = scene.add.image(x, y, rowOf(0)).setOrigin(0.5, 1).setVisible(false)
  const coming = scene.add.image(x, y, rowOf(0)).setOrigin(0.5, 1).setVisible(false)
  let count = 0
  return {
    parts: [lying, coming],
    /** So many rows high; part of one is a row that has not quite come. */
    rise(high: number): void {
      const full = Math.min(rows, Math.max(0, Math.floor(high)))
      if (full !== count && full > 0) lying.setTexture(lyingOf(full))
      if (full !== count) coming.setTexture(rowOf(full % 2)).setPosition(x, y - rowHeight * full)
      count = full
      lying.setVisible(full > 0)
      coming.setVisible(full < rows && high > full).setAlpha(high - full)
    },
  }
}

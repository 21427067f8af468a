/** Many small drawings on the stage, each a square of cloth: side by side in one texture. */
import { between, type Rgb } from '../../look/index.ts'
import { createPixels } from '../../scenes/kit/pixels.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type Picture, side } from '../kit/drawing.ts'

type Scene = StageKit['scene']
const cloth: Rgb = [255, 246, 229]
const ink: Rgb = [11, 16, 38]
let serial = 0

/** Room for `count` drawings. */
export function createPictures(scene: Scene, count: number) {
  const pixels = createPixels(scene, `doodles/pictures/${serial++}`, Math.max(1, count), side, side)
  const shown = new Map<number, Picture>()
  return {
    /** The nth drawing, `size` CSS pixels on each side. */
    image: (n: number, size: number) =>
      scene.add.image(0, 0, pixels.key, pixels.frame(n)).setDisplaySize(size, size),
    write(n: number, picture: Picture): void {
      if (shown.get(n) === picture) return
      shown.set(n, picture)
      pixels.write(n, (rgba) => {
        for (const [i, value] of picture.entries()) rgba.set([...between(cloth, ink, value), 255], i * 4)
      })
    },
    dispose: pixels.dispose,
  }
}
export type Pictures = ReturnType<typeof createPictures>

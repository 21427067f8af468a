import { type LookName, looks, unseenLook } from '../../puzzles/kit/penguins.ts'
import type { StageKit } from './stage.ts'
import { picture } from './texture.ts'

/** A penguin on the stage, `size` CSS pixels on each side; without a look the outline of one nobody has looked at. */
export function penguin(scene: StageKit['scene'], look: LookName | undefined, size: number) {
  return picture(scene, `penguin/${look ?? 'unseen'}`, size, size, (ctx) => {
    ctx.scale(size / 100, size / 100)
    for (const [path, fill] of look ? looks[look] : unseenLook) {
      ctx.fillStyle = fill
      ctx.fill(new Path2D(path))
    }
  })
}

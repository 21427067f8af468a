import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { looks, unseenLook } from './looks.ts'
import type { LookName } from './schema.ts'

/** A penguin on the stage, `size` CSS pixels on each side; without a look the outline of one nobody has looked at. */
export function penguin(scene: StageKit['scene'], look: LookName | undefined, size: number) {
  return picture(scene, `labels/penguin/${look ?? 'unseen'}`, size, size, (ctx) => {
    ctx.scale(size / 100, size / 100)
    for (const [path, fill] of look ? looks[look] : unseenLook) {
      ctx.fillStyle = fill
      ctx.fill(new Path2D(path))
    }
  })
}

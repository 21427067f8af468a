import { colour } from '../../look/index.ts'
import { squash } from '../../scenes/kit/motion.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { paintInk, paintParcel, paintStamp, wrapCount } from './stagePaint.ts'

type Scene = StageKit['scene']
export type Picture = ReturnType<typeof picture>
export type Box = ReturnType<Scene['add']['container']>

/** A digit drawn from its pixels, `size` CSS pixels on each side: the same pixels are painted once for the visit. */
export function digit(
  scene: Scene,
  pixels: readonly number[],
  size: number,
  ink: string = colour.ink,
): Picture {
  const name = pixels.map((share) => String.fromCharCode(48 + Math.round(share * 60))).join('')
  return picture(scene, `post/digit/${ink}/${name}`, size, size, (ctx) => paintInk(ctx, size, pixels, ink))
}

/** A parcel addressed with a real digit; its origin is its middle. */
export interface Parcel {
  readonly view: Box
  /** The stamp of a parcel that came back: where it should have gone. `still`: it was stamped before. */
  stamp(letter: string, still?: 'still'): void
}

export function createParcel(scene: Scene, pixels: readonly number[], size: number, wrap = 0): Parcel {
  const kind = wrap % wrapCount
  // Painted larger than it lies on the belt: it is lifted up to be read.
  const fine = size * 1.6
  const box = picture(scene, `post/parcel/${kind}`, fine, fine, (ctx) => paintParcel(ctx, fine, kind))
  const address = digit(scene, pixels, fine * 0.56).setPosition(fine * 0.03, fine * 0.03)
  const inner = scene.add.container(0, 0, [box, address]).setScale(1 / 1.6)
  const view = scene.add.container(0, 0, [inner])
  return {
    view,
    stamp(letter, still) {
      const mark = picture(scene, `post/stamp/${letter}`, fine * 0.56, fine * 0.56, (ctx, w) =>
        paintStamp(ctx, w, letter),
      ).setPosition(fine * 0.24, -fine * 0.22)
      inner.add(mark)
      if (!still) squash(scene, mark, 0.35)
    },
  }
}

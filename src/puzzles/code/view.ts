import { duration } from '../../look/index.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { paint } from '../../scenes/kit/texture.ts'
import type { Place } from './events.ts'
import type { Picture } from './replay.ts'

/** A stage's things, without naming the library that draws them. */
export type Scene = StageKit['scene']
export type Sprite = ReturnType<Scene['add']['image']>

export type PlaceOf<W> = Extract<Place, { world: W }>

/** What hands on the stage have before them, and may do. */
export interface Hands {
  /** What was done so far; undefined while hands have nothing to do. */
  now(): readonly number[] | undefined
  /** Shown, not yet decided. */
  live(hand: readonly number[]): void
  decide(hand: readonly number[]): void
}

/** One world's pictures: shows any moment of a case, travelling there from the moment before when `ms` allows. */
export interface WorldView {
  /**
   * `before` is what was shown last; `ms` 0 shows the moment at once. What the moment comes to is to be seen `by` then,
   * at most `ms`: words and sound tell of it from there on.
   */
  show(next: Picture, before: Picture | undefined, ms: number, by: number): void
  /** Lets the player do by hand on the stage what the panel offers too; where nothing is open, nothing happens. */
  touch?(hands: Hands): void
  /** Everything anew at the stage's present size. */
  resize(): void
  dispose(): void
}

/** The ground under a case: painted once for each place and size, thrown away with the next. */
export interface Ground {
  /** The ground before it fades away, where one case follows another; else it is gone at once. */
  paint(
    name: string,
    draw: (ctx: CanvasRenderingContext2D, width: number, height: number) => void,
    follows?: boolean,
  ): void
  /** Ends a fading at once: a contest that is paused in it and stepped through shows its moments as they are. */
  settle(): void
  dispose(): void
}

let count = 0

export function createGround(kit: StageKit): Ground {
  const { scene } = kit
  let key: string | undefined
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(-100).setVisible(false)
  /** The ground before, on its way out. */
  const past = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(-99).setVisible(false)
  let pastKey: string | undefined
  function forget() {
    scene.tweens.killTweensOf(past)
    past.setVisible(false).setTexture('__DEFAULT')
    if (pastKey) scene.textures.remove(pastKey)
    pastKey = undefined
  }
  return {
    paint(name, draw, follows = false) {
      const { width, height } = kit.area()
      count += 1
      const fresh = paint(scene, `code/${name}/${count}`, width, height, draw)
      forget()
      image.setTexture(fresh).setVisible(true)
      if (key && follows) {
        pastKey = key
        past.setTexture(key).setVisible(true).setAlpha(1)
        scene.tweens.add({ targets: past, alpha: 0, duration: duration.arrive, onComplete: forget })
      } else if (key) scene.textures.remove(key)
      key = fresh
    },
    settle: forget,
    dispose() {
      scene.tweens.killTweensOf(past)
      // Pictures first, then what they show.
      for (const one of [image, past]) one.destroy()
      for (const one of [key, pastKey]) if (one) scene.textures.remove(one)
    },
  }
}

/** Images of one picture, as many as a moment needs; those it does not need wait unseen. */
export function createPool({ scene }: StageKit, make: () => Sprite) {
  let images: Sprite[] = []
  /** On their way out with the case they belonged to, and those that wait to be used again. */
  let leaving: Sprite[] = []
  const spare: Sprite[] = []
  let alpha = 1
  function settle() {
    scene.tweens.killTweensOf(leaving)
    for (const one of leaving) one.setVisible(false).setAlpha(alpha)
    spare.push(...leaving)
    leaving = []
  }
  function another(): Sprite {
    const one = spare.pop()
    if (one) return one
    const made = make().setVisible(false)
    alpha = made.alpha
    return made
  }
  return {
    /** The image of that number, made when first asked for. */
    at(index: number): Sprite {
      while (images.length <= index) images.push(another())
      return images[index] as Sprite
    },
    /** Hides those from that number on. */
    hideFrom(index: number): void {
      for (let i = index; i < images.length; i++) images[i]?.setVisible(false)
    },
    /** All that are seen fade away together; the next that are asked for are others. */
    letGo(): void {
      settle()
      leaving = images
      images = []
      scene.tweens.killTweensOf(leaving)
      const targets = leaving.filter(({ visible }) => visible)
      if (targets.length === 0) settle()
      else scene.tweens.add({ targets, alpha: 0, duration: duration.arrive, onComplete: settle })
    },
    /** Those that are fading away are gone at once. */
    settle,
    dispose(): void {
      for (const image of [...images, ...leaving, ...spare]) {
        scene.tweens.killTweensOf(image)
        image.destroy()
      }
    },
  }
}

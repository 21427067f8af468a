/** Pip's face: a mouth and cheeks for each mood, and eyes that narrow, blink and look somewhere. */
import type Phaser from 'phaser'
import type { Mood } from './pipMood.ts'
import { type Eye, type Mouth, paintCheek, paintEye, paintMouth } from './pipPaint.ts'

type Image = Phaser.GameObjects.Image

/** Makes one of Pip's parts, painted in a box of `w` by `h` hundredths of Pip's width. */
export type MakePart = (
  name: string,
  w: number,
  h: number,
  draw: (ctx: CanvasRenderingContext2D) => void,
) => Image

export interface Face {
  /** From the back to the front. */
  readonly parts: readonly Image[]
  wear(mood: Mood): void
  /** Where the eyes look, CSS pixels from straight ahead, and how far they are open, 0..1. */
  look(x: number, y: number, open: number): void
}

const mouths: Record<Mood, Mouth> = {
  dark: 'flat',
  puzzled: 'wavy',
  learning: 'round',
  unsure: 'wavy',
  sure: 'smile',
  delighted: 'beam',
}

/** `k` is Pip's width in hundreds of CSS pixels. */
export function createFace(part: MakePart, k: number): Face {
  const cheeks = [-25, 25].map((x) =>
    part('cheek', 18, 12, paintCheek)
      .setPosition(x * k, 11 * k)
      .setAlpha(0),
  )
  const pair = (eye: Eye, y: number) =>
    [-15, 15].map((x) => part(`eye-${eye}`, 20, 26, (ctx) => paintEye(ctx, eye)).setPosition(x * k, y * k))
  const eyes = { open: pair('open', -4), happy: pair('happy', -4), shut: pair('shut', -2) }
  const mouth = Object.fromEntries(
    (['flat', 'smile', 'beam', 'wavy', 'round'] as const).map((name) => [
      name,
      part(`mouth-${name}`, 30, 18, (ctx) => paintMouth(ctx, name)).setPosition(0, 14 * k),
    ]),
  ) as Record<Mouth, Image>
  let worn: Mood = 'dark'

  return {
    parts: [...cheeks, ...eyes.open, ...eyes.happy, ...eyes.shut, ...Object.values(mouth)],
    wear(mood) {
      worn = mood
      const kind: Eye = mood === 'delighted' ? 'happy' : mood === 'dark' ? 'shut' : 'open'
      for (const [name, two] of Object.entries(eyes)) for (const eye of two) eye.setVisible(name === kind)
      for (const [name, image] of Object.entries(mouth)) image.setVisible(name === mouths[mood])
      for (const cheek of cheeks) cheek.setAlpha(mood === 'delighted' ? 0.9 : mood === 'sure' ? 0.45 : 0)
    },
    look(x, y, open) {
      for (const [i, eye] of eyes.open.entries()) {
        // A puzzled face has one eye wider than the other.
        const raised = worn === 'puzzled' && i === 1 ? 1.2 : 1
        eye.setPosition((i === 0 ? -15 : 15) * k + x, -4 * k + y)
        eye.setScale(raised, raised * open)
      }
    },
  }
}

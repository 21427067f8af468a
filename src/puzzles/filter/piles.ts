import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { type Box, crowd, type Point } from '../../scenes/kit/layout.ts'
import { fade, fillWith, roundBox, strokeWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { GateLayout } from './layout.ts'
import { letter, spam } from './letters.ts'
import { font, paintEnvelope, paintHall, paintNet } from './paint.ts'

/** Letters at their ends: what is in the hall, and in the net; by what they are. */
export interface Ends {
  readonly delivered: number
  readonly slipped: number
  readonly lost: number
  readonly caught: number
}

/** Counts letters by what they are and by what became of them. */
export function endsOf(of: readonly { readonly truth: number; readonly answer: number }[]): Ends {
  const n = (truth: number, answer: number) =>
    of.filter((one) => one.truth === truth && one.answer === answer).length
  return {
    delivered: n(letter, letter),
    slipped: n(spam, letter),
    lost: n(letter, spam),
    caught: n(spam, spam),
  }
}

/** The hall, in which somebody sits and spam piles up around her, and the net with the letters that nobody will read. */
export function createPiles({ scene }: StageKit, { hall, net }: GateLayout) {
  const back = [
    picture(scene, 'filter/hall', hall.width, hall.height, paintHall).setPosition(...middle(hall)),
    picture(scene, 'filter/net', net.width, net.height, paintNet).setPosition(...middle(net)),
  ]
  const size = Math.min(hall.width * 0.5, hall.height * 0.36)
  const she = sprite(scene, 'old-woman', size).setPosition(
    hall.x + hall.width * 0.5,
    hall.y + hall.height * 0.9 - size * 0.46,
  )
  const heart = sprite(scene, 'love-letter', size * 0.6).setPosition(
    net.x + net.width * 0.5,
    net.y + net.height * 0.3,
  )
  const heaps = [hall, net].map((box) => createSketch(scene, box))
  const doors: readonly Point[] = [hall, net].map(({ x, y, width, height }) => ({
    x: x + width / 2,
    y: y + height * 0.4,
  }))
  let key = ''

  return {
    /** Where a letter with this answer flies to. */
    door: (answer: number): Point => doors[answer] as Point,
    parts: [...back, she, heart],
    she,
    show({ delivered, slipped, lost, caught }: Ends): void {
      const next = `${delivered} ${slipped} ${lost} ${caught}`
      if (next === key) return
      key = next
      heart.setAlpha(lost > 0 ? 1 : 0)
      heap(heaps[letter], hall, slipped, spam, delivered)
      heap(heaps[spam], net, lost, letter, caught)
    },
    dispose() {
      for (const one of [...back, she, heart]) one.destroy()
      for (const one of heaps) one.dispose()
    },
  }
}

const middle = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2]

/** The wrong ones of a side as a heap with its number, the right ones as a number alone. */
function heap(
  on: ReturnType<typeof createSketch> | undefined,
  { width: w, height: h }: Box,
  wrong: number,
  truth: number,
  right: number,
): void {
  on?.draw((ctx) => {
    const room = { x: w * 0.07, y: h * 0.28, width: w * 0.86, height: h * 0.66 }
    // A heap of sixty reaches to her eyes.
    const { size, at } = crowd(Math.max(110, wrong), room)
    // Every other one lies crooked: a heap, not a shelf.
    for (const [i, { x, y }] of at.slice(0, wrong).entries()) {
      ctx.save()
      ctx.translate(x, y)
      ctx.rotate((((i * 37) % 11) - 5) * 0.06)
      paintEnvelope(ctx, 0, 0, size * 1.3, truth)
      ctx.restore()
    }
    const tall = Math.max(13, Math.min(30, h * 0.11, w * 0.19))
    ctx.font = font(tall)
    ctx.textBaseline = 'middle'
    const said = String(wrong)
    const wide = ctx.measureText(said).width + tall
    roundBox(ctx, w - wide - 8, 4, wide, tall * 1.3, tall * 0.65)
    fillWith(ctx, fade(colour.ink, 0.85))
    strokeWith(ctx, markOf(truth).colour, 2)
    ctx.fillStyle = markOf(truth).colour
    ctx.textAlign = 'center'
    ctx.fillText(said, w - wide / 2 - 8, 4 + tall * 0.7)
    // What went right stands between the side's mark and the number of wrong ones, where there is room for it.
    ctx.font = font(tall * 0.6)
    const done = `✓ ${right}`
    const around = tall * 0.3
    const long = ctx.measureText(done).width + 2 * around
    const start = w - wide - 14 - long
    if (w < 130 || start < w * 0.2) return
    roundBox(ctx, start, 4 + tall * 0.2, long, tall * 0.95, tall * 0.45)
    fillWith(ctx, fade(colour.ink, 0.7))
    ctx.fillStyle = fade(colour.paper, 0.85)
    ctx.textAlign = 'left'
    ctx.fillText(done, start + around, 4 + tall * 0.7)
  })
}

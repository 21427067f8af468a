import { colour } from '../../look/index.ts'
import { type Box, crowd } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { fade, fillWith, roundBox, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Arrival } from './events.ts'
import { crateKey, paintBunch } from './paint.ts'
import type { Setup } from './schema.ts'

/** How much of a counter's box the counter itself takes; crates are stacked on it. */
const counter = 0.3

/** Kam Je's counters, one for every name and one for crates without: each crate stands on that of the name it was given. */
export function createStall({ scene }: StageKit, setup: Setup, room: Box, all: readonly Arrival[]) {
  const nameless = all.some(({ answer }) => answer === setup.classes.length)
  const count = setup.classes.length + Number(nameless)
  const pitch = room.width / count
  const boxes = Array.from({ length: count }, (_, i): Box => {
    return { x: room.x + pitch * (i + 0.04), y: room.y, width: pitch * 0.92, height: room.height }
  })
  const counters = boxes.map(({ x, y, width, height }, i) => {
    const tall = height * counter
    const look = setup.classes[i]?.look
    return picture(scene, `group/counter/${look ?? ''}`, width, tall, (ctx, w, h) => {
      roundBox(ctx, 0, 0, w, h, 6)
      fillWith(ctx, vertical(ctx, 0, h, '#A86A3E', '#57301A'))
      ctx.fillStyle = fade('#FFE0A8', 0.55)
      ctx.fillRect(0, 0, w, Math.max(3, h * 0.08))
      const side = Math.min(h * 0.82, w * 0.5)
      roundBox(ctx, w / 2 - side * 0.62, h * 0.14, side * 1.24, h * 0.8, 8)
      fillWith(ctx, fade(colour.paper, 0.94))
      if (look) paintBunch(ctx, look, w / 2 - side / 2, h * 0.13, side * 0.98)
    }).setPosition(x + width / 2, y + height - tall / 2)
  })
  const stacks = boxes.map(({ x, y, width, height }, i) => {
    const own = all.filter(({ answer }) => answer === i).length
    return crowd(Math.max(12, own), { x, y, width, height: height * (1 - counter) })
  })
  const crates = scene.add.container(0, 0)
  const taken = boxes.map(() => 0)
  return {
    parts: [...counters, crates],
    clear(): void {
      crates.removeAll(true)
      taken.fill(0)
    },
    /** One more crate on a counter; crooked and open where it holds something else. */
    put({ lantern, truth, answer }: Arrival, arriving: boolean): void {
      const stack = stacks[answer]
      const spot = stack?.at[taken[answer] ?? 0]
      if (!stack || !spot) return
      taken[answer] = (taken[answer] ?? 0) + 1
      const wrong = truth !== answer
      const look = wrong ? setup.classes[truth]?.look : undefined
      const crate = scene.add.image(spot.x, spot.y, crateKey(scene, { lantern, look }, stack.size * 0.94))
      crates.add(crate.setAngle(wrong ? -13 : 0))
      if (arriving) squash(scene, crate, 0.4)
    },
  }
}

/** What was led to each sail gathers under it: a mark for each syllable, of the tone that it really had. */
import { classMark, paintMark } from '../../scenes/kit/draw.ts'
import { type Box, crowd, type Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { fade, roundBox } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { CallEvent } from './events.ts'

/** As many as a hold has room for without getting smaller. */
const usual = 40

export function createHolds(kit: StageKit, holds: readonly Box[]) {
  const { scene } = kit
  const bounds = boundsOf(holds)
  const sketch = createSketch(scene, bounds)
  const flying = scene.add.container(0, 0)

  return {
    /** How they stand after these events, wrong ones ringed. */
    show(events: readonly CallEvent[]): void {
      flying.removeAll(true)
      const inside = landed(events, holds.length)
      sketch.draw((ctx) => {
        ctx.translate(-bounds.x, -bounds.y)
        for (const [hold, box] of holds.entries()) {
          roundBox(ctx, box.x, box.y, box.width, box.height, 10)
          ctx.fillStyle = 'rgb(52 20 58 / 0.72)'
          ctx.fill()
          ctx.strokeStyle = fade('#FFB48A', 0.5)
          ctx.lineWidth = 1.5
          ctx.stroke()
          const all = inside[hold] ?? []
          const within = { x: box.x + 4, y: box.y + 3, width: box.width - 8, height: box.height - 6 }
          const { size, at } = crowd(Math.max(usual, all.length), within)
          for (const [i, truth] of all.entries()) {
            const place = at[i]
            if (!place) continue
            if (truth !== hold) {
              ctx.fillStyle = '#FFFFFF'
              ctx.beginPath()
              ctx.arc(place.x, place.y, size * 0.52, 0, Math.PI * 2)
              ctx.fill()
            }
            paintMark(ctx, truth, place.x, place.y, size * 0.86, size > 15 ? undefined : null)
          }
        }
      })
    },
    /** One flies there from where it was sung. */
    fly(truth: number, hold: number, from: Point): void {
      const box = holds[hold]
      if (!box || kit.calm()) return
      const mark = classMark(scene, truth, 18, null).setPosition(from.x, from.y)
      flying.add(mark)
      const to = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      move(scene, mark, { ...to, alpha: 0.2 }, { span: 'grand', ease: 'between', done: () => mark.destroy() })
    },
    dispose(): void {
      sketch.dispose()
      flying.destroy()
    },
  }
}

/** The true tones of what lies in each hold. */
function landed(events: readonly CallEvent[], holds: number): number[][] {
  const inside = Array.from({ length: holds }, (): number[] => [])
  for (const event of events) {
    if (event.type === 'case') inside[event.answer]?.push(event.truth)
    if (event.type === 'rush') for (const { truth, answer } of event.batch) inside[answer]?.push(truth)
  }
  return inside
}

function boundsOf(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)) - 2, Math.min(...boxes.map((box) => box.y)) - 2]
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x + 2,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y + 2,
  }
}

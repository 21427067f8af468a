import { colour } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { paintNeon } from '../../scenes/kit/light.ts'
import { fade } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import { createHeapView, type Shown } from './heapView.ts'
import { unseenHeap } from './lab.ts'
import type { LabLayout } from './layout.ts'
import { createProjected } from './projected.ts'
import { samples } from './samples.ts'
import type { demos, Setup } from './schema.ts'

type Name = ReturnType<typeof demos>[number]

/** Pieces of a demo's heap. */
const count = 150

/** How a curve of a demo rises: quickly, then less and less. A picture, not a measurement. */
const rises = (part: number, top: number, pace: number) => 0.2 + (top - 0.2) * (1 - pace ** part)

/** The demos by the names that lecture cards use, all beside the lamp. */
export function demosOn(on: DemoStage, setup: Setup, at: LabLayout): Readonly<Record<Name, Demo>> {
  const { kit, pip } = on
  const classes = setup.classes.length
  const heap = unseenHeap(count)
  const rack = setup.classes.findIndex(({ label }) => label === setup.rack)

  /** A heap in which the nth moment shows something else; the last one stays. */
  const heaps = (
    moments: readonly (readonly [shown: Shown, chosen: readonly number[], lamp: number])[],
  ): Drawn => {
    const view = createHeapView(kit, at.heap, classes, count)
    const projected = createProjected(kit, at.screen)
    const each = 2200
    let last = -1
    return {
      still: each * moments.length,
      update(ms) {
        const length = each * moments.length
        const nth = Math.min(moments.length - 1, Math.floor((kit.calm() ? ms : ms % (length + 1800)) / each))
        if (nth === last) return
        last = nth
        const moment = moments[nth]
        if (!moment) return
        view.show(moment[0], moment[1])
        projected.show(samples[moment[2]]?.ink)
        pip.feel({ learning: nth < moments.length - 1, accuracy: nth / moments.length })
      },
      dispose() {
        view.dispose()
        projected.dispose()
      },
    }
  }
  const every = (n: number, from = 0) => Array.from({ length: n }, (_, i) => (i * 11 + from) % count)
  const trousers = heap.truths.flatMap((truth, i) => (truth === rack ? [i] : [])).slice(0, 20)
  const sorted: Shown = {
    ...heap,
    answers: heap.truths.map((truth, i) => (i % 6 === 0 ? (truth + 1) % classes : truth)),
    margin: heap.truths.map((_, i) => (i % 6 === 0 ? (i % 12) / 60 : 0.4 + (i % 9) / 15)),
    taken: every(20),
  }
  const wavering = sorted.margin.flatMap((margin, i) =>
    margin < 0.25 && !sorted.taken.includes(i) ? [i] : [],
  )
  const all: Shown = {
    ...heap,
    answers: heap.truths.map(() => rack),
    margin: heap.truths.map((_, i) => (i % 20) / 20),
    taken: trousers,
  }

  /** Curves over labels; a light at each handful. */
  const curves = (tops: readonly (readonly [top: number, pace: number, tone: string])[]): Drawn => {
    const sketch = createSketch(kit.scene, at.heap)
    const projected = createProjected(kit, at.screen)
    projected.show(samples[5]?.ink)
    const length = 4800
    return {
      still: length,
      update(ms) {
        const part = Math.min(1, (kit.calm() ? ms : ms % (length + 2000)) / length)
        sketch.draw((ctx, w, h) => {
          ctx.strokeStyle = fade('#E6D4FF', 0.6)
          ctx.lineWidth = 2
          ctx.strokeRect(w * 0.06, h * 0.08, w * 0.88, h * 0.84)
          for (const [top, pace, tone] of tops)
            paintNeon(ctx, tone, 4, (c) => {
              for (let i = 0; i <= 60; i++) {
                const t = (i / 60) * part
                const [x, y] = [w * (0.06 + 0.88 * t), h * (0.92 - 0.84 * rises(t, top, pace))]
                if (i === 0) c.moveTo(x, y)
                else c.lineTo(x, y)
              }
            })
        })
        pip.feel({ learning: part < 1, accuracy: part })
      },
      dispose() {
        sketch.dispose()
        projected.dispose()
      },
    }
  }

  return {
    labels: () => {
      const { size } = at.screen
      const projected = createProjected(kit, at.screen)
      on.cast.add(projected.view)
      projected.show(samples[8]?.ink)
      on.at(1200, () => {
        on.add(
          classMark(kit.scene, samples[8]?.truth ?? 0, size * 0.34).setPosition(
            at.screen.x + size * 0.4,
            at.screen.y + size * 0.4,
          ),
        )
        flash(kit.scene, at.screen.x, at.screen.y, colour.lantern, size * 0.5)
      })
      return 4200
    },
    rack: () =>
      heaps([
        [heap, trousers, 2],
        [all, [], 8],
      ]),
    unsure: () =>
      heaps([
        [heap, every(20), 0],
        [sorted, [], 5],
        [sorted, wavering, 5],
      ]),
    handfuls: () => curves([[0.88, 0.004, colour.lantern]]),
    flat: () =>
      curves([
        [0.9, 0.0002, colour.lantern],
        [0.86, 0.02, colour.neonBlue],
      ]),
  }
}

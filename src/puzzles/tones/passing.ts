/** A syllable that passes over the water: its contour grows, and each buoy lights as the sound comes by. */
import { colour } from '../../look/index.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { flash, ripple } from '../../scenes/kit/theatre.ts'
import { createSinging } from '../kit/singing.ts'
import type { createPier } from './pier.ts'
import type { Setup } from './schema.ts'
import type { Pitches } from './sung.ts'
import { viewOf } from './view.ts'

export function createPassing(
  { kit, cues }: On,
  setup: Setup,
  { at: { chart }, drawing, choir, buoys }: ReturnType<typeof createPier>,
  moments: readonly number[],
) {
  const { scene } = kit
  const singing = createSinging(viewOf(kit.view), setup.every)
  let now: readonly number[] = []
  let passed = 0
  // Whoever calls is heard as high as they are.
  const axis = setup.people ? 'hertz' : undefined
  const draw = (head?: number) => drawing.draw({ sung: [], own: now, moments, head, axis })

  return {
    /** The whole of it at once; without one, none. */
    show(pitches: Pitches = []): void {
      singing.stop()
      now = pitches.filter((pitch) => pitch !== undefined)
      draw()
    },
    /** Sung by a voice within `ms`; in calm it is there. */
    start(pitches: Pitches, voice: number, ms: number): void {
      this.show(pitches)
      passed = 0
      const { x, y } = choir.sings(voice)
      if (kit.calm() || ms < 60) return
      for (const i of [0, 1, 2]) cues.at(i * 130, () => ripple(scene, x, y, '#FFE0B0', 46 + i * 22))
      singing.start(now, ms / Math.max(1, now.length))
    },
    update(elapsed: number): void {
      if (!singing.going) return
      const head = singing.update(elapsed)
      for (; passed < moments.length && (head === undefined || head >= (moments[passed] ?? 0)); passed++) {
        const moment = moments[passed] ?? 0
        if (now[moment] === undefined || !buoys[passed]) continue
        flash(scene, chart.px(moment), chart.water, colour.lantern, 34)
      }
      draw(head)
    },
    stop: () => singing.stop(),
  }
}

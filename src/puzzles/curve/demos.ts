import { colour } from '../../look/index.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import { createDrawing } from './chart.ts'
import { drawnDays, type Page, split } from './curve.ts'
import type { Chart } from './layout.ts'
import type { demos, Setup } from './schema.ts'
import { leastSquares } from './squares.ts'

type Name = ReturnType<typeof demos>[number]

/** The demos by the names that lecture cards use, all on the one chart. */
export function demosOn(on: DemoStage, setup: Setup, chart: Chart): Readonly<Record<Name, Demo>> {
  const { kit, pip } = on
  const { log, degrees } = setup
  const every = setup.aside.find((one) => one > 0) ?? 3
  const { kept, aside } = split(setup, every)
  const curves = new Map<string, readonly number[]>()
  const curveOf = (pages: readonly Page[], degree: number): readonly number[] => {
    const key = `${pages.length} ${degree}`
    const made = curves.get(key) ?? drawnDays.map(leastSquares(pages, degree))
    curves.set(key, made)
    return made
  }
  /** From one curve to another. */
  const between = (a: readonly number[], b: readonly number[], part: number): readonly number[] => {
    const t = Math.min(1, Math.max(0, part))
    const eased = t * t * (3 - 2 * t)
    return a.map((one, i) => one + ((b[i] ?? one) - one) * eased)
  }
  /** Draws anew at every moment; the drawing leaves with the demo. */
  const drawn = (
    still: number,
    draw: (drawing: ReturnType<typeof createDrawing>, ms: number) => void,
  ): Drawn => {
    const drawing = createDrawing(kit, chart, setup)
    return { still, update: (ms) => draw(drawing, ms), dispose: () => drawing.dispose() }
  }
  const loops = (ms: number, length: number) => (kit.calm() ? ms : ms % length)
  const bends = [1, 2, 4, 6, 9, degrees.to]

  return {
    pages: () =>
      drawn(8000, (drawing, ms) => {
        const n = Math.min(log.length, Math.floor(loops(ms, 8500) / 220))
        drawing.draw({ kept: log.slice(0, n) })
        const last = log[n - 1]
        if (last) pip.lookAt({ x: chart.px(last[0]), y: chart.py(last[1]) })
      }),
    bends: () =>
      drawn(0, (drawing, ms) => {
        const at = kit.calm() ? 2 : loops(ms, bends.length * 1500) / 1500
        const [from, to] = [
          bends[Math.floor(at)] ?? 1,
          bends[Math.min(bends.length - 1, Math.floor(at) + 1)] ?? 1,
        ]
        drawing.draw({
          kept: log,
          curve: between(curveOf(log, from), curveOf(log, to), (at % 1) * 2.2 - 1.2),
        })
      }),
    aside: () =>
      drawn(5000, (drawing, ms) => {
        const late = loops(ms, 7000) > 2200
        drawing.draw({ kept: late ? kept : log, aside: late ? aside : [], curve: curveOf(kept, 5) })
        pip.feel({ accuracy: 0.8 })
      }),
    greedy: () =>
      drawn(4000, (drawing, ms) => {
        const late = loops(ms, 7000) > 2600
        drawing.draw({ kept, aside: late ? aside : [], curve: curveOf(kept, degrees.to) })
        pip.feel({ accuracy: late ? 0.2 : 0.95, ...(late && { right: false }) })
        if (late && loops(ms, 7000) < 2720 && !kit.calm())
          flash(kit.scene, chart.px(1), chart.py(setup.heat.to * 0.6), colour.coral, 90)
      }),
    fork: () =>
      drawn(2000, (drawing, ms) => {
        const swing = kit.calm() ? 1 : (1 - Math.cos(ms / 1300)) / 2
        const curve = between(curveOf(kept, 5), curveOf(kept, Math.min(degrees.to, 12)), swing)
        drawing.draw({ kept, aside, curve })
      }),
  }
}

import { colour } from '../../look/index.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import { createDrawing } from './chart.ts'
import type { Chart } from './layout.ts'
import { type Line, offBy, type Reading } from './line.ts'
import type { demos, Setup } from './schema.ts'

type Name = ReturnType<typeof demos>[number]

/** The demos by the names that lecture cards use, all on the one chart. */
export function demosOn(on: DemoStage, setup: Setup, chart: Chart): Readonly<Record<Name, Demo>> {
  const { kit, pip } = on
  const first = (setup.logs[0] ?? []).flatMap(({ readings }) => readings) as Reading[]
  const all = setup.logs.flat().flatMap(({ readings }) => readings) as Reading[]
  const best = leastSquares(setup, all)
  const flat: Line = { slope: 0, height: setup.start.height }

  /** Draws anew at every moment; the drawing leaves with the demo. */
  const drawn = (
    still: number,
    draw: (drawing: ReturnType<typeof createDrawing>, ms: number) => void,
  ): Drawn => {
    const drawing = createDrawing(kit, chart, setup)
    drawing.toTop()
    return { still, update: (ms) => draw(drawing, ms), dispose: () => drawing.dispose() }
  }
  const between = (a: Line, b: Line, part: number): Line => {
    const t = Math.min(1, Math.max(0, part))
    const eased = t * t * (3 - 2 * t)
    return { slope: a.slope + (b.slope - a.slope) * eased, height: a.height + (b.height - a.height) * eased }
  }
  const loops = (ms: number, length: number) => (kit.calm() ? ms : ms % length)

  return {
    readings: () =>
      drawn(7000, (drawing, ms) => {
        const n = Math.min(first.length, Math.floor(loops(ms, 8000) / 700))
        drawing.readings(first.slice(0, n), !kit.calm())
        const last = first[n - 1]
        if (last) pip.lookAt({ x: chart.px(last[0]), y: chart.py(last[1]) })
      }),
    line: () =>
      drawn(1500, (drawing, ms) => {
        const swing = kit.calm() ? 0.6 : (1 - Math.cos(ms / 900)) / 2
        drawing.readings(first, false)
        drawing.draw({ line: between(flat, { slope: -2, height: 73 }, swing), readings: first })
      }),
    sticks: () =>
      drawn(0, (drawing, ms) => {
        const line = between(flat, best, kit.calm() ? 0.35 : (1 - Math.cos(ms / 1100)) / 2)
        drawing.readings(all, false)
        drawing.draw({ line, readings: all, sticks: true })
        pip.feel({ accuracy: 1 - Math.min(1, offBy(setup, line, all) / 20) })
      }),
    neuron: () =>
      drawn(5000, (drawing, ms) => {
        const t = loops(ms, 6500) / 4200
        const line = between({ slope: 0.3, height: 90 }, best, 1 - 0.02 ** Math.max(0, t))
        drawing.readings(all, false)
        drawing.draw({ neuron: t <= 0 ? undefined : line, readings: all })
        pip.feel({ learning: t < 1, accuracy: 0.9 })
      }),
    'least-wrong': () => {
      const sandy = setup.unseen.at(-1)?.reading
      return drawn(5000, (drawing, ms) => {
        const late = loops(ms, 6000) > 2000
        const readings = late && sandy ? [...all, sandy] : all
        drawing.readings(readings, !kit.calm())
        drawing.draw({ line: best, readings, sticks: true })
        if (late && sandy && loops(ms, 6000) < 2100 && !kit.calm())
          flash(kit.scene, chart.px(sandy[0]), chart.py(sandy[1]), colour.coral, 80)
        pip.feel({ accuracy: 0.8, ...(late && { right: false }) })
      })
    },
  }
}

/** The line of the least squared errors, by its formula: for pictures only. */
function leastSquares({ at }: Setup, readings: readonly Reading[]): Line {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [mx, my] = [mean(readings.map(([p]) => p)), mean(readings.map(([, w]) => w))]
  const slope =
    mean(readings.map(([p, w]) => (p - mx) * (w - my))) / mean(readings.map(([p]) => (p - mx) ** 2))
  return { slope, height: my + slope * (at - mx) }
}

import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { buoyPicture } from './buoys.ts'
import { createDrawing } from './chart.ts'
import type { Chart } from './layout.ts'
import { type Draws, peopleDemos } from './peopleDemos.ts'
import type { demos, Setup } from './schema.ts'
import { lessonOf, levelAt, type Sung } from './sung.ts'
import { byTheBook } from './view.ts'

type Name = ReturnType<typeof demos>[number]

/** The demos by the names that lecture cards use, all on the one chart. */
export function demosOn(on: DemoStage, setup: Setup, chart: Chart): Readonly<Record<Name, Demo>> {
  const { kit, pip, add } = on
  const lesson = lessonOf(setup)
  const [low, high] = [0, setup.voices.length - 1]
  const of = (truth: number, voice: number): Sung | undefined =>
    lesson.find((one) => one.truth === truth && one.voice === voice)

  const drawn: Draws = (still, draw) => {
    const drawing = createDrawing(kit, chart, setup)
    drawing.toTop()
    return { still, update: (ms) => draw(drawing, ms), dispose: () => drawing.dispose() }
  }
  const buoys = (moments: readonly number[]) => {
    for (const [i, moment] of moments.entries())
      add(buoyPicture(kit, 34).setPosition(chart.px(moment), chart.water), i * 400)
  }
  /** One after another, each drawn from its beginning. */
  const inTurn = (ms: number, count: number, each: number) => {
    const t = kit.calm() ? ms : ms % (count * each)
    return {
      at: Math.min(count - 1, Math.floor(t / each)),
      head: ((t % each) / (each * 0.7)) * setup.moments,
    }
  }
  const plain = (truth: number): Sung => ({ truth, voice: 0, pitches: byTheBook(setup, truth) })

  return {
    ...peopleDemos(on, setup, drawn, inTurn),
    shapes: () =>
      drawn(8000, (drawing, ms) => {
        const n = setup.tones.length
        const { at, head } = inTurn(ms, n, 2000)
        const all = setup.tones.map((_, truth) => plain(truth))
        drawing.draw({
          ...{ sung: kit.calm() ? all : all.slice(0, at), own: byTheBook(setup, at), moments: [], head },
        })
        pip.lookAt({ x: chart.px(head), y: chart.py(byTheBook(setup, at)[Math.floor(head)] ?? 12) })
      }),
    buoys() {
      const moments = [4, 8, 12].map((moment) => Math.min(moment, setup.moments - 1))
      buoys(moments)
      return drawn(6000, (drawing, ms) => {
        const { at, head } = inTurn(ms, setup.tones.length, 2400)
        drawing.draw({ sung: [], own: byTheBook(setup, at), moments, head })
        pip.feel({ accuracy: 0.4, learning: true })
      })
    },
    early() {
      const moments = [0, setup.moments - 1]
      buoys(moments)
      return drawn(3000, (drawing) => {
        drawing.draw({ sung: lesson.slice(0, 48), only: { tone: 1 }, moments })
        pip.feel({ accuracy: 0.2, right: false })
      })
    },
    heights: () =>
      drawn(3000, (drawing) => {
        const two = [of(0, low), of(3, high), of(2, high)].filter((one) => one !== undefined)
        drawing.draw({ sung: two, moments: [] })
        pip.feel({ accuracy: 0.35 })
      }),
    cut: () =>
      drawn(4000, (drawing, ms) => {
        const { at, head } = inTurn(ms, 2, 2600)
        const third = setup.tones.findIndex(({ id }) => id === setup.hard.truth)
        const whole = byTheBook(setup, third)
        const half = whole.map((_, i) => {
          const level = levelAt(setup.hard.shape, i / (whole.length - 1))
          return setup.pitch.from + (setup.pitch.to - setup.pitch.from) * (0.2 + level * 0.1)
        })
        const seen = kit.calm() ? 1 : at
        drawing.draw({
          ...{ sung: seen > 0 ? [plain(third)] : [], own: seen > 0 ? half : whole, moments: [], head },
        })
      }),
  }
}

import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { hung, propsOf } from './demoProps.ts'
import { assigned, stepped } from './kmeans.ts'
import { crateKey, groupLantern, paintPaving, paintThread } from './paint.ts'
import { pointOf } from './plot.ts'
import type { Place, Setup } from './schema.ts'

/** How long one step of the drawn demos lasts, milliseconds. */
const beat = 1300

/** The demos that move on and on: crates that change sides, lanterns that step, a street that becomes a square. */
export function movingDemos(on: DemoStage, setup: Setup) {
  const { kit, pip, cast } = on
  const { scene } = kit
  const { size, lamp, laid, even, floor, live, crates } = propsOf(on, setup)

  /** k-means on the level's own crates: who is nearest, then to the middle, step after step. */
  function grouping(steps: number): Demo {
    return (): Drawn => {
      floor()
      const threads = live()
      const boxes = crates(even.points)
      const lamps = hung.map((_, i) => groupLantern(scene, i, lamp))
      cast.add(lamps)
      const film: (readonly Place[])[] = [hung]
      for (let i = 0; i < steps; i++) film.push(stepped(even.ground, film.at(-1) ?? hung))
      let dressed = -1
      return {
        still: steps * beat + beat,
        update(now) {
          const all = (film.length + 1) * beat
          const time = Math.min(now % (all + beat), film.length * beat - 1)
          const step = Math.floor(time / beat)
          const glide = steps === 0 ? 0 : Math.max(0, (time % beat) / beat - 0.5) * 2
          const [from = hung, to = from] = [film[step], film[step + 1]]
          const places = from.map(({ x, y }, i) => ({
            x: x + ((to[i]?.x ?? x) - x) * glide,
            y: y + ((to[i]?.y ?? y) - y) * glide,
          }))
          // Without steps a lantern is carried about instead, as a player does.
          if (steps === 0) places[2] = { x: 0.42 + 0.4 * wave(now), y: 0.9 - 0.7 * wave(now) }
          const groups = assigned(even.ground, places)
          threads.draw((ctx) => {
            for (const [i, spot] of even.points.entries()) {
              const lantern = groups[i] ?? 0
              const place = places[lantern]
              if (place) paintThread(ctx, spot, pointOf(even.plot, place), lantern)
            }
          })
          for (const [i, place] of places.entries()) {
            const { x, y } = pointOf(even.plot, place)
            lamps[i]?.setPosition(x, y)
          }
          const key = groups.reduce((sum, group, i) => sum + group * (i + 1), 0)
          if (key === dressed) return
          dressed = key
          for (const [i, box] of boxes.entries())
            box.setTexture(crateKey(scene, { lantern: groups[i] ?? -1 }, size))
        },
        dispose: () => threads.dispose(),
      }
    }
  }

  /** The same crates as measured, a street; then with the same spread, a square. */
  function scales(): Drawn {
    const raw = laid('raw')
    const sketch = live()
    const boxes = crates(raw.points)
    let wide = false
    return {
      still: 6000,
      update(now) {
        const part = Math.min(1, Math.max(0, ((now % 8000) - 2400) / 1600))
        const eased = part * part * (3 - 2 * part)
        const between = (a: number, b: number) => a + (b - a) * eased
        for (const [i, box] of boxes.entries()) {
          const [a, b] = [raw.points[i], even.points[i]]
          if (a && b) box.setPosition(between(a.x, b.x), between(a.y, b.y) - size * 0.3)
        }
        const { plot } = even
        sketch.draw((ctx) =>
          paintPaving(
            ctx,
            {
              ...{ x: between(raw.plot.x, plot.x), y: between(raw.plot.y, plot.y) },
              ...{
                width: between(raw.plot.width, plot.width),
                height: between(raw.plot.height, plot.height),
              },
              scale: part < 1 ? raw.plot.scale : plot.scale,
            },
            size * 2,
          ),
        )
        if (part === 1 && !wide) pip.feel({ accuracy: 0.9 })
        if (part < 1 && wide) pip.feel({})
        wide = part === 1
      },
      dispose: () => sketch.dispose(),
    }
  }

  return { nearest: grouping(0), middle: grouping(6), scales }
}

/** To and fro between 0 and 1, once in four seconds: straight lines, rounded at the ends. */
function wave(now: number): number {
  const part = Math.abs(((now / 2000) % 2) - 1)
  return 1 - part * part * (3 - 2 * part)
}

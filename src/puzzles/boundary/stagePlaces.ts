import { classMark, paintMark } from '../../scenes/kit/draw.ts'
import { arrive, move } from '../../scenes/kit/motion.ts'
import { paintedCanvas } from '../../scenes/kit/paint.ts'
import { createSketch, type Sketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { resolution } from '../../scenes/kit/texture.ts'
import { createTurns } from '../../scenes/kit/turns.ts'
import { hollowMark, type Picture, paintHollow, paintWrongRing, wrongRing } from './creatures.ts'
import type { Lab } from './events.ts'
import { type Layout, toStage } from './layout.ts'
import type { Place, Places } from './places.ts'

/** The known places: filled marks to train on, small hollow ones that were checked. */
export interface StagePlaces {
  /** Rings around the places that the trained network gets wrong. */
  mistakes(of: Lab['mistakes'] | undefined): void
  /** Calls out the wrong labels, for the lecture. */
  callOut(wrong: boolean): void
  /** 0..1. */
  dim(to: number): void
  /** They come in one after another. */
  enter(): void
  dispose(): void
}

/** How much wider than a mark its ring is: a place to train on, a checked one. */
const [aroundTrain, aroundChecked] = [1.5, 1.15]

/**
 * `still` when no place ever moves by itself (everywhere but in the lecture): then all are painted once, as one
 * picture, instead of being handed to the graphics card one by one in each frame.
 */
export function createPlaces(
  scene: StageKit['scene'],
  layout: Layout,
  places: Places,
  still: boolean,
): StagePlaces {
  const size = Math.min(22, Math.max(11, layout.plot.side / 30))
  const letter = size >= 15 ? undefined : null
  const box = scene.add.container(0, 0)
  const put = (place: Place, mark: Picture) => {
    const { x, y } = toStage(layout, place)
    mark.setPosition(x, y)
    box.add(mark)
    return mark
  }
  const painted = still ? paintAll(scene, layout, places, size, letter) : undefined
  if (painted) box.add(painted.view)
  const train = still
    ? []
    : places.train.map((place) => put(place, classMark(scene, place.truth, size, letter)))
  const checked = still
    ? []
    : places.validation.map((place) => put(place, hollowMark(scene, place.truth, size * 0.66)))
  const marks = [...train, ...checked]
  /** The lecture's, which come one after another, and the lab's: a network that learnt nothing gets sixty wrong. */
  let rings: Picture[] = []
  const mistaken = still ? createSketch(scene, around(layout, size)) : undefined
  if (mistaken) box.add(mistaken.view)
  const turns = createTurns(scene)

  function clearRings(): void {
    turns.drop()
    if (mistaken) scene.tweens.killTweensOf(mistaken.view)
    mistaken?.wipe()
    for (const ring of rings) {
      scene.tweens.killTweensOf(ring)
      ring.destroy()
    }
    rings = []
  }

  return {
    mistakes(of) {
      clearRings()
      if (!of || !mistaken) return
      turns.take('rings', () => {
        mistaken.draw((ctx) => {
          ctx.translate(size - layout.plot.x, size - layout.plot.y)
          for (const [wrong, among, wide] of [
            [of.train, places.train, size * aroundTrain],
            [of.validation, places.validation, size * aroundChecked],
          ] as const) {
            // Painted once and put down often: that takes a tenth of painting each.
            const ring = paintedCanvas(wide, wide, resolution(scene), paintWrongRing)
            for (const i of wrong) {
              const place = among[i]
              if (!place) continue
              const { x, y } = toStage(layout, place)
              ctx.drawImage(ring, x - wide / 2, y - wide / 2, wide, wide)
            }
          }
        })
        move(scene, mistaken.view.setAlpha(0), { alpha: 1 }, { span: 'arrive' })
      })
    },

    callOut(wrong) {
      clearRings()
      // Wherever a mark still coming in has got to, its place is its place.
      const home = (place: Place) => ({ y: toStage(layout, place).y })
      for (const [i, mark] of checked.entries()) {
        const place = places.validation[i]
        if (place) move(scene, mark, { ...home(place), alpha: 1, scale: 1 })
      }
      for (const [i, mark] of train.entries()) {
        const place = places.train[i]
        if (!place) continue
        const slip = place.mistaken === true
        const look = { alpha: wrong && !slip ? 0.4 : 1, scale: wrong && slip ? 1.35 : 1 }
        move(scene, mark, { ...home(place), ...look })
        if (!wrong || !slip) continue
        const ring = wrongRing(scene, size * 2).setPosition(mark.x, home(place).y)
        box.add(ring)
        rings.push(ring)
        arrive(scene, ring, { delay: 300 + i * 12 })
      }
    },

    dim(to) {
      move(scene, box, { alpha: to }, { span: 'arrive' })
    },

    enter() {
      const wait = 900 / marks.length
      for (const [i, mark] of marks.entries()) arrive(scene, mark, { delay: i * wait })
    },

    dispose() {
      clearRings()
      turns.dispose()
      scene.tweens.killTweensOf([box, ...marks])
      for (const sketch of [painted, mistaken]) sketch?.dispose()
      box.destroy(true)
    },
  }
}

/** Every place in one picture. */
function paintAll(
  scene: StageKit['scene'],
  layout: Layout,
  places: Places,
  size: number,
  letter: null | undefined,
): Sketch {
  const sketch = createSketch(scene, around(layout, size))
  sketch.draw((ctx) => {
    ctx.translate(size - layout.plot.x, size - layout.plot.y)
    for (const place of places.train) {
      const { x, y } = toStage(layout, place)
      paintMark(ctx, place.truth, x, y, size, letter)
    }
    for (const place of places.validation) {
      const { x, y } = toStage(layout, place)
      paintHollow(ctx, place.truth, x, y, size * 0.66)
    }
  })
  return sketch
}

/** The plot, and a mark's width on every side. */
function around({ plot }: Layout, size: number) {
  const side = plot.side + 2 * size
  return { x: plot.x - size, y: plot.y - size, width: side, height: side }
}

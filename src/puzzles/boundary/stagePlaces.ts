import { classMark, paintMark } from '../../scenes/kit/draw.ts'
import { arrive, arriveTogether, move } from '../../scenes/kit/motion.ts'
import { createSketch, type Sketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { createTurns } from '../../scenes/kit/turns.ts'
import { hollowMark, type Picture, paintHollow, paintWrongRing, wrongRing } from './creatures.ts'
import type { Lab } from './film.ts'
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

/** Rings that come in one frame: a network that learnt nothing gets some sixty places wrong. */
const atOnce = 6
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
  const train = still ? [] : places.train.map((place) => put(place, classMark(scene, place.is, size, letter)))
  const checked = still
    ? []
    : places.validation.map((place) => put(place, hollowMark(scene, place.is, size * 0.66)))
  const marks = [...train, ...checked]
  let rings: Picture[] = []
  let arriving: (() => void)[] = []
  const turns = createTurns(scene)
  // Painted before a training shows them: then its frames have enough to do.
  for (const around of [aroundTrain, aroundChecked]) paintWrongRing(scene, size * around)

  function clearRings(): void {
    turns.drop()
    for (const stop of arriving) stop()
    arriving = []
    for (const ring of rings) {
      scene.tweens.killTweensOf(ring)
      ring.destroy()
    }
    rings = []
  }

  return {
    mistakes(of) {
      clearRings()
      if (!of) return
      const wrong = [
        ...of.train.map((i) => [places.train[i], size * aroundTrain] as const),
        ...of.validation.map((i) => [places.validation[i], size * aroundChecked] as const),
      ]
      const ringed = ([place, wide]: (typeof wrong)[number]): Picture[] => {
        if (!place) return []
        const { x, y } = toStage(layout, place)
        const ring = wrongRing(scene, wide).setPosition(x, y)
        box.add(ring)
        rings.push(ring)
        return [ring]
      }
      for (let from = 0; from < wrong.length; from += atOnce)
        turns.take(`${from}`, () =>
          arriving.push(arriveTogether(scene, wrong.slice(from, from + atOnce).flatMap(ringed))),
        )
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
      painted?.dispose()
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
  const { x: left, y: top, side } = layout.plot
  const sketch = createSketch(scene, {
    x: left - size,
    y: top - size,
    width: side + 2 * size,
    height: side + 2 * size,
  })
  sketch.draw((ctx) => {
    ctx.translate(size - left, size - top)
    for (const place of places.train) {
      const { x, y } = toStage(layout, place)
      paintMark(ctx, place.is, x, y, size, letter)
    }
    for (const place of places.validation) {
      const { x, y } = toStage(layout, place)
      paintHollow(ctx, place.is, x, y, size * 0.66)
    }
  })
  return sketch
}

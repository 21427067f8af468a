/** What the contest is set up with. */

import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import type { LetterEvent, Read } from './events.ts'
import { all as squares } from './grid.ts'
import { towerGround } from './ground.ts'
import { createHoles } from './holes.ts'
import { layOut } from './layout.ts'
import { createMask } from './mask.ts'
import type { Recipe, Setup } from './schema.ts'
import { afterEvents } from './standing.ts'
import { createStrip } from './strip.ts'

/** How much of a letter is seen from the first in a hunt. */
const glimmer = 0.85

/** What the moments of a night share. */
export type Night = ReturnType<typeof setNight>

export function setNight({ kit, cues, width, height }: On, setup: Setup, play: Play) {
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly LetterEvent[]
  const { windows } = play.recipe as Recipe
  const at = layOut(width, height, setup.classes.length)
  const backdrop = towerGround(kit, 'night', width, height)
  const holes = createHoles(kit, at, setup.classes)
  const mask = createMask(kit, at)
  const back = createStrip(kit, at)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05030f, 1).setAlpha(0)
  const pip = createPip(scene, at.pip.size, at.pip)
  const cast = scene.add.container(0, 0)
  const tape = squares.filter((one) => !windows.includes(one))
  const hunted = setup.hunt && { tape, plain: true }
  const none = afterEvents(all, 0, setup.classes.length)
  const night = {
    ...{ kit, scene, cues, windows, at, holes, mask, dark, pip, cast, now: none },
    classes: setup.classes.length,
    middle: { x: at.mask.x + at.mask.width / 2, y: at.mask.y + at.mask.height / 2 },
    accuracy: () => (night.now.done > 0 ? night.now.right / night.now.done : 0.5),
    mark: (truth: number, size: number) =>
      classMark(scene, truth, size, setup.classes[truth]?.slice(0, 1) ?? null),
    /** As it stands after so many events: piles, and letters that came back. */
    stand(index: number, shares?: readonly number[]): void {
      night.now = afterEvents(all, index, setup.classes.length)
      holes.draw({ shares, piles: night.now.piles })
      back.draw(night.now.back.slice(-back.count).map((dots) => ({ dots, wrong: true })))
    },
    /** No letter behind the mask. */
    clear: () => mask.draw({ dots: undefined, windows, ...hunted }),
    /** The windows that light up for a letter: the open ones; in a hunt, through which all is seen, what the answer hung on. */
    lights: ({ looked }: Read) => ({
      windows: looked ?? windows,
      ...(looked && { tape, through: glimmer }),
    }),
    /** The letter in full light, its open windows framed. */
    expose(read: Read): void {
      mask.draw({ dots: read.dots, ...night.lights(read) })
      mask.expose(read.dots, night.lights(read).windows, hunted?.tape)
    },
    /** The cake that was ordered for a perfect score: without a star the inspector eats it, and with each he has a slice. */
    cake(slices: number): void {
      if (slices === 0) return
      const size = at.pip.size * (0.7 - 0.12 * slices)
      cast.add(sprite(scene, 'birthday-cake', size).setPosition(at.pip.x + at.pip.size * 0.7, at.pip.y))
    },
    callOff(): void {
      cues.clear()
      scene.tweens.killTweensOf([...cast.list, dark, mask.whole, pip.view])
      pip.view.setAngle(0)
      cast.removeAll(true)
      dark.setAlpha(0)
      mask.whole.setAlpha(0)
    },
    dispose(): void {
      night.callOff()
      for (const one of [mask, holes, back]) one.dispose()
      for (const one of [backdrop.view, dark, pip.view, cast]) one.destroy()
    },
  }
  return night
}

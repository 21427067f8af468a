import { own } from '../../engine/index.ts'
import { quay } from '../../scenes/kit/backdrops/quay.ts'
import { arrive } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { deckOf } from './deck.ts'
import { demosOn } from './demos.ts'
import { pierGround } from './grounds.ts'
import { pierLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** The lecture's little demos: each plays, waits and plays again. In calm each is drawn once, finished. */

export interface Lessons {
  play(name: string | undefined): void
  dispose(): void
}

export function createLessons(kit: StageKit, setup: Setup, width: number, height: number): Lessons {
  const { scene } = kit
  const deck = deckOf(setup)
  let ground: { readonly view: { destroy(): void } } = quay(scene, width, height)
  const veil = scene.add.rectangle(width / 2, height / 2, width, height, 0x0b1026, 0.3)
  const pipSize = Math.max(64, Math.min(width, height) * 0.24)
  const pip = createPip(scene, pipSize)
  const cast = scene.add.container(0, 0)
  let timers: { remove(dispatch?: boolean): void }[] = []
  let playing: string | undefined

  function clear(): void {
    for (const timer of timers) timer.remove(false)
    timers = []
    scene.tweens.killTweensOf(cast.list)
    cast.removeAll(true)
    pip.feel({})
    pip.lookAt()
    pip.view.setPosition(width * 0.85, height * 0.52)
  }

  const demos = demosOn({
    kit,
    setup,
    pip,
    cast,
    width,
    height,
    add(thing, after = 0) {
      cast.add(thing)
      if (!kit.calm()) arrive(scene, thing, { delay: after })
      return thing
    },
    at(ms, then) {
      if (kit.calm()) then()
      else timers.push(scene.time.delayedCall(ms, then))
    },
  })

  function play(name: string | undefined): void {
    if (name !== playing) {
      ground.view.destroy()
      ground =
        name === 'only-mammals'
          ? pierGround(
              scene,
              (w, h) => pierLayout(setup.classes.length, deck.gate.length, w, h),
              width,
              height,
            )
          : quay(scene, width, height)
    }
    playing = name
    clear()
    const demo = name === undefined ? undefined : own(demos, name)
    if (!demo) return
    const lasts = demo()
    if (!kit.calm()) {
      timers.push(
        scene.time.delayedCall(lasts, () => {
          if (playing === name) play(name)
        }),
      )
    }
  }

  clear()
  return {
    play,
    dispose() {
      playing = undefined
      clear()
      for (const part of [ground.view, veil, pip.view, cast]) part.destroy()
    },
  }
}

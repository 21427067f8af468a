/** Plays a lecture's little demos: each plays, waits and plays again. In calm each is drawn once, finished. */
import { own } from '../../engine/index.ts'
import { quay } from './backdrops/quay.ts'
import { createCues } from './cues.ts'
import { arrive } from './motion.ts'
import { createPip, type Pip } from './pip.ts'
import type { StageKit } from './stage.ts'

type Thing = Parameters<typeof arrive>[1]

/** What a demo plays on. */
export interface DemoStage {
  readonly kit: StageKit
  readonly pip: Pip
  /** Everything in it is cleared away before the demo plays again. */
  readonly cast: ReturnType<StageKit['scene']['add']['container']>
  readonly width: number
  readonly height: number
  /** A thing that appears, `after` so many milliseconds. */
  add<T extends Thing>(thing: T, after?: number): T
  /** Later, or at once in calm. */
  at(ms: number, then: () => void): void
}

/** Plays once and says how long that lasts, milliseconds. */
export type Demo = () => number

export interface LectureSpec {
  /** Demos by the names that lecture cards use. */
  demos(on: DemoStage): Readonly<Record<string, Demo>>
  /** What lies behind a demo, where it is not the quay. */
  ground?(name: string | undefined): { readonly view: { destroy(): void } } | undefined
}

export interface Lecture {
  play(name: string | undefined): void
  dispose(): void
}

export function createLecture(kit: StageKit, { demos, ground }: LectureSpec): Lecture {
  const { scene } = kit
  const { width, height } = kit.area()
  const behind = (name: string | undefined) => ground?.(name) ?? quay(scene, width, height)
  let back = behind(undefined)
  const veil = scene.add.rectangle(width / 2, height / 2, width, height, 0x0b1026, 0.3)
  const pip = createPip(scene, Math.max(64, Math.min(width, height) * 0.24))
  const cast = scene.add.container(0, 0)
  const cues = createCues(scene)
  let playing: string | undefined

  function clear(): void {
    cues.clear()
    scene.tweens.killTweensOf(cast.list)
    cast.removeAll(true)
    pip.feel({})
    pip.lookAt()
    pip.view.setPosition(width * 0.85, height * 0.52)
  }

  const known = demos({
    kit,
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
      else cues.at(ms, then)
    },
  })

  function play(name: string | undefined): void {
    if (name !== playing) {
      back.view.destroy()
      back = behind(name)
    }
    playing = name
    clear()
    const demo = name === undefined ? undefined : own(known, name)
    const lasts = demo?.()
    if (lasts !== undefined && !kit.calm()) cues.at(lasts, () => play(name))
  }

  clear()
  return {
    play,
    dispose() {
      clear()
      for (const part of [back.view, veil, pip.view, cast]) part.destroy()
    },
  }
}

/** Plays a lecture's little demos: each plays, waits and plays again. In calm each is drawn once, finished. */
import { own } from '../../engine/index.ts'
import { quay } from './backdrops/quay.ts'
import { createCues } from './cues.ts'
import type { Point } from './layout.ts'
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

/** A demo drawn anew for every moment, until another one comes. */
export interface Drawn {
  /** Milliseconds since it began. */
  update(ms: number): void
  /** The moment that tells it all: the only one drawn in calm. */
  readonly still: number
  /** Takes away what is not in the cast. */
  dispose?(): void
}

/** Plays once and says how long that lasts, milliseconds; or says how it is drawn; or only sets the scene. */
export type Demo = () => number | Drawn | undefined

/** The kind's own place, which stands behind every demo, with room for Pip. */
export interface LectureSet {
  readonly pip: Point & { readonly size: number }
  /** In every frame, after the demo: the scene's time and the milliseconds since the last. */
  update?(now: number, elapsed: number): void
  /** Puts away what a demo changed in it. */
  clear?(): void
  dispose(): void
}

export interface LectureSpec {
  /** Demos by the names that lecture cards use. */
  demos(on: DemoStage): Readonly<Record<string, Demo>>
  /** What lies behind a demo, where it is not the quay. */
  ground?(name: string | undefined): { readonly view: { destroy(): void } } | undefined
  /** Instead of any ground. */
  readonly set?: LectureSet
}

export interface Lecture {
  play(name: string | undefined): void
  update(now: number, elapsed: number): void
  dispose(): void
}

export function createLecture(kit: StageKit, { demos, ground, set }: LectureSpec): Lecture {
  const { scene } = kit
  const { width, height } = kit.area()
  const behind = (name: string | undefined) =>
    set ? undefined : (ground?.(name) ?? quay(scene, width, height))
  let back = behind(undefined)
  const veil = set ? undefined : scene.add.rectangle(width / 2, height / 2, width, height, 0x0b1026, 0.3)
  const home = set?.pip ?? {
    x: width * 0.85,
    y: height * 0.52,
    size: Math.max(64, Math.min(width, height) * 0.24),
  }
  const pip = createPip(scene, home.size)
  const cast = scene.add.container(0, 0)
  const cues = createCues(scene)
  let playing: string | undefined
  let drawn: { readonly demo: Drawn; readonly begun: number; at: number | undefined } | undefined

  function clear(): void {
    cues.clear()
    drawn?.demo.dispose?.()
    drawn = undefined
    scene.tweens.killTweensOf(cast.list)
    cast.removeAll(true)
    set?.clear?.()
    pip.feel({})
    pip.lookAt()
    pip.view.setPosition(home.x, home.y)
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
      back?.view.destroy()
      back = behind(name)
    }
    playing = name
    clear()
    const demo = name === undefined ? undefined : own(known, name)?.()
    if (typeof demo === 'number') {
      if (!kit.calm()) cues.at(demo, () => play(name))
    } else if (demo) drawn = { demo, begun: scene.time.now, at: undefined }
  }

  clear()
  return {
    play,
    update(now, elapsed) {
      if (drawn) {
        const at = kit.calm() ? drawn.demo.still : now - drawn.begun
        if (at !== drawn.at) drawn.demo.update(at)
        drawn.at = at
      }
      set?.update?.(now, elapsed)
    },
    dispose() {
      clear()
      for (const part of [back?.view, veil, pip.view, cast]) part?.destroy()
      set?.dispose()
    },
  }
}

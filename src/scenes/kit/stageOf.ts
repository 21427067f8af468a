/**
 * The frame of a kind's stage: three places in turn, the lecture's demos, the lab, and the contest, of which one exists
 * at a time. It decides which, builds a place anew when the canvas changes its size, and puts back what was to be seen.
 */
import type { RunEvent } from '../../engine/index.ts'
import type { Play } from '../../store/session.ts'
import { type Cues, createCues } from './cues.ts'
import type { CreateStage, StageKit } from './stage.ts'

/** What a place is built on: the free area in CSS pixels, and cues that are called off with it. */
export interface On {
  readonly kit: StageKit
  readonly width: number
  readonly height: number
  readonly cues: Cues
}

interface Place {
  /** In every frame: the scene's time and the milliseconds since the last. */
  update?(now: number, elapsed: number): void
  dispose(): void
}

export interface LecturePlace extends Place {
  play(name: string | undefined): void
}

export interface LabPlace extends Place {
  /** On every change of the session. */
  show(play: Play): void
}

export interface ContestPlace extends Place {
  event(event: RunEvent, index: number, ms: number): void
  /** The state after events 0..index-1, at once. */
  jump(events: readonly RunEvent[], index: number): void
  /** Beside the stars. */
  tell(stars: number): void
}

export interface StageSpec {
  lecture(on: On): LecturePlace
  lab(on: On, play: Play): LabPlace
  contest(on: On, play: Play): ContestPlace
}

type Open =
  | { readonly of: 'lecture'; readonly at: LecturePlace }
  | { readonly of: 'lab'; readonly at: LabPlace }
  | { readonly of: 'contest'; readonly at: ContestPlace }

function placeOf({ phase }: Play): Open['of'] {
  if (phase === 'lecture' || phase === 'predict') return 'lecture'
  return phase === 'lab' ? 'lab' : 'contest'
}

/** `specOf` is called once for each opened level: what it keeps outlives the places. */
export function stageOf(specOf: (kit: StageKit, first: Play) => StageSpec): CreateStage {
  return (kit, first) => {
    const spec = specOf(kit, first)
    const cues = createCues(kit.scene)
    let play = first
    let open: Open | undefined
    let demo: string | undefined
    let seen: { readonly events: readonly RunEvent[]; readonly index: number } = { events: [], index: 0 }
    const update = (now: number, elapsed: number) => open?.at.update?.(now, elapsed)
    kit.scene.events.on('update', update)

    function build(of: Open['of']): Open {
      const on = { kit, cues, ...kit.area() }
      if (of === 'lecture') return { of, at: spec.lecture(on) }
      return of === 'lab' ? { of, at: spec.lab(on, play) } : { of, at: spec.contest(on, play) }
    }

    function enter(of: Open['of']): Open {
      if (open?.of === of) return open
      leave()
      open = build(of)
      return open
    }

    function leave(): void {
      const left = open
      open = undefined
      cues.clear()
      left?.at.dispose()
    }

    function jump(events: readonly RunEvent[], index: number): void {
      seen = { events, index }
      const place = enter('contest')
      if (place.of === 'contest') place.at.jump(events, index)
    }

    function show(next: Play): void {
      // Another recipe's contest, such as a guess that is played, is a place of its own.
      if (open?.of === 'contest' && next.outcome !== play.outcome) leave()
      play = next
      const fresh = open?.of !== placeOf(next)
      const place = enter(placeOf(next))
      if (place.of === 'lab') place.at.show(next)
      if (place.of !== 'contest' || next.phase === 'run') return
      // The stars are told in front of the contest as it ended.
      const events = next.outcome?.events ?? []
      if (fresh || seen.events !== events || seen.index !== events.length) jump(events, events.length)
      place.at.tell(next.outcome?.stars ?? 0)
    }

    return {
      show,
      demo(name) {
        // The last one stays up behind the question, also when the page gives it another size.
        if (play.phase !== 'lecture') return
        demo = name
        const place = enter('lecture')
        if (place.of === 'lecture') place.at.play(name)
      },
      event(event, index, ms) {
        seen = { events: play.outcome?.events ?? [], index: index + 1 }
        const place = enter('contest')
        if (place.of === 'contest') place.at.event(event, index, ms)
      },
      jump,
      resize() {
        const { events, index } = seen
        leave()
        const place = enter(placeOf(play))
        if (place.of === 'lecture') place.at.play(demo)
        if (place.of === 'contest') place.at.jump(events, index)
        show(play)
      },
      dispose() {
        kit.scene.events.off('update', update)
        leave()
      },
    }
  }
}

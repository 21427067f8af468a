import type { RunEvent } from '../../engine/index.ts'
import type { CreateStage } from '../../scenes/kit/stage.ts'
import type { Play } from '../../store/session.ts'
import type { Lab } from './events.ts'
import { gaze } from './gaze.ts'
import { createLabView, type LabState, type LabView } from './labView.ts'
import { createLessons, type Lessons } from './lessons.ts'
import { createPierView, type PierView } from './pierView.ts'
import type { Recipe, Setup } from './schema.ts'

/** How long a newcomer may look at a full yard before Pip shows the first move, milliseconds. */
const patience = 2600

type View =
  | { readonly of: 'lesson'; readonly lessons: Lessons }
  | { readonly of: 'lab'; readonly lab: LabView }
  | { readonly of: 'pier'; readonly pier: PierView }

/** Three places in turn: the lecture's demos, the yard of the lab, the pier of the contest. One exists at a time. */
export const createStage: CreateStage = (kit, first) => {
  const setup = first.level.setup as Setup
  const places = first.level.budget.examples ?? 20
  const lit = first.level.goals.find(({ stars }) => stars === 3)?.within?.examples ?? places
  let play = first
  let view: View | undefined
  let demo: string | undefined
  let seen: { readonly events: readonly RunEvent[]; readonly index: number } = { events: [], index: 0 }
  let invited = false
  gaze.turn(undefined)

  function open(of: View['of']): View {
    if (view?.of === of) return view
    close()
    const { width, height } = kit.area()
    switch (of) {
      case 'lesson':
        view = { of, lessons: createLessons(kit, setup, width, height) }
        break
      case 'lab':
        view = { of, lab: createLabView(kit, setup, { places, lit }, stateOf(play), width, height) }
        break
      case 'pier':
        view = { of, pier: createPierView(kit, setup, width, height) }
        break
    }
    return view
  }

  function close(): void {
    if (view?.of === 'lesson') view.lessons.dispose()
    if (view?.of === 'lab') view.lab.dispose()
    if (view?.of === 'pier') view.pier.dispose()
    view = undefined
  }

  function show(next: Play): void {
    play = next
    const opened = open(placeOf(next))
    if (opened.of === 'lab') {
      opened.lab.show(stateOf(next))
      if (!invited) {
        invited = true
        const { lab } = opened
        kit.scene.time.delayedCall(patience, () => {
          if (view === opened) lab.invite()
        })
      }
    }
    if (opened.of === 'pier' && next.phase !== 'run') {
      // The stars are told in front of the pier as the contest left it.
      const events = next.outcome?.events ?? []
      if (seen.events !== events || seen.index !== events.length) jump(events, events.length)
      opened.pier.tell(next.outcome?.stars ?? 0)
    }
  }

  function jump(events: readonly RunEvent[], index: number): void {
    seen = { events, index }
    const opened = open('pier')
    if (opened.of === 'pier') opened.pier.jump(events, index)
  }

  return {
    show,
    demo(name) {
      // The last one stays up behind the question, also when the page gives it another size.
      if (play.phase !== 'lecture') return
      demo = name
      const opened = open('lesson')
      if (opened.of === 'lesson') opened.lessons.play(name)
    },
    event(event, index, ms) {
      seen = { events: play.outcome?.events ?? [], index: index + 1 }
      const opened = open('pier')
      if (opened.of === 'pier') opened.pier.event(event, index, ms)
    },
    jump,
    resize() {
      close()
      show(play)
      if (view?.of === 'lesson') view.lessons.play(demo)
      if (view?.of !== 'pier') return
      view.pier.jump(seen.events, seen.index)
      if (play.phase !== 'run') view.pier.tell(play.outcome?.stars ?? 0)
    },
    dispose: close,
  }
}

function placeOf(play: Play): View['of'] {
  if (play.phase === 'lecture' || play.phase === 'predict') return 'lesson'
  return play.phase === 'lab' ? 'lab' : 'pier'
}

function stateOf(play: Play): LabState {
  const outcome = play.outcome ?? play.before
  return {
    shown: (play.recipe as Recipe).shown,
    lab: outcome?.lab as Lab | undefined,
    stale: !play.outcome,
    busy: play.training.status === 'busy',
  }
}

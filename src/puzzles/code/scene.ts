import type { RunEvent } from '../../engine/index.ts'
import type { CreateStage, StageKit } from '../../scenes/kit/stage.ts'
import type { Play } from '../../store/session.ts'
import { walkOf } from './cursor.ts'
import { demoOf } from './demoOf.ts'
import type { CodeEvent, Lab } from './events.ts'
import { createFilm } from './film.ts'
import { atHand, type HandOfWorld, handOf } from './hands.ts'
import { after, blank, createReplay, type Picture, pictureAt } from './replay.ts'
import type { Recipe, Setup } from './schema.ts'
import type { WorldView } from './view.ts'

/** What every `worlds/<world>/stage.ts` exports. */
interface StageOfWorld {
  readonly createView: (kit: StageKit) => WorldView
}

const files = import.meta.glob<StageOfWorld>('./worlds/*/stage.ts')
const fetched = new Map<string, StageOfWorld>()

/** A level needs the stage of its own world alone. */
export async function fetchParts(setup: unknown): Promise<void> {
  const { world } = setup as Setup
  const load = files[`./worlds/${world}/stage.ts`]
  if (load && !fetched.has(world)) fetched.set(world, await load())
}

function viewOf(kit: StageKit, world: string): WorldView {
  const file = fetched.get(world)
  if (!file) throw new Error(`The stage of the world ${world} has not been fetched.`)
  return file.createView(kit)
}

/** A level's world at night: the lecture's little films, the lab's steps, the contest's events, all as one kind of picture. */
export const createStage: CreateStage = (kit, first) => {
  const { scene } = kit
  const cursor = walkOf(kit.view)
  let play: Play = first
  let demo: string | undefined
  let shown: Picture | undefined
  const view = viewOf(kit, (first.level.setup as Setup).world)
  const film = createFilm(scene)
  const replay = createReplay()

  function handsOpen(): HandOfWorld | undefined {
    const setup = play.level.setup as Setup
    const open = play.phase === 'lab' && atHand(setup, play.recipe as Recipe, cursor.at())
    return open ? handOf(setup) : undefined
  }
  const handNow = ({ first }: HandOfWorld) => cursor.at().live ?? (play.recipe as Recipe).hand ?? first
  view.touch?.({
    now() {
      const hands = handsOpen()
      return hands && handNow(hands)
    },
    live: (live) => cursor.move({ live, hands: 'open' }),
    decide(hand) {
      kit.act({ type: 'hand', hand })
      cursor.move({ live: undefined, hands: 'open' })
    },
  })

  /** `by` is when the stage must have shown what it comes to: at the end, where nothing is told before. */
  function show(picture: Picture, ms: number, by = ms) {
    if (!picture.place) return
    const next = play.phase === 'lab' ? onKnownGround(picture, shown) : picture
    view.show(next, shown, ms, by)
    shown = next
  }

  function playDemo() {
    const events = demoOf(play, play.phase === 'lecture' || play.phase === 'predict' ? demo : undefined)
    film.stop()
    if (kit.calm() || events.length === 1) return show(pictureAt(events, events.length), 0)
    let picture = blank
    film.loop(events, (event) => {
      picture = after(picture, event)
      show(picture, event.type === 'case' ? 0 : event.ms, event.rightAt)
    })
  }

  /** In the lab: the practice case under the cursor, at its step; before any try, the world as it opens. */
  function showLab() {
    const hands = handsOpen()
    if (hands) {
      film.stop()
      const events = hands.events(handNow(hands))
      return show(pictureAt(events, events.length), 0)
    }
    const outcome = play.outcome ?? play.before
    const lab = outcome?.lab as Lab | undefined
    const all = (outcome?.events ?? []) as readonly CodeEvent[]
    const { case: index, step } = cursor.at()
    const one = lab?.cases[index]
    if (!one) return playDemo()
    film.stop()
    const last = step >= one.lines.length - 1
    const calls = one.lines[step]?.calls ?? 0
    const made = one.callOf.slice(0, -1).filter((call) => call < calls).length
    // The last step shows how it ended.
    show(pictureAt(all, one.from + (last ? one.events : 1 + made)), last ? 0 : 200)
  }

  function refresh() {
    if (play.phase === 'lab') showLab()
    else if (play.phase === 'run') film.stop()
    else if (play.phase === 'lecture' || play.phase === 'predict') playDemo()
  }

  const unfollow = cursor.follow(() => {
    if (play.phase === 'lab') showLab()
  })
  refresh()

  return {
    show(next) {
      const changed =
        next.phase !== play.phase || next.outcome !== play.outcome || handChanged(next.recipe, play.recipe)
      play = next
      if (changed) refresh()
    },
    demo(name) {
      demo = name
      refresh()
    },
    event(event, index, ms) {
      show(replay(events(play), index + 1), ms, event.rightAt && (event.rightAt * ms) / event.ms)
    },
    jump(all, index) {
      show(replay(all as readonly CodeEvent[], Math.max(1, index)), 0)
    },
    resize() {
      view.resize()
      if (shown) view.show(shown, undefined, 0, 0)
    },
    dispose() {
      unfollow()
      film.stop()
      view.dispose()
    },
  }
}

const handChanged = (next: unknown, before: unknown) => (next as Recipe).hand !== (before as Recipe).hand

/**
 * Every try brings its cases anew; the ground of one that looks like what stands there need not be painted again.
 */
function onKnownGround(next: Picture, shown: Picture | undefined): Picture {
  const known = shown?.place
  if (!known || known === next.place || JSON.stringify(known) !== JSON.stringify(next.place)) return next
  return { ...next, place: known }
}

const events = (play: Play) => (play.outcome?.events ?? []) as readonly (CodeEvent & RunEvent)[]

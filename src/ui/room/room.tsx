import { useEffect, useRef, useState } from 'preact/hooks'
import { roomWords as words } from '../../i18n/room.ts'
import type { Deed } from '../../room/session.ts'
import { fewestTeams } from '../../room/teams.ts'
import type { Room } from '../../store/room.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { announce } from '../kit/live.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Waiting } from '../loaded.tsx'
import { Skyline } from '../screens/skyline.tsx'
import { Edge } from './edge.tsx'
import { useRoomKey } from './kit/keys.ts'
import { Menu } from './menu.tsx'
import { Scores } from './scores.tsx'
import { Teams } from './teams.tsx'
import { PlayedWall } from './wall.tsx'
import './room.css'

/** So many teams leave the wall room for larger type. */
const few = 4

/** One projector, a whole class: what is on the wall follows from the lesson in the store. */
export function RoomScreen() {
  const verbs = useVerbs()
  const room = useHarbour((state) => state.room)
  useProjector()
  useEffect(() => {
    verbs.room({ do: 'enter' })
    return () => verbs.room({ do: 'leave' })
  }, [])
  if (!room) return <Waiting />
  return <Lesson room={room} />
}

function Lesson({ room }: { readonly room: Room }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const [atTeams, setAtTeams] = useState(room.state.teams.length < fewestTeams)
  const deed = (what: Deed) => verbs.room({ do: 'deed', deed: what })
  const { state } = room
  const clock = state.clock.is !== 'off'
  useRoomKey((event) => {
    if (event.key === ' ' && clock) deed({ type: 'clock', do: 'pause' })
    else if ((event.key === '+' || event.key === '=') && clock) deed({ type: 'clock', do: 'more' })
    else if (event.key.toLowerCase() === 'u') {
      verbs.room({ do: 'undo' })
      announce(say(words.undone))
    } else return
    return true
  })
  // What was brought or taken up again is a lesson that has its teams.
  useEffect(() => setAtTeams(state.teams.length < fewestTeams), [room.session.seed])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where it is, for whom the mouse presses
    <div class="room" data-few={state.teams.length <= few || undefined} onMouseDown={keepFocus}>
      <div class="room__night" aria-hidden="true">
        <Skyline lit={0.9} />
        <div class="room__water" />
      </div>
      <Edge room={room} deed={deed} atTeams={atTeams} toTeams={() => setAtTeams((is) => !is)} />
      <main class="room__wall">
        <h1 class="unseen">{say(words.title)}</h1>
        {atTeams ? (
          <Teams room={room} deed={deed} done={() => setAtTeams(false)} />
        ) : state.told ? (
          <Scores state={state} deed={deed} />
        ) : state.playing ? (
          <PlayedWall room={room} playing={state.playing} deed={deed} />
        ) : (
          <Menu state={state} deed={deed} />
        )}
      </main>
    </div>
  )
}

/** A press of the mouse moves no focus: the next Enter is for the wall, not for what was pressed last. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
}

/** A room is read from the back row, and silent until asked: the projector's view, as long as somebody is here. */
function useProjector(): void {
  const verbs = useVerbs()
  const view = useHarbour((state) => state.settings.view)
  const before = useRef(view)
  useEffect(() => {
    const was = before.current
    if (was !== 'projector') verbs.set({ view: 'projector' })
    return () => {
      if (was !== 'projector') verbs.set({ view: was })
    }
  }, [])
}

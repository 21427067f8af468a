import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import type { RoomState } from '../../../state.ts'
import { type RedBlue, type Side, sideOf } from '../rules.ts'
import { redBlueWords as words } from '../words.ts'

const sides: readonly Side[] = ['red', 'blue']
const signs: Readonly<Record<Side, string>> = { red: '▲', blue: '■' }

/** The teams of a side. */
export function membersOf({ teams }: RoomState, half: number, side: Side) {
  const ids = teams.map(({ id }) => id)
  return ids.filter((id) => sideOf(half, id, ids) === side)
}

/** Who is Red and who is Blue in this half. */
export function Sides({ room, state }: { readonly room: RoomState; readonly state: RedBlue }) {
  const { say } = useSpeaking()
  return (
    <div class="redblue__sides">
      {sides.map((side) => (
        <p key={side} class="redblue__side" data-side={side}>
          <b>
            <span aria-hidden="true">{signs[side]}</span> {say(words[side])}
          </b>
          {membersOf(room, state.half, side).map((id) => (
            <Badge key={id} of={id} size="small" />
          ))}
        </p>
      ))}
    </div>
  )
}

/** What is asked or told, and which half this is. */
export function Top({ state, children }: { readonly state: RedBlue; readonly children: string }) {
  const { say } = useSpeaking()
  return <WallTop heading={children} note={say(words.half, { n: state.half + 1 })} />
}

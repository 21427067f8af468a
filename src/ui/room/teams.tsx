import { useRef, useState } from 'preact/hooks'
import { roomWords as words } from '../../i18n/room.ts'
import type { Deed } from '../../room/session.ts'
import { badges, fewestTeams, keyOf, longestName, type TeamId, teamIds } from '../../room/teams.ts'
import type { Room } from '../../store/room.ts'
import { useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../kit/live.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Heading } from '../screens/heading.tsx'
import { Badge, teamOf, useTeamName } from './kit/badge.tsx'
import { teamKeyOf, useRoomKey } from './kit/keys.ts'
import { Primary } from './kit/primary.tsx'
import './teams.css'

interface TeamsProps {
  readonly room: Room
  readonly deed: (deed: Deed) => void
  readonly done: () => void
}

/** One press makes a team, another takes it out again. */
export function Teams({ room, deed, done }: TeamsProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const nameOf = useTeamName()
  const { teams } = room.state
  const isIn = (team: TeamId) => teams.some(({ id }) => id === team)
  const press = (team: TeamId) => {
    const leaves = isIn(team)
    deed({ type: leaves ? 'leave' : 'join', team })
    announce(say(leaves ? words.left : words.joined, { team: nameOf(teamOf(teams, team)) }))
  }
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    press(team)
    return true
  })
  const { kept } = room
  return (
    <section class="teams">
      <div class="teams__head">
        <Heading>{say(words.teams)}</Heading>
        <p class="room__say">{say(words.teamsHow)}</p>
      </div>
      <ul class="teams__all">
        {teamIds.map((id) => {
          const team = teamOf(teams, id)
          return (
            <li key={id}>
              <button
                type="button"
                class="teams__one"
                aria-pressed={isIn(id)}
                aria-label={say(words.teamKey, {
                  team: say(badges[id]?.name ?? words.teams),
                  key: keyOf(id),
                })}
                onClick={() => press(id)}
              >
                <Badge of={id} size="large" />
                <span class="teams__name">{nameOf(team)}</span>
              </button>
              {isIn(id) && <NameField key={id} put={(name) => deed({ type: 'name', team: id, name })} />}
            </li>
          )
        })}
      </ul>
      <div class="room__foot">
        {kept && (
          <Button
            size="large"
            icon="restart"
            class="room__resume"
            onPress={() => verbs.room({ do: 'resume' })}
          >
            {say(words.resume)}
            <small>{say(words.resumeNote, { teams: countTeams(kept.events) })}</small>
          </Button>
        )}
        <Primary disabled={teams.length < fewestTeams} why={say(words.twoAtLeast)} onPress={done}>
          {say(room.state.playing ? words.goAhead : words.toModes)}
        </Primary>
      </div>
    </section>
  )
}

const countTeams = (events: readonly Deed[]): number =>
  new Set(events.flatMap((event) => (event.type === 'join' ? event.team : []))).size

/** Small, for the eyes of whoever types: it stands on the wall when that is pressed. */
function NameField({ put }: { readonly put: (name: string) => void }) {
  const { say } = useSpeaking()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const tell = () => {
    put(typed.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim())
    setTyped('')
  }
  return (
    <form
      class="teams__typed"
      onSubmit={(event) => {
        event.preventDefault()
        tell()
      }}
    >
      <input
        ref={input}
        type="text"
        maxLength={longestName}
        autocomplete="off"
        aria-label={say(words.name)}
        placeholder="…"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {typed !== '' && (
        <Button kind="ghost" onPress={tell}>
          {say(words.nameShow)}
        </Button>
      )}
    </form>
  )
}

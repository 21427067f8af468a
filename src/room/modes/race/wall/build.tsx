import { useEffect, useRef, useState } from 'preact/hooks'
import { useHarbour, useVerbs } from '../../../../ui/harbour.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { ReadCode } from '../../../../ui/kit/codes/readCode.tsx'
import { Dialog } from '../../../../ui/kit/dialog.tsx'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { useLevelName } from '../../../../ui/room/kit/levelName.ts'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { useRefusalWords } from '../../../../ui/room/kit/refusal.ts'
import { useRoomLevel } from '../../../../ui/room/kit/runs.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import type { Team, TeamId } from '../../../teams.ts'
import { lanesOf, type Race, type RaceAct } from '../rules.ts'
import { raceWords as words } from '../words.ts'

type Props = WallProps<Race, RaceAct>

/** The teams build in the ordinary lab, and hand in. */
export function Build({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const levelName = useLevelName()
  const { level: id = '' } = state
  const { level } = useRoomLevel(id)
  const refused = useHarbour((all) => all.room?.refused)
  const ready = useHarbour(({ play }) => play?.level.id === id)
  const sayWhy = useRefusalWords(level)
  const [reading, setReading] = useReading(state.recipes, room.teams)
  const hand = (team: TeamId, from?: Blob | string) =>
    verbs.room({ do: 'hand', level: id, team, ...(from !== undefined && { from }) })
  const toLab = () => verbs.go({ at: 'level', id })
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team !== undefined && room.teams.some((one) => one.id === team)) hand(team)
    else if (event.key.toLowerCase() === 'l') toLab()
    else return
    return true
  })
  const why = refused && sayWhy(refused.why)
  useEffect(() => {
    if (why) announce(why)
  }, [refused])
  const lanes = lanesOf(state).length
  return (
    <section class="game race">
      <div>
        <Heading>{say(words.build, { level: levelName(id) })}</Heading>
        <p class="room__say">{say(ready ? words.labReady : words.labHow)}</p>
      </div>
      <ul class="race__teams">
        {room.teams.map((team) => (
          <Entry
            key={team.id}
            team={team}
            has={Object.hasOwn(state.recipes, team.id)}
            why={refused?.team === team.id ? why : undefined}
            hand={() => hand(team.id)}
            takeBack={() => act({ type: 'take-back', team: team.id })}
            read={() => setReading(team.id)}
          />
        ))}
      </ul>
      <ReadFor
        team={room.teams.find(({ id }) => id === reading)}
        why={refused?.team === reading ? why : undefined}
        hand={hand}
        onClose={() => setReading(undefined)}
      />
      <div class="room__foot">
        <Button size="large" icon="next" onPress={toLab}>
          {say(words.toLab)}
        </Button>
        <Ghosts id={id} many={state.ghosts.length} />
        <Primary disabled={lanes < 2} why={say(words.twoLanes)} onPress={() => act({ type: 'close' })}>
          {say(words.close)}
        </Primary>
      </div>
    </section>
  )
}

function Ghosts({ id, many }: { readonly id: string; readonly many: number }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const file = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind="ghost" icon="upload" onPress={() => file.current?.click()}>
        {say(words.ghosts)}
        {many > 0 && ` (${many})`}
      </Button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={say(words.ghosts)}
        onChange={(event) => {
          const one = event.currentTarget.files?.[0]
          if (one) verbs.room({ do: 'ghosts', level: id, file: one })
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

/** Whose code is asked for: once it has come, that of the next team without one. */
function useReading(recipes: Race['recipes'], teams: readonly Team[]) {
  const [reading, setReading] = useState<TeamId>()
  const before = useRef<Race['recipes']>(recipes)
  useEffect(() => {
    const came = reading !== undefined && recipes[reading] !== before.current[reading]
    before.current = recipes
    if (came) setReading(teams.find(({ id }) => !Object.hasOwn(recipes, id))?.id)
  }, [recipes])
  return [reading, setReading] as const
}

interface ReadForProps {
  /** Whose code is asked for, if anybody's. */
  readonly team: Team | undefined
  /** Why the last one was refused. */
  readonly why: string | undefined
  readonly hand: (team: TeamId, from: Blob | string) => void
  readonly onClose: () => void
}

/** A team's recipe from the screen of a phone or a page, by camera; from a photo, a link, a file. */
function ReadFor({ team, why, hand, onClose }: ReadForProps) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const file = useRef<HTMLInputElement>(null)
  const name = team ? nameOf(team) : ''
  return (
    <Dialog open={team !== undefined} title={say(words.codeOf, { team: name })} onClose={onClose}>
      {team && (
        <div class="race__read">
          <Badge of={team.id} />
          <ReadCode
            label={`${name}: ${say(words.code)}`}
            go={words.take}
            onRead={(text) => hand(team.id, text)}
          >
            <Button icon="upload" onPress={() => file.current?.click()}>
              {say(words.file)}
            </Button>
          </ReadCode>
          <input
            ref={file}
            class="unseen"
            type="file"
            accept="application/json,.json"
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => {
              const one = event.currentTarget.files?.[0]
              if (one) hand(team.id, one)
              event.currentTarget.value = ''
            }}
          />
          <p class="race__why">{why}</p>
        </div>
      )}
    </Dialog>
  )
}

interface EntryProps {
  readonly team: Team
  readonly has: boolean
  readonly why: string | undefined
  readonly hand: () => void
  readonly takeBack: () => void
  readonly read: () => void
}

function Entry({ team, has, why, hand, takeBack, read }: EntryProps) {
  const { say } = useSpeaking()
  const name = useTeamName()(team)
  return (
    <li class="race__team" data-in={has || undefined}>
      <Badge of={team.id} />
      <span class="race__name">
        {name}
        <b class="race__status">{say(has ? words.in : words.notIn)}</b>
      </span>
      {why && <p class="race__why">{why}</p>}
      <span class="race__ways">
        <Button kind="ghost" aria-label={`${name}: ${say(words.handIn)}`} onPress={hand}>
          {say(words.handIn)}
        </Button>
        <Button kind="ghost" icon="camera" aria-label={`${name}: ${say(words.read)}`} onPress={read}>
          {say(words.read)}
        </Button>
        {has && (
          <Button kind="ghost" aria-label={`${name}: ${say(words.takeBack)}`} onPress={takeBack}>
            {say(words.takeBack)}
          </Button>
        )}
      </span>
    </li>
  )
}

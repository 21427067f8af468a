import { useEffect, useRef, useState } from 'preact/hooks'
import { useHarbour, useVerbs } from '../../../../ui/harbour.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import '../../../../ui/kit/textField.css'
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
  const [pasting, setPasting] = useState<TeamId>()
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
        <Heading>
          {levelName(id)}: {say(words.build)}
        </Heading>
        <p class="room__say">{say(ready ? words.labReady : words.labHow)}</p>
      </div>
      <ul class="race__teams">
        {room.teams.map((team) => (
          <Entry
            key={team.id}
            team={team}
            has={Object.hasOwn(state.recipes, team.id)}
            why={refused?.team === team.id ? why : undefined}
            hand={(from) => hand(team.id, from)}
            takeBack={() => act({ type: 'take-back', team: team.id })}
            pasting={pasting === team.id}
            paste={() => setPasting((now) => (now === team.id ? undefined : team.id))}
          />
        ))}
      </ul>
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

interface EntryProps {
  readonly team: Team
  readonly has: boolean
  readonly why: string | undefined
  readonly hand: (from?: Blob | string) => void
  readonly takeBack: () => void
  readonly pasting: boolean
  readonly paste: () => void
}

function Entry({ team, has, why, hand, takeBack, pasting, paste }: EntryProps) {
  const { say } = useSpeaking()
  const name = useTeamName()(team)
  const file = useRef<HTMLInputElement>(null)
  return (
    <li class="race__team" data-in={has || undefined}>
      <Badge of={team.id} />
      <span class="race__name">
        {name}
        <b class="race__status">{say(has ? words.in : words.notIn)}</b>
      </span>
      {why && <p class="race__why">{why}</p>}
      <span class="race__ways">
        <Button kind="ghost" aria-label={`${name}: ${say(words.handIn)}`} onPress={() => hand()}>
          {say(words.handIn)}
        </Button>
        <Button kind="ghost" pressed={pasting} aria-label={`${name}: ${say(words.paste)}`} onPress={paste}>
          {say(words.paste)}
        </Button>
        {has && (
          <Button kind="ghost" aria-label={`${name}: ${say(words.takeBack)}`} onPress={takeBack}>
            {say(words.takeBack)}
          </Button>
        )}
      </span>
      {pasting && (
        <span class="race__paste">
          <input
            class="text-field"
            type="text"
            aria-label={`${name}: ${say(words.paste)}`}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text')
              if (!text) return
              event.preventDefault()
              hand(text)
              paste()
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing || event.currentTarget.value === '') return
              hand(event.currentTarget.value)
              paste()
            }}
          />
          <Button icon="upload" onPress={() => file.current?.click()}>
            {say(words.file)}
          </Button>
          <input
            ref={file}
            class="unseen"
            type="file"
            accept="application/json,.json"
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => {
              const one = event.currentTarget.files?.[0]
              if (one) hand(one)
              paste()
            }}
          />
        </span>
      )}
    </li>
  )
}

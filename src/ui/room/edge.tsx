import { useRef, useState } from 'preact/hooks'
import { roomWords as words } from '../../i18n/room.ts'
import { shellWords } from '../../i18n/shell.ts'
import type { Deed } from '../../room/session.ts'
import { fewestTeams } from '../../room/teams.ts'
import type { Room } from '../../store/room.ts'
import { isSilent, withSound } from '../../store/settings.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button, IconButton } from '../kit/button.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { wayBack } from '../way.ts'
import { useTimeLeft } from './kit/time.ts'
import './edge.css'

interface EdgeProps {
  readonly room: Room
  readonly deed: (deed: Deed) => void
  readonly atTeams: boolean
  readonly toTeams: () => void
}

/** The teacher's controls, along the upper edge, and the clock that everybody reads. */
export function Edge({ room, deed, atTeams, toTeams }: EdgeProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const settings = useHarbour((state) => state.settings)
  const silent = isSilent(settings)
  const { state } = room
  const way = wayBack()
  const back =
    way.at === 'level' ? shellWords.backToLevel : way.at === 'map' ? shellWords.toMap : shellWords.title
  return (
    <header class="edge">
      <IconButton icon="back" label={say(back)} onPress={() => verbs.go(way)} />
      <nav class="edge__tools" aria-label={say(words.tools)}>
        <Button
          kind="ghost"
          icon="flag"
          pressed={atTeams}
          disabled={state.teams.length < fewestTeams}
          why={say(words.twoAtLeast)}
          onPress={toTeams}
        >
          {say(words.lateTeam)}
        </Button>
        <IconButton
          icon="undo"
          label={say(words.undo)}
          disabled={room.session.events.length === 0}
          onPress={() => verbs.room({ do: 'undo' })}
        />
        {state.playing && (
          <Button kind="ghost" icon="close" onPress={() => deed({ type: 'end' })}>
            {say(words.leaveGame)}
          </Button>
        )}
        {state.rounds.length > 0 && !state.told && (
          <Button kind="ghost" icon="star" onPress={() => deed({ type: 'tell' })}>
            {say(words.scores)}
          </Button>
        )}
        <LessonFile room={room} />
        <IconButton
          icon={silent ? 'mute' : 'sound'}
          label={say(silent ? shellWords.unmute : shellWords.mute)}
          onPress={() => verbs.set(withSound(settings, silent))}
        />
      </nav>
      {room.keeping === 'memory-only' && <p class="edge__warning">{say(words.notKept)}</p>}
      <Clock deed={deed} running={state.clock.is === 'running'} />
    </header>
  )
}

function Clock({ deed, running }: { readonly deed: (deed: Deed) => void; readonly running: boolean }) {
  const { say } = useSpeaking()
  const left = useTimeLeft()
  if (left === undefined) return null
  const seconds = Math.ceil(left / 1000)
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <div class="edge__clock" data-late={seconds <= 10 || undefined}>
      <IconButton
        icon={running ? 'pause' : 'play'}
        label={say(running ? words.pause : words.goOn)}
        onPress={() => deed({ type: 'clock', do: 'pause' })}
      />
      <IconButton icon="plus" label={say(words.more)} onPress={() => deed({ type: 'clock', do: 'more' })} />
      <span class="edge__time figures" role="timer" aria-label={say(words.timeLeft)}>
        {shown}
      </span>
    </div>
  )
}

/** To a file and back, and a new lesson; the last is asked twice. */
function LessonFile({ room }: { readonly room: Room }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const input = useRef<HTMLInputElement>(null)
  const [sure, setSure] = useState(false)
  const begun = room.session.events.length > 0
  return (
    <>
      {begun && (
        <IconButton icon="download" label={say(words.save)} onPress={() => verbs.room({ do: 'save' })} />
      )}
      <IconButton icon="upload" label={say(words.bring)} onPress={() => input.current?.click()} />
      {begun && (
        <IconButton
          icon="restart"
          kind={sure ? 'danger' : 'ghost'}
          label={say(sure ? words.anewSure : words.anew)}
          onPress={() => {
            if (sure) verbs.room({ do: 'new' })
            setSure(!sure)
          }}
        />
      )}
      {sure && <span class="edge__warning">{say(words.anewSure)}</span>}
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={say(words.bring)}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) verbs.room({ do: 'bring', file })
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

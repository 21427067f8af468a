import type { Level } from '../../../../engine/index.ts'
import { markOf } from '../../../../look/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import type { RoomState } from '../../../state.ts'
import type { TeamId } from '../../../teams.ts'
import type { Relay } from '../rules.ts'
import { relayWords as words } from '../words.ts'
import { useKnobWords, usePercent } from './names.ts'

/** Whose a knob is: where there are more teams than knobs, several share one. */
export function ownersOf(knob: number, knobs: number, teams: readonly TeamId[]): TeamId[] {
  return teams.filter((_, i) => (knobs >= teams.length ? knob % teams.length === i : i % knobs === knob))
}

interface BoardProps {
  readonly state: Relay
  readonly room: RoomState
  readonly level: Level
}

/** All knobs with what is kept on each, and whose it is. */
export function Board({ state, room, level }: BoardProps) {
  const { say } = useSpeaking()
  const { nameOf, readingOf } = useKnobWords(level)
  const teams = room.teams.map(({ id }) => id)
  return (
    <ul class="relay__board" aria-label={say(words.knobs)}>
      {state.knobs.map((knob, i) => (
        <li
          key={`${knob.field} ${knob.at}`}
          class="relay__knob"
          data-now={(i === state.knob && state.phase === 'turn') || undefined}
        >
          <span class="relay__owners">
            {ownersOf(i, state.knobs.length, teams).map((team) => (
              <Badge key={team} of={team} size="small" />
            ))}
          </span>
          <span class="relay__name">{nameOf(knob)}</span>
          <b class="relay__value figures">{readingOf(knob, state.places[i] ?? 0)}</b>
        </li>
      ))}
    </ul>
  )
}

/** The one number that the class moves together. */
export function Accuracy({ share, from }: { readonly share: number; readonly from?: number }) {
  const { say } = useSpeaking()
  const percent = usePercent()
  return (
    <div class="relay__accuracy">
      <b class="figures">{percent(share)}</b>
      <span>{say(words.accuracyOf)}</span>
      <span class="relay__bar" aria-hidden="true">
        {from !== undefined && from > share && <span class="relay__was" style={`scale: ${from} 1`} />}
        <span class="relay__is" style={`scale: ${share} 1`} />
        {from !== undefined && from < share && <span class="relay__base" style={`scale: ${from} 1`} />}
      </span>
    </div>
  )
}

/** One column a turn: what it did to the class's figure, and whose it was. */
export function Steps({ log, began }: { readonly log: Relay['log']; readonly began: number }) {
  const percent = usePercent()
  return (
    <ol class="relay__steps">
      <li class="relay__step">
        <span class="relay__column" aria-hidden="true">
          <span style={`scale: 1 ${began}`} />
        </span>
        <b class="figures">{percent(began)}</b>
      </li>
      {log.map(({ team, before, after, kept }, i) => (
        <li
          key={i}
          class="relay__step"
          data-kept={kept || undefined}
          style={`--team: ${team === undefined ? 'var(--mist)' : markOf(team).colour}`}
        >
          <span class="relay__column" aria-hidden="true">
            <span style={`scale: 1 ${kept ? (after ?? before) : before}`} />
          </span>
          {team !== undefined && <Badge of={team} size="small" />}
          <b class="figures">{kept ? percent(after ?? before) : '='}</b>
        </li>
      ))}
    </ol>
  )
}

import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Words } from '../../../../ui/kit/words.tsx'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import { Foot, ReflectFoot } from '../../../../ui/room/kit/foot.tsx'
import { Gains } from '../../../../ui/room/kit/gains.tsx'
import { useRoomLevel } from '../../../../ui/room/kit/runs.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { winnersOf } from '../../../lanes.ts'
import { lanesOf, type Race, type RaceAct } from '../rules.ts'
import { raceWords as words } from '../words.ts'
import { laneColour, laneKey, useLaneName } from './names.ts'

type Props = WallProps<Race, RaceAct>

/** The lanes by how they came in, and what each team won in this race. */
export function Podium({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const laneName = useLaneName(room.teams)
  const lanes = lanesOf(state)
  const winners = winnersOf(state.figures).flatMap((i) => (lanes[i] ? laneName(lanes[i]) : []))
  const [only] = winners
  const line =
    winners.length === 0
      ? say(words.nobodyWon)
      : winners.length === 1
        ? say(words.won, { team: only ?? '' })
        : say(words.wonTogether, { teams: winners.join(say(words.and)) })
  return (
    <section class="game race">
      <Heading>{line}</Heading>
      <Figures state={state} room={room} />
      <Gains teams={room.teams} won={state.won} />
      <ReflectFoot go={() => act({ type: 'reflect' })} />
    </section>
  )
}

/** The best first. */
function Figures({ state, room }: Pick<Props, 'state' | 'room'>) {
  const { say } = useSpeaking()
  const laneName = useLaneName(room.teams)
  const rows = lanesOf(state)
    .map((lane, i) => ({ lane, figure: state.figures[i] }))
    .sort((a, b) => (b.figure?.right ?? -1) - (a.figure?.right ?? -1))
  return (
    <ol class="race__figures" style={`--rows: ${Math.ceil(rows.length / 2)}`}>
      {rows.map(({ lane, figure }) => (
        <li key={laneKey(lane)} style={`--team: ${laneColour(lane)}`}>
          <Badge of={lane.team} size="small" />
          <span>{laneName(lane)}</span>
          <b class="figures">
            {figure ? say(roomWords.rightOf, { n: figure.right, of: figure.of }) : say(roomWords.failed)}
          </b>
        </li>
      ))}
    </ol>
  )
}

/** A minute with the figures. */
export function Talk({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const { level } = useRoomLevel(state.level)
  const right = state.figures.flatMap((one) => one?.right ?? []).sort((a, b) => b - a)
  const of = Math.max(0, ...state.figures.map((one) => one?.of ?? 0))
  const [n = 0, next = n] = right
  return (
    <section class="game race">
      <Heading>{say(roomWords.reflect)}</Heading>
      <Figures state={state} room={room} />
      <p class="room__talk">{say(words.talk, { n, of, next })}</p>
      {level?.teacher && (
        <p class="room__talk">
          <Words of={say(level.teacher.predict.ask)} />
        </p>
      )}
      <Foot label={say(words.next)} go={() => act({ type: 'next' })} />
    </section>
  )
}
